#pragma once

#include "core/usage/UsageFigures.h"
#include "core/usage/report/ReportQuestion.h"

#include <QMap>

#include <array>

namespace aio::usage {

/// A bar's place in time.
struct ReportBucket
{
    quota::TimeSpan span; ///< within the report's span
    quota::TimeSpan whole; ///< the whole hour, day, week or month
    bool complete = false; ///< all of it is within the report's span and over: it will not grow

    bool operator==(const ReportBucket &) const = default;
};

/// One colour of a stacked chart. Of users only the dearest have one, the last one stands for the rest.
struct ReportSeries
{
    static constexpr int mostUsers = 12;

    QString name; ///< of the dimension; empty where calls name none, for the rest, and for everything
    bool isRest = false;
    UsageFigures total;
    QList<UsageFigures> values; ///< one for each bucket of the report

    bool operator==(const ReportSeries &) const = default;
};

/// One row of a breakdown. Those by user have no latencies.
struct ReportShare
{
    QString name;
    MeasuredFigures now;
    UsageFigures previous; ///< zero without a comparison

    bool operator==(const ReportShare &) const = default;
};

struct HeatCell
{
    qint64 attempts = 0;
    qint64 errors = 0;
    ai::Money cost{};

    bool operator==(const HeatCell &) const = default;
};

/// Everything that a dashboard shows, read at one moment. Shares and series are ordered by cost, the dearest
/// first, then by attempts and name; each list adds up to the total, exactly.
struct UsageReport
{
    static constexpr int weekDays = 7;
    static constexpr int dayHours = 24;
    using Heat = std::array<std::array<HeatCell, dayHours>, weekDays>;

    ReportQuestion question;
    quota::TimeSpan span; ///< what the question's filter came to
    std::optional<quota::TimeSpan> previousSpan{}; ///< as long, just before; nothing without a comparison
    std::optional<qint64> oldest{}; ///< UTC ms, before the first attempt of all; nothing: there is none
    qint64 readAt = 0; ///< UTC ms

    MeasuredFigures total;
    MeasuredFigures previous; ///< zero without a comparison
    QList<ReportBucket> buckets; ///< oldest first, without gaps
    QList<MeasuredFigures> bars; ///< of everything, one for each bucket
    QList<ReportSeries> series; ///< by the question's dimension
    QMap<UsageDimension, QList<ReportShare>> shares; ///< every dimension
    Heat heat{}; ///< Monday first, hours of the question's zone

    bool operator==(const UsageReport &) const = default;

    [[nodiscard]] bool isEmpty() const { return total.figures.isEmpty(); }
    /// CVs and cover letters that were drafted, and what all attempts at them cost.
    [[nodiscard]] qint64 documents() const;
    [[nodiscard]] ai::Money documentCost() const;
    /// Rounded to the nano-dollar; nothing without documents.
    [[nodiscard]] std::optional<ai::Money> costPerDocument() const;
    /// Failed attempts by kind, the most frequent first.
    [[nodiscard]] QList<std::pair<QString, qint64>> errorKinds() const;
};

/// A change against before, 0.112 for "+11.2 %"; nothing if there was nothing before.
[[nodiscard]] std::optional<double> changeOf(double now, double before);

} // namespace aio::usage
