#include "ui/usage/dashboard/NoticeList.h"

#include "ui/theme/Icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace aio::ui {

namespace {

constexpr int margin = 16;
constexpr int rowHeight = 46;
constexpr int noticeHeadHeight = 28;
constexpr int signSize = 16;
constexpr int arrowSize = 14;
constexpr int gap = 10;
constexpr double staleOpacity = 0.45;

} // namespace

NoticeRow::NoticeRow(const UsageNotice &notice, QWidget *parent)
    : QAbstractButton(parent)
    , m_notice(notice)
{
    setFocusPolicy(notice.place.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(notice.title);
    setAccessibleName(QStringLiteral("%1: %2").arg(severityWord(notice.severity), notice.title));
    setAccessibleDescription(notice.detail);
    setToolTip(notice.title + u'\n' + notice.detail);
}

QSize NoticeRow::sizeHint() const
{
    return {scaled(200), scaled(rowHeight)};
}

int NoticeRow::wordsWidth(int width) const
{
    return width - scaled(signSize) - gap - (m_notice.place.isEmpty() ? 0 : scaled(arrowSize) + gap);
}

// What it cost stands at the end of the words: they get further lines and are not cut.
int NoticeRow::heightForWidth(int width) const
{
    const QFontMetrics small(textFont(TextStyle::Small));
    const QRect words = small.boundingRect(
        QRect(0, 0, std::max(1, wordsWidth(width)), QWIDGETSIZE_MAX), Qt::TextWordWrap, m_notice.detail);
    return scaled(rowHeight) + std::max(0, words.height() - small.height());
}

void NoticeRow::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    setFixedHeight(heightForWidth(width()));
}

void NoticeRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void NoticeRow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    painter.setOpacity(isEnabled() ? 1 : staleOpacity);
    const bool opens = !m_notice.place.isEmpty();
    if (opens && underMouse()) {
        painter.fillRect(rect(), color(Token::Hover));
    }
    painter.fillRect(QRect(0, 0, width(), 1), color(Token::Border));
    const auto visual = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const int sign = scaled(signSize);
    const int arrow = scaled(arrowSize);
    painter.drawPixmap(visual(QRect(0, (height() - sign) / 2, sign, sign)).topLeft(),
        iconPixmap(
            severityIcon(m_notice.severity), severityTone(m_notice.severity), sign, devicePixelRatioF()));
    const int half = scaled(rowHeight) / 2;
    const QRect title(sign + gap, 0, wordsWidth(width()), half - 1);
    painter.setFont(textFont(TextStyle::Body));
    painter.setPen(color(Token::Text));
    painter.drawText(visual(title), int(Qt::AlignLeading | Qt::AlignBottom),
        painter.fontMetrics().elidedText(m_notice.title, Qt::ElideRight, title.width()));
    const QRect detail(title.left(), half, title.width(), height() - half);
    painter.setFont(textFont(TextStyle::Small));
    painter.setPen(color(Token::TextMuted));
    const bool wraps = height() > scaled(rowHeight);
    painter.drawText(visual(detail), int(Qt::AlignLeading | Qt::AlignTop) | (wraps ? Qt::TextWordWrap : 0),
        wraps ? m_notice.detail
              : painter.fontMetrics().elidedText(m_notice.detail, Qt::ElideRight, detail.width()));
    if (opens) {
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        painter.drawPixmap(visual(QRect(width() - arrow, (height() - arrow) / 2, arrow, arrow)).topLeft(),
            iconPixmap(mirrored ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right"),
                Token::TextMuted, arrow, devicePixelRatioF()));
    }
    if (hasFocus()) {
        painter.setPen(QPen(color(Token::Accent), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

NoticeList::NoticeList(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_rows(new QVBoxLayout)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setTextStyle(m_title, TextStyle::BodyStrong);
    m_title->setMinimumHeight(scaled(noticeHeadHeight)); // as the charts beside it have it
    setTextStyle(m_count, TextStyle::Small, Token::TextMuted);
    setTextStyle(m_empty, TextStyle::Body, Token::TextMuted);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    m_rows->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, 10, margin, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addLayout(m_rows);
    layout->addWidget(m_empty, 1);
    layout->addStretch(0);
    retranslate();
}

void NoticeList::setNotices(const QList<UsageNotice> &notices)
{
    if (notices != m_notices) {
        m_notices = notices;
        fill();
    }
}

void NoticeList::fill()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const UsageNotice &notice : m_notices.first(std::min<qsizetype>(m_notices.size(), most))) {
        auto *row = new NoticeRow(notice, this);
        m_rows->addWidget(row);
        if (!notice.place.isEmpty()) {
            connect(row, &QAbstractButton::clicked, this,
                [this, place = notice.place] { Q_EMIT activated(place); });
        }
    }
    m_empty->setVisible(m_notices.isEmpty());
    m_count->setText(m_notices.size() > most
            ? tr("%1 of %2").arg(QLocale().toString(most), QLocale().toString(m_notices.size()))
            : QString());
}

void NoticeList::retranslate()
{
    m_title->setText(tr("Worth a look"));
    m_empty->setText(tr("Nothing stands out in this period"));
    setAccessibleName(m_title->text());
    fill();
}

} // namespace aio::ui
