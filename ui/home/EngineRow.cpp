#include "ui/home/EngineRow.h"

#include "ui/providers/list/ProviderDelegate.h"

#include <QPainter>
#include <QStyle>

namespace aio::ui {

namespace {

constexpr int rowHeight = 39;
constexpr int tileSize = 22;
constexpr int gap = 10;
constexpr int dotSize = 8;
constexpr int leastWidth = 200;

} // namespace

EngineRow::EngineRow(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void EngineRow::setEngine(const ProviderRow &row, const QString &model)
{
    const StatusPill::Content pill = healthPill(row);
    const bool builtIn = row.record.config.kind == ai::ProviderKind::BuiltIn;
    const bool wrong = isProblem(row);
    m_initial = initialOf(row.record.config);
    m_name = shownName(row.record.config);
    m_detail = wrong ? pill.text : builtIn ? tr("ready offline") : model.isEmpty() ? pill.text : model;
    m_detailTone = wrong ? severityTone(pill.severity) : Token::TextMuted;
    m_dot = severityTone(pill.severity);
    m_latency = latencyText(row.summary ? row.summary->p50Us : std::nullopt);
    const QString sentence = healthSentence(row);
    setText(m_name);
    setToolTip(sentence.isEmpty() ? QStringLiteral("%1: %2").arg(m_name, pill.text)
                                  : QStringLiteral("%1: %2\n%3").arg(m_name, pill.text, sentence));
    setAccessibleName(QStringLiteral("%1, %2, %3, %4").arg(m_name, m_detail, pill.text, m_latency));
    update();
}

QSize EngineRow::sizeHint() const
{
    return {leastWidth, scaled(rowHeight)};
}

QSize EngineRow::minimumSizeHint() const
{
    return {scaled(leastWidth), scaled(rowHeight)};
}

void EngineRow::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void EngineRow::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

void EngineRow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (underMouse()) {
        painter.setBrush(color(Token::Hover));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0, 1, 0, -1), 5, 5);
    }
    if (hasFocus()) {
        painter.setPen(QPen(color(Token::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 2, -1, -2), 5, 5);
    }
    const auto mirrored = [this](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const int tile = scaled(tileSize);
    const int middle = height() / 2;
    paintInitial(&painter, mirrored({2, middle - tile / 2, tile, tile}), m_initial);
    const int dotLeft = width() - dotSize - 3;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(m_dot));
    painter.drawEllipse(mirrored({dotLeft, middle - dotSize / 2, dotSize, dotSize}));
    const int time = QFontMetrics(textFont(TextStyle::Small)).horizontalAdvance(m_latency) + 2;
    const int left = 2 + tile + gap;
    const auto text = [&](const QRect &room, TextStyle style, Token tone, const QString &words,
                          Qt::Alignment alignment = Qt::AlignLeading) {
        painter.setFont(textFont(style));
        painter.setPen(color(tone));
        painter.drawText(mirrored(room), alignment | Qt::AlignVCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(
                words, style == TextStyle::Body ? Qt::ElideMiddle : Qt::ElideRight, room.width()));
    };
    text({dotLeft - gap - time, 0, time, height()}, TextStyle::Small, Token::TextMuted, m_latency,
        Qt::AlignTrailing);
    const int room = dotLeft - 2 * gap - time - left;
    const int line = QFontMetrics(textFont(TextStyle::Body)).height();
    text({left, middle - line + 1, room, line}, TextStyle::Body, Token::Text, m_name);
    text({left, middle + 1, room, line}, TextStyle::Caption, m_detailTone, m_detail);
}

} // namespace aio::ui
