#pragma once

#include "core/usage/replay/Replay.h"

#include <QAbstractTableModel>

namespace aio::ui {

/// What a period cost and what it would have cost, side by side: a row for every task and plan, the last one
/// for all of them.
class ReplayModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        TaskColumn,
        PlanColumn,
        CallsColumn,
        WasColumn,
        WouldColumn,
        BarsColumn,
        DifferenceColumn,
        NoteColumn,
        columnTotal
    };
    enum Role
    {
        SharesRole = Qt::UserRole, ///< QPointF: what it was and would be, 0…1 of the dearest row
        TotalRole ///< bool: of the last row
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setReplay(const usage::Replay &replay);
    [[nodiscard]] const usage::Replay &replay() const { return m_replay; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const usage::ReplayRow &rowAt(int row) const;
    [[nodiscard]] QString text(int row, int column) const;

    usage::Replay m_replay;
};

/// "$31.20"; "—" if nothing of the row has a price there.
[[nodiscard]] QString wouldText(const usage::ReplayRow &row);
/// What calls cost, as far as it can be held against that.
[[nodiscard]] QString wasText(const usage::ReplayRow &row);
/// "3 calls without a price there, 2 too long for it"; empty: nothing to note.
[[nodiscard]] QString replayNote(const usage::ReplayRow &row);

} // namespace aio::ui
