#pragma once

#include "core/usage/UsageAttempt.h"
#include "ui/theme/Tokens.h"

#include <QWidget>

namespace aio::ui {

/// A line of the timeline: something that lasted, and when within the call. Times in µs since its start.
struct TimelineStep
{
    enum class Kind
    {
        Attempt,
        FailedAttempt,
        FirstText, ///< until the first words
        Answer, ///< from the first words to the last
        Wait, ///< between two attempts
    };

    Kind kind = Kind::Attempt;
    QString text;
    qint64 start = 0;
    qint64 length = 0;
    bool inner = false; ///< part of the attempt above

    bool operator==(const TimelineStep &) const = default;
};

/// What the attempts of a call say about its time, in their order.
[[nodiscard]] QList<TimelineStep> timelineOf(const QList<usage::UsageAttempt> &attempts);
/// From the start of the first to the end of the last, µs.
[[nodiscard]] qint64 wholeDuration(const QList<usage::UsageAttempt> &attempts);

/// The steps as bars on one axis of time.
class CallTimeline : public QWidget
{
    Q_OBJECT

public:
    explicit CallTimeline(QWidget *parent = nullptr);

    void setSteps(const QList<TimelineStep> &steps, qint64 whole);
    [[nodiscard]] const QList<TimelineStep> &steps() const { return m_steps; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<TimelineStep> m_steps;
    qint64 m_whole = 0;
};

} // namespace aio::ui
