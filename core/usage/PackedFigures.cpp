#include "core/usage/PackedFigures.h"

#include <algorithm>
#include <limits>

namespace aio::usage {

namespace {

constexpr int groupBits = 7;
constexpr quint64 groupMask = 0x7f;
constexpr quint64 moreFollows = 0x80;

// What a cell may have beside its attempts, the most frequent first: bits of its mask.
enum Part : quint64
{
    InputPart = 1U << 0U,
    OutputPart = 1U << 1U,
    CostPart = 1U << 2U,
    LatencyPart = 1U << 3U,
    FirstTextPart = 1U << 4U,
    CachedPart = 1U << 5U,
    ReasoningPart = 1U << 6U,
    LaterAttemptsPart = 1U << 7U, // of a call that began before
    ErrorsPart = 1U << 8U,
    NoRequestsPart = 1U << 9U, // attempts that are none
    RetriesPart = 1U << 10U,
    UnpricedPart = 1U << 11U,
    FallbacksPart = 1U << 12U,
    ImagePart = 1U << 13U,
    CacheWritePart = 1U << 14U,
    EstimatedPart = 1U << 15U
};

void append(QByteArray &bytes, quint64 number)
{
    while (number > groupMask) {
        bytes.append(char((number & groupMask) | moreFollows));
        number >>= groupBits;
    }
    bytes.append(char(number));
}

// Small numbers of either sign are short.
void appendSigned(QByteArray &bytes, qint64 number)
{
    append(bytes, (quint64(number) << 1U) ^ quint64(number >> 63U));
}

// Past the end: zero.
quint64 takeNumber(const uchar *&at, const uchar *end)
{
    quint64 number = 0;
    constexpr unsigned most = 63;
    for (unsigned shift = 0; shift <= most && at < end; shift += groupBits) {
        const quint64 byte = *at++;
        number |= (byte & groupMask) << shift;
        if ((byte & moreFollows) == 0) {
            return number;
        }
    }
    return number;
}

qint64 takeSigned(const uchar *&at, const uchar *end)
{
    const quint64 number = takeNumber(at, end);
    return qint64(number >> 1U) ^ -qint64(number & 1U);
}

void appendHistogram(QByteArray &bytes, const SparseHistogram &histogram)
{
    append(bytes, histogram.counts().size());
    for (const auto &[index, count] : histogram.counts()) {
        append(bytes, quint64(index));
        append(bytes, quint64(count));
    }
}

void addCount(LatencyHistogram &histogram, int index, qint64 count)
{
    histogram.counts.at(std::size_t(index)) += count;
}

void addCount(SparseHistogram &histogram, int index, qint64 count)
{
    histogram.add(index, count);
}

template <typename Histogram>
void takeHistogram(const uchar *&at, const uchar *end, Histogram &histogram, int sign)
{
    for (quint64 left = takeNumber(at, end); left > 0 && at < end; --left) {
        const quint64 index = takeNumber(at, end);
        const auto count = qint64(takeNumber(at, end));
        if (index < LatencyHistogram::classes) {
            addCount(histogram, int(index), sign * count);
        }
    }
}

// The parts of figures in the order of their bits; those of attempts are told by what they lack of all.
constexpr std::array plainParts{std::pair{InputPart, &UsageFigures::input},
    std::pair{OutputPart, &UsageFigures::output}, std::pair{CachedPart, &UsageFigures::cachedInput},
    std::pair{ReasoningPart, &UsageFigures::reasoning}, std::pair{ErrorsPart, &UsageFigures::errors},
    std::pair{RetriesPart, &UsageFigures::retries}, std::pair{UnpricedPart, &UsageFigures::unpriced},
    std::pair{FallbacksPart, &UsageFigures::fallbacks}, std::pair{ImagePart, &UsageFigures::imageInput},
    std::pair{CacheWritePart, &UsageFigures::cacheWrite}, std::pair{EstimatedPart, &UsageFigures::estimated}};

// Ends instead of wrapping round, as UsageFigures does.
void addCost(ai::Money &sum, qint64 nanoUsd)
{
    qint64 result = 0;
    if (qAddOverflow(sum.nanoUsd, nanoUsd, &result)) {
        result = nanoUsd > 0 ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
    }
    sum.nanoUsd = result;
}

} // namespace

void SparseHistogram::add(int index, qint64 count)
{
    const auto place = std::lower_bound(m_counts.begin(), m_counts.end(), index,
        [](const std::pair<int, qint64> &each, int wanted) { return each.first < wanted; });
    if (place != m_counts.end() && place->first == index) {
        place->second += count;
    } else {
        m_counts.insert(place, {index, count});
    }
}

void SparseHistogram::add(const LatencyHistogram &histogram)
{
    for (int i = 0; i < LatencyHistogram::classes; ++i) {
        if (const qint64 count = histogram.counts.at(std::size_t(i)); count != 0) {
            add(i, count);
        }
    }
}

void FigurePacker::add(std::span<const int> names, const SumFigures &sum)
{
    const UsageFigures &figures = sum.figures;
    m_cell.resize(0);
    for (const int name : names) {
        append(m_cell, quint64(name));
    }
    const qint64 later = figures.attempts - figures.calls;
    const qint64 noRequests = figures.attempts - figures.requests;
    const auto partIf = [](bool there, Part part) { return there ? quint64(part) : 0; };
    quint64 mask = partIf(figures.cost.nanoUsd != 0, CostPart) | partIf(later != 0, LaterAttemptsPart)
        | partIf(noRequests != 0, NoRequestsPart) | partIf(!sum.latency.counts().empty(), LatencyPart)
        | partIf(!sum.firstText.counts().empty(), FirstTextPart);
    for (const auto &[part, member] : plainParts) {
        mask |= partIf(figures.*member != 0, part);
    }
    append(m_cell, mask);
    appendSigned(m_cell, figures.attempts);
    for (const auto &[part, member] : plainParts) {
        if ((mask & part) != 0) {
            appendSigned(m_cell, figures.*member);
        }
    }
    for (const auto &[part, number] : {std::pair{CostPart, figures.cost.nanoUsd},
             std::pair{LaterAttemptsPart, later}, std::pair{NoRequestsPart, noRequests}}) {
        if ((mask & part) != 0) {
            appendSigned(m_cell, number);
        }
    }
    if ((mask & LatencyPart) != 0) {
        appendHistogram(m_cell, sum.latency);
    }
    if ((mask & FirstTextPart) != 0) {
        appendHistogram(m_cell, sum.firstText);
    }
    append(m_bytes, quint64(m_cell.size()));
    m_bytes.append(m_cell);
}

FigureReader::FigureReader(const QByteArray &bytes, int names)
    : m_at(reinterpret_cast<const uchar *>(bytes.constData())) // NOLINT(*-reinterpret-cast): bytes are bytes
    , m_end(m_at + bytes.size())
    , m_count(std::min(names, mostNames))
{
}

bool FigureReader::next()
{
    const quint64 size = takeNumber(m_at, m_end);
    if (size == 0 || size > quint64(m_end - m_at)) {
        m_at = m_end;
        return false;
    }
    m_cellEnd = m_at + size;
    for (int i = 0; i < m_count; ++i) {
        m_names[std::size_t(i)] = int(takeNumber(m_at, m_cellEnd));
    }
    m_figures = m_at;
    m_at = m_cellEnd;
    return true;
}

const uchar *FigureReader::addFigures(UsageFigures &sum, int sign, quint64 &mask) const
{
    const uchar *at = m_figures;
    mask = takeNumber(at, m_cellEnd);
    const qint64 attempts = sign * takeSigned(at, m_cellEnd);
    sum.attempts += attempts;
    sum.calls += attempts;
    sum.requests += attempts;
    for (const auto &[part, member] : plainParts) {
        if ((mask & part) != 0) {
            sum.*member += sign * takeSigned(at, m_cellEnd);
        }
    }
    if ((mask & CostPart) != 0) {
        addCost(sum.cost, sign * takeSigned(at, m_cellEnd));
    }
    if ((mask & LaterAttemptsPart) != 0) {
        sum.calls -= sign * takeSigned(at, m_cellEnd);
    }
    if ((mask & NoRequestsPart) != 0) {
        sum.requests -= sign * takeSigned(at, m_cellEnd);
    }
    return at;
}

template <typename Sum> void FigureReader::addMeasured(Sum &sum, int sign) const
{
    quint64 mask = 0;
    const uchar *at = addFigures(sum.figures, sign, mask);
    if ((mask & LatencyPart) != 0) {
        takeHistogram(at, m_cellEnd, sum.latency, sign);
    }
    if ((mask & FirstTextPart) != 0) {
        takeHistogram(at, m_cellEnd, sum.firstText, sign);
    }
}

void FigureReader::addTo(UsageFigures &sum, int sign) const
{
    quint64 mask = 0;
    addFigures(sum, sign, mask);
}

void FigureReader::addTo(MeasuredFigures &sum, int sign) const
{
    addMeasured(sum, sign);
}

void FigureReader::addTo(SumFigures &sum) const
{
    addMeasured(sum, 1);
}

} // namespace aio::usage
