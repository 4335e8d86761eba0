#include "ui/usage/dashboard/TileRow.h"

#include <QGridLayout>

namespace aio::ui {

namespace {

constexpr int gridColumns = 60; // whole shares for two to six tiles in a line

} // namespace

TileRow::TileRow(int count, int compact, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_compactColumns(compact)
{
    m_grid->setContentsMargins({});
    m_grid->setSpacing(1); // the ground between is the hairline
    for (int i = 0; i < count; ++i) {
        auto *tile = new KpiTile(this);
        tile->setAutoFillBackground(true);
        tile->setBackgroundRole(QPalette::Base);
        m_tiles << tile;
    }
    arrange(count);
}

void TileRow::arrange(int columns)
{
    for (int i = 0; i < m_tiles.size(); ++i) {
        m_grid->removeWidget(m_tiles.at(i));
    }
    // The last line is filled up: its tiles are as wide as it takes.
    const int lines = (count() + columns - 1) / columns;
    int next = 0;
    for (int line = 0; line < lines; ++line) {
        const int here = std::min(columns, count() - next);
        const int unit = gridColumns / here;
        for (int i = 0; i < here; ++i) {
            const int span = i + 1 < here ? unit : gridColumns - unit * (here - 1);
            m_grid->addWidget(m_tiles.at(next++), line, i * unit, 1, span);
        }
    }
    for (int column = 0; column < gridColumns; ++column) {
        m_grid->setColumnStretch(column, 1);
    }
}

void TileRow::setCompact(bool compact)
{
    arrange(compact ? m_compactColumns : count());
}

void TileRow::setTiles(const QList<KpiData> &tiles)
{
    for (int i = 0; i < m_tiles.size(); ++i) {
        m_tiles.at(i)->setVisible(i < tiles.size());
        if (i < tiles.size()) {
            m_tiles.at(i)->setData(tiles.at(i));
        }
    }
}

void TileRow::setStale(bool stale)
{
    for (KpiTile *tile : std::as_const(m_tiles)) {
        tile->setStale(stale);
    }
}

void TileRow::setLoading()
{
    for (KpiTile *tile : std::as_const(m_tiles)) {
        tile->setLoading(true);
    }
}

} // namespace aio::ui
