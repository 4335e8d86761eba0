#pragma once

#include "core/usage/UsageFigures.h"

#include <QByteArray>

#include <array>
#include <span>
#include <vector>

namespace aio::usage {

/// Counts by latency class of few attempts: only the classes that occur.
class SparseHistogram
{
public:
    void add(int index, qint64 count);
    void add(const LatencyHistogram &histogram);
    [[nodiscard]] const std::vector<std::pair<int, qint64>> &counts() const { return m_counts; }

private:
    std::vector<std::pair<int, qint64>> m_counts; ///< in the order of classes
};

/// Figures of one combination of names, on their way into the database.
struct SumFigures
{
    UsageFigures figures{};
    SparseHistogram latency{};
    SparseHistogram firstText{};
};

/// Figures of many combinations of names as one value of a table: numbers in seven-bit groups, zeros left
/// out.
class FigurePacker
{
public:
    /// As many `names` (not negative) in every cell; a cell may come twice and is then read twice.
    void add(std::span<const int> names, const SumFigures &sum);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    QByteArray m_cell; ///< kept for its memory
};

/// Goes through what a FigurePacker made, cell by cell; figures are only read where they are asked for. Bytes
/// that make no sense end it.
class FigureReader
{
public:
    static constexpr int mostNames = 7;

    /// `bytes` must outlive this; `names` (up to mostNames) as they were packed.
    FigureReader(const QByteArray &bytes, int names);

    [[nodiscard]] bool next();
    [[nodiscard]] int name(int index) const { return m_names[std::size_t(index)]; }

    /// Adds the cell's figures `sign` (1 or -1) times.
    void addTo(UsageFigures &sum, int sign = 1) const;
    void addTo(MeasuredFigures &sum, int sign = 1) const;
    void addTo(SumFigures &sum) const;

private:
    template <typename Sum> void addMeasured(Sum &sum, int sign) const;
    const uchar *addFigures(UsageFigures &sum, int sign, quint64 &mask) const;

    const uchar *m_at;
    const uchar *m_end;
    const uchar *m_figures = nullptr;
    const uchar *m_cellEnd = nullptr;
    int m_count;
    std::array<int, mostNames> m_names{};
};

} // namespace aio::usage
