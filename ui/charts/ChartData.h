#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace aio::ui {

/// What a number of a chart counts. Values are doubles of the unit named here, exact while they are whole and
/// below 2⁵³.
enum class ChartUnit
{
    Money, ///< nano-USD
    Count,
    Milliseconds,
    Share ///< 0…1, shown in per cent
};

/// A stretch of time, drawn as one column or one point.
struct ChartBucket
{
    qint64 from = 0; ///< UTC ms
    qint64 to = 0; ///< before this
    bool incomplete = false; ///< it goes on, or the range cuts it: lower than it will be

    bool operator==(const ChartBucket &) const = default;
};

/// Nothing: not known, which is not zero. Lines break there, columns leave it out.
using ChartValues = QList<std::optional<double>>;

enum class ChartDash
{
    Solid,
    Dashed,
    Dotted
};

struct ChartSeries
{
    QString key; ///< stable; by it a series is switched off and drilled into
    QString name; ///< for a person
    int color = 0; ///< of the chart colours of the theme, 0…7
    ChartDash dash = ChartDash::Solid; ///< of lines
    ChartValues values; ///< one a bucket; a missing tail is not known

    bool operator==(const ChartSeries &) const = default;
    [[nodiscard]] std::optional<double> at(int bucket) const;
    /// Of all that is known.
    [[nodiscard]] double sum() const;
};

/// Something worth a look at a bucket.
struct ChartMark
{
    int bucket = 0;
    QString text; ///< beside the mark: "18 Nov, $37.59"
    QString detail{}; ///< in the read-out: why
    QString textOfAll{}; ///< in place of `text` while only some series are shown; empty: the same

    bool operator==(const ChartMark &) const = default;
};

/// Where it leads: one value a bucket, for those that are not over yet.
struct ChartForecast
{
    ChartValues middle{};
    ChartValues low{}; ///< of the band
    ChartValues high{};
    QString name{}; ///< "Forecast to 30 Nov"

    bool operator==(const ChartForecast &) const = default;
    [[nodiscard]] bool isEmpty() const { return middle.isEmpty(); }
    /// The first bucket with a value; -1: none.
    [[nodiscard]] int begin() const;
};

/// By this the line of the period before is switched off, as if it were a series. No key of a series has a
/// line end.
inline const QString previousKey = QStringLiteral("\nbefore");

/// Everything that a chart over time shows. A plain value.
struct ChartData
{
    enum class Shape
    {
        Stacked, ///< columns; areas where columns would be too narrow
        Lines
    };

    QString title{}; ///< "Cost by day"
    Shape shape = Shape::Stacked;
    ChartUnit unit = ChartUnit::Count;
    QTimeZone zone = QTimeZone::utc(); ///< of the texts for times
    QList<ChartBucket> buckets{};
    QList<ChartSeries> series{}; ///< the first is the lowest of a stack
    ChartValues previous{}; ///< the whole of the period before, bucket by bucket
    QString previousName{};
    QList<ChartMark> marks{};
    ChartForecast forecast{};
    std::optional<double> budget{}; ///< of a bucket
    QString budgetName{}; ///< with its amount: "Daily budget $40"

    bool operator==(const ChartData &) const = default;

    /// Nothing that could be drawn.
    [[nodiscard]] bool isEmpty() const;
    /// The stack at a bucket, without the series that are switched off; nothing where nothing is known.
    [[nodiscard]] std::optional<double> total(int bucket, const QSet<QString> &hidden = {}) const;
    /// Of all buckets.
    [[nodiscard]] double sum(const QSet<QString> &hidden = {}) const;
    /// The highest that is drawn within the buckets `first`…`last`; 0 if nothing is.
    [[nodiscard]] double highest(int first, int last, const QSet<QString> &hidden = {}) const;
    /// Whether another chart differs in nothing but numbers, so that it can take them over in place.
    [[nodiscard]] bool hasShapeOf(const ChartData &other) const;
};

} // namespace aio::ui
