#include "ui/usage/dashboard/SharePanel.h"

#include "ui/theme/Tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>

namespace aio::ui {

namespace {

constexpr int margin = 16;
constexpr int shareHeadHeight = 28;

} // namespace

SharePanel::SharePanel(QWidget *parent)
    : QFrame(parent)
    , m_list(new ShareList(this))
    , m_title(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_header(new QHBoxLayout)
    , m_line(new QFrame(this))
    , m_footText(new QLabel(this))
    , m_footValue(new QLabel(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setTextStyle(m_title, TextStyle::BodyStrong);
    m_title->setMinimumHeight(scaled(shareHeadHeight)); // as the charts beside it have it
    setTextStyle(m_empty, TextStyle::Body, Token::TextMuted);
    setTextStyle(m_footText, TextStyle::Small, Token::TextMuted);
    setTextStyle(m_footValue, TextStyle::BodyStrong);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_line->setProperty("role", QStringLiteral("line"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_header->setContentsMargins(0, 0, 0, 0);
    m_header->addWidget(m_title, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_footText, 1);
    foot->addWidget(m_footValue);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, 10, margin, 8);
    layout->setSpacing(6);
    layout->addLayout(m_header);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_line);
    layout->addLayout(foot);
    setFoot({}, {});
}

void SharePanel::setTitle(const QString &title)
{
    m_title->setText(title);
}

void SharePanel::addHeaderWidget(QWidget *widget, bool inPlaceOfTitle)
{
    m_title->setVisible(!inPlaceOfTitle);
    m_header->addWidget(widget, inPlaceOfTitle ? 1 : 0);
}

void SharePanel::setShares(const ShareData &data)
{
    m_list->setShares(data);
    m_stack->setCurrentIndex(data.rows.isEmpty() ? 1 : 0);
}

void SharePanel::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

void SharePanel::setFoot(const QString &text, const QString &value)
{
    m_footText->setText(text);
    m_footValue->setText(value);
    for (QWidget *part : {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_footText),
             static_cast<QWidget *>(m_footValue)}) {
        part->setVisible(!text.isEmpty());
    }
}

QString SharePanel::footValue() const
{
    return m_footValue->text();
}

void SharePanel::setStale(bool stale)
{
    m_list->setEnabled(!stale);
    m_footValue->setEnabled(!stale);
}

} // namespace aio::ui
