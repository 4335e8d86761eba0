#pragma once

#include "core/intake/IntakeEntry.h"

#include <QAbstractTableModel>

#include <functional>

namespace aio {

/// What was brought in and how far it is: one row an item, oldest first. Filled by IntakeQueue alone. GUI
/// thread.
class IntakeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        ThumbnailColumn,
        FileColumn,
        JobColumn,
        ProgressColumn,
        ResultColumn,
        TimeColumn,
        CostColumn,
        ActionColumn,
        ColumnCount
    };
    enum Role
    {
        IdRole = Qt::UserRole + 1
    };

    struct Totals
    {
        int done = 0; ///< read, duplicates included
        int running = 0;
        int waiting = 0;
        int skipped = 0; ///< no posting, failed or cancelled
        qint64 elapsedMs = 0; ///< of those that are done
        qint64 costNanoUsd = 0;

        [[nodiscard]] int all() const { return done + running + waiting + skipped; }
    };

    explicit IntakeModel(QObject *parent = nullptr);

    [[nodiscard]] const QList<IntakeEntry> &entries() const { return m_entries; }
    /// Null if there is no such row or item. Valid until the model changes.
    [[nodiscard]] const IntakeEntry *entry(int row) const;
    [[nodiscard]] const IntakeEntry *find(const QUuid &id) const;
    [[nodiscard]] int rowOf(const QUuid &id) const;
    [[nodiscard]] Totals totals() const;

    void append(const QList<IntakeEntry> &entries);
    /// Changes one entry; nothing happens if it is gone.
    void change(const QUuid &id, const std::function<void(IntakeEntry &)> &how);
    void remove(const QUuid &id);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Any entry came, changed or left.
    void totalsChanged();

private:
    [[nodiscard]] static QString text(const IntakeEntry &entry, int column);

    QList<IntakeEntry> m_entries;
};

/// "Extracting", "Ready", "1 to check", "Duplicate?": how an item stands, in words.
[[nodiscard]] QString intakeResultText(const IntakeEntry &entry);

} // namespace aio
