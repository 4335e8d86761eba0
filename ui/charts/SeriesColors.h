#pragma once

#include "ui/charts/ChartData.h"
#include "ui/theme/Tokens.h"

#include <QHash>
#include <QStringList>

namespace aio::ui {

/// Which of the chart colours a series has: always the same one, whatever a filter leaves of the others. They
/// are told apart by people who see fewer colours too (resources/theme/tokens.json). A value, kept as text.
class SeriesColors
{
public:
    static constexpr int most = 7; ///< colours for series
    static constexpr int rest = 7; ///< of what is summed up as "Other", and nothing else

    /// Colours for series that stand in one chart, in the order of the keys. A key keeps what it has; a new
    /// one gets the colour that fewest have. Where two of a chart have the same, the later one lends another.
    [[nodiscard]] QList<int> assign(const QStringList &keys);

    /// "google=0", for the settings.
    [[nodiscard]] QStringList toTexts() const;
    [[nodiscard]] static SeriesColors fromTexts(const QStringList &texts);

    bool operator==(const SeriesColors &) const = default;

private:
    QHash<QString, int> m_colors;
};

/// The colour in the present theme, `index` 0…7.
[[nodiscard]] QColor chartColor(int index);

} // namespace aio::ui
