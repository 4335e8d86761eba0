#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace aio::ai {

/// An exact amount of money in nano-USD (10⁻⁹ US dollars), ±9.2 billion dollars. Sums of parts equal totals
/// to the last digit; nothing in the program computes money in floating point.
struct Money
{
    qint64 nanoUsd = 0;

    auto operator<=>(const Money &) const = default;
    Money operator+(Money other) const { return {nanoUsd + other.nanoUsd}; }
    Money operator-(Money other) const { return {nanoUsd - other.nanoUsd}; }
    Money &operator+=(Money other)
    {
        nanoUsd += other.nanoUsd;
        return *this;
    }

    /// "1.250000000": always nine digits after the point, for JSON and CSV.
    [[nodiscard]] QString toDecimal() const;

    /// Reads "1.25", "-0.000000001", "12". Nothing for other text, more than nine digits after the point or
    /// an amount out of range.
    [[nodiscard]] static std::optional<Money> fromDecimal(QStringView text);
};

} // namespace aio::ai
