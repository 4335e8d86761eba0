#include "core/usage/LatencyHistogram.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace aio::usage {

namespace {

// 16 ms × 1, 2^¼, 2^½, 2^¾ in µs; the next four are their doubles, and so on.
constexpr std::array<qint64, 4> firstBounds{16'000, 19'027, 22'627, 26'909};

} // namespace

qint64 LatencyHistogram::lowerBound(int index)
{
    if (index <= 0) {
        return 0;
    }
    const auto step = std::size_t(index - 1);
    return firstBounds.at(step % firstBounds.size()) << (step / firstBounds.size());
}

int LatencyHistogram::classOf(qint64 microseconds)
{
    static const std::array<qint64, classes> bounds = [] {
        std::array<qint64, classes> made{};
        for (int i = 0; i < classes; ++i) {
            made.at(std::size_t(i)) = lowerBound(i);
        }
        return made;
    }();
    const auto above = std::upper_bound(bounds.begin(), bounds.end(), std::max<qint64>(microseconds, 0));
    return int(above - bounds.begin()) - 1;
}

LatencyHistogram &LatencyHistogram::operator+=(const LatencyHistogram &other)
{
    for (std::size_t i = 0; i < counts.size(); ++i) {
        counts.at(i) += other.counts.at(i);
    }
    return *this;
}

qint64 LatencyHistogram::total() const
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

std::optional<qint64> LatencyHistogram::percentile(double share) const
{
    const qint64 all = total();
    if (all == 0) {
        return std::nullopt;
    }
    const double wanted = std::clamp(share, 0.0, 1.0) * double(all);
    qint64 below = 0;
    for (int i = 0; i < classes; ++i) {
        const qint64 here = counts.at(std::size_t(i));
        if (here > 0 && double(below + here) >= wanted) {
            const double part = std::max(wanted - double(below), 0.0) / double(here);
            const qint64 low = lowerBound(i);
            const qint64 high = i + 1 < classes ? lowerBound(i + 1) : low;
            return low + qint64(std::llround(part * double(high - low)));
        }
        below += here;
    }
    return lowerBound(classes - 1);
}

} // namespace aio::usage
