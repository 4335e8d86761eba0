#pragma once

#include "ui/charts/KpiTile.h"

class QGridLayout;

namespace aio::ui {

/// Tiles side by side, hairlines between them; in more lines where the room is short.
class TileRow : public QWidget
{
    Q_OBJECT

public:
    /// `count` tiles, of which `compact` stand side by side in a narrow window.
    TileRow(int count, int compact, QWidget *parent = nullptr);

    void setTiles(const QList<KpiData> &tiles);
    [[nodiscard]] KpiTile *tile(int index) const { return m_tiles.at(index); }
    [[nodiscard]] int count() const { return int(m_tiles.size()); }
    void setCompact(bool compact);
    void setStale(bool stale);
    void setLoading();

private:
    void arrange(int columns);

    QGridLayout *m_grid;
    QList<KpiTile *> m_tiles;
    int m_compactColumns;
};

} // namespace aio::ui
