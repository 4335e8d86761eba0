#include "ui/usage/calls/CallTimeline.h"

#include "ui/usage/calls/CallText.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int rowHeight = 24;
constexpr int barHeight = 8;
constexpr int labelPart = 35; // percent of the width
constexpr int valuePart = 20;
constexpr int widestLabel = 130;
constexpr int widestValue = 80;
constexpr int gap = 8;
constexpr int indent = 10;
constexpr qint64 msInUs = 1000;

Token toneOf(TimelineStep::Kind kind)
{
    switch (kind) {
    case TimelineStep::Kind::Attempt:
        return Token::AccentFill;
    case TimelineStep::Kind::FailedAttempt:
        return Token::Warning;
    case TimelineStep::Kind::FirstText:
        return Token::Info;
    case TimelineStep::Kind::Answer:
        return Token::AccentFill;
    case TimelineStep::Kind::Wait:
        break;
    }
    return Token::BorderControl;
}

QString attemptText(const usage::UsageAttempt &attempt)
{
    if (attempt.isOk()) {
        return CallTimeline::tr("Attempt %1").arg(attempt.number);
    }
    const QString why =
        attempt.httpStatus > 0 ? QString::number(attempt.httpStatus) : callStatusText(attempt.error);
    return CallTimeline::tr("Attempt %1, %2").arg(attempt.number).arg(why);
}

void addInner(QList<TimelineStep> &steps, const usage::UsageAttempt &attempt, qint64 start)
{
    if (!attempt.firstTextUs) {
        return;
    }
    const qint64 first = std::clamp<qint64>(*attempt.firstTextUs, 0, attempt.latencyUs);
    steps.append({TimelineStep::Kind::FirstText, CallTimeline::tr("first text"), start, first, true});
    steps.append({TimelineStep::Kind::Answer, CallTimeline::tr("answer"), start + first,
        attempt.latencyUs - first, true});
}

} // namespace

QList<TimelineStep> timelineOf(const QList<usage::UsageAttempt> &attempts)
{
    QList<TimelineStep> steps;
    if (attempts.isEmpty()) {
        return steps;
    }
    const qint64 begin = attempts.constFirst().startedAt;
    qint64 end = 0;
    for (const usage::UsageAttempt &attempt : attempts) {
        const qint64 start = std::max<qint64>(0, (attempt.startedAt - begin) * msInUs);
        // Starts are kept in ms, durations in µs: what is shorter than one is no wait.
        if (start > end + msInUs) {
            steps.append({TimelineStep::Kind::Wait, CallTimeline::tr("Wait"), end, start - end});
        }
        steps.append({attempt.isOk() ? TimelineStep::Kind::Attempt : TimelineStep::Kind::FailedAttempt,
            attemptText(attempt), start, attempt.latencyUs});
        addInner(steps, attempt, start);
        end = std::max(end, start + attempt.latencyUs);
    }
    return steps;
}

qint64 wholeDuration(const QList<usage::UsageAttempt> &attempts)
{
    qint64 end = 0;
    for (const usage::UsageAttempt &attempt : attempts) {
        const qint64 start = (attempt.startedAt - attempts.constFirst().startedAt) * msInUs;
        end = std::max(end, std::max<qint64>(0, start) + attempt.latencyUs);
    }
    return end;
}

CallTimeline::CallTimeline(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CallTimeline::setSteps(const QList<TimelineStep> &steps, qint64 whole)
{
    m_steps = steps;
    m_whole = whole;
    QStringList said;
    for (const TimelineStep &step : steps) {
        said << QStringLiteral("%1: %2").arg(step.text, exactDurationText(step.length));
    }
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    setToolTip(said.join(u'\n'));
    updateGeometry();
    update();
}

QSize CallTimeline::sizeHint() const
{
    return {200, int(m_steps.size()) * scaled(rowHeight)};
}

void CallTimeline::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const int row = scaled(rowHeight);
    const int label = std::min(width() * labelPart / 100, scaled(widestLabel));
    const int value = std::min(width() * valuePart / 100, scaled(widestValue));
    for (int i = 0; i < m_steps.size(); ++i) {
        const TimelineStep &step = m_steps.at(i);
        const QRect line(0, i * row, width(), row);
        const QRect text(step.inner ? indent : 0, line.top(), label - (step.inner ? indent : 0), row);
        const QRect number(width() - value, line.top(), value, row);
        const QRect track(
            label + gap, line.center().y() - barHeight / 2 + 1, width() - label - value - 2 * gap, barHeight);
        const auto placed = [&](const QRect &rect) {
            return QStyle::visualRect(layoutDirection(), line, rect);
        };
        painter.setFont(textFont(TextStyle::Small));
        painter.setPen(color(step.inner ? Token::TextMuted : Token::Text));
        painter.drawText(placed(text), Qt::AlignLeading | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(step.text, Qt::ElideRight, text.width()));
        painter.setPen(color(Token::TextMuted));
        painter.drawText(
            placed(number), Qt::AlignTrailing | Qt::AlignVCenter, exactDurationText(step.length));
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::Hover));
        painter.drawRoundedRect(placed(track), 3, 3); // time runs to the right in every language
        const qint64 whole = std::max<qint64>(1, m_whole);
        const int from = int(track.width() * std::min(step.start, whole) / whole);
        const int wide = std::max(2, int(track.width() * std::min(step.length, whole) / whole));
        painter.setBrush(color(toneOf(step.kind)));
        const QRect room = placed(track);
        painter.drawRoundedRect(
            QRect(room.left() + std::min(from, room.width() - wide), room.top(), wide, barHeight), 2, 2);
    }
}

} // namespace aio::ui
