#pragma once

#include "ui/charts/ChartData.h"

namespace aio::ui {

/// What a chart says at one bucket, line by line.
struct ChartReadoutText
{
    struct Row
    {
        int color = -1; ///< of the chart colours; -1: none
        ChartDash dash = ChartDash::Solid;
        QString name;
        QString value;
        bool strong = false;
        bool isLine = false; ///< drawn as a line, so told apart by one

        bool operator==(const Row &) const = default;
    };

    QString title; ///< the time
    QList<Row> rows; ///< from the top of the stack down, then the sum and what it is held against
    QString note; ///< what stands out here, or that it goes on; may be empty

    bool operator==(const ChartReadoutText &) const = default;
    /// In one line, for a screen reader.
    [[nodiscard]] QString toText() const;
};

[[nodiscard]] ChartReadoutText chartReadout(
    const ChartData &data, int bucket, const QSet<QString> &hidden = {});

/// A chart in two or three sentences, for those who do not see it: span, sum, peak, shares, forecast.
[[nodiscard]] QString chartSummary(const ChartData &data, const QSet<QString> &hidden = {});

} // namespace aio::ui
