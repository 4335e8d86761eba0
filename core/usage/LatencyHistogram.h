#pragma once

#include <QtGlobal>

#include <array>
#include <optional>

namespace aio::usage {

/// Counts of latencies in 64 classes that widen by a quarter of a doubling: class 0 is below 16 ms, class 63
/// from 12 minutes on. Histograms add up, so a percentile of any range of hours is true to its class, at most
/// 19 % off. Tables have a column for each class (l0…l63): the bounds never change.
struct LatencyHistogram
{
    static constexpr int classes = 64;

    std::array<qint64, classes> counts{};

    bool operator==(const LatencyHistogram &) const = default;

    [[nodiscard]] static int classOf(qint64 microseconds);
    /// The lower bound of a class in µs.
    [[nodiscard]] static qint64 lowerBound(int index);

    void add(qint64 microseconds) { ++counts.at(std::size_t(classOf(microseconds))); }
    LatencyHistogram &operator+=(const LatencyHistogram &other);
    [[nodiscard]] qint64 total() const;
    /// The latency in µs below which `share` (0…1) of all lie, between the bounds of a class in proportion;
    /// nothing if it is empty.
    [[nodiscard]] std::optional<qint64> percentile(double share) const;
};

} // namespace aio::usage
