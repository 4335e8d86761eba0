#pragma once

#include <QByteArray>
#include <QString>

namespace aio::ui {

struct ChartData;
class HeatMap;
class TimeChart;

/// A chart to put into a file.
struct ChartFile
{
    QString name; ///< suggested, with its suffix
    QString filter; ///< as for QFileDialog
    QByteArray bytes;
};

/// The chart as it is shown, with its title and legend above, at twice the resolution.
[[nodiscard]] ChartFile chartAsPng(TimeChart &chart);
/// The same as vectors.
[[nodiscard]] ChartFile chartAsSvg(TimeChart &chart);
/// All of its values: see ChartTable and tableAsCsv().
[[nodiscard]] ChartFile chartAsCsv(const ChartData &data);

// The same of the hours of a week.
[[nodiscard]] ChartFile heatAsPng(HeatMap &map);
[[nodiscard]] ChartFile heatAsSvg(HeatMap &map);
[[nodiscard]] ChartFile heatAsCsv(const HeatMap &map);

} // namespace aio::ui
