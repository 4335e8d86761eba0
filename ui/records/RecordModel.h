#pragma once

#include "core/base/Error.h"
#include "core/base/WhenFinished.h"

#include <QAbstractItemModel>
#include <QUuid>

#include <algorithm>
#include <optional>

namespace aio::ui {

/// The rows of a model that shows what a store lists: summaries with an `id`. `Base` is QAbstractListModel or
/// QAbstractTableModel. Selection, scrolling and persistent indexes survive a new reading. GUI thread only.
template <typename Base, typename Summary> class RecordModel : public Base
{
public:
    [[nodiscard]] QUuid idAt(int row) const
    {
        return row >= 0 && row < m_records.size() ? m_records.at(row).id : QUuid();
    }
    /// -1: no such record in the list.
    [[nodiscard]] int rowOf(const QUuid &id) const
    {
        const auto found = std::find_if(
            m_records.cbegin(), m_records.cend(), [&id](const Summary &record) { return record.id == id; });
        return found == m_records.cend() ? -1 : int(found - m_records.cbegin());
    }
    /// Null outside the list; valid until the next reading.
    [[nodiscard]] const Summary *summary(int row) const
    {
        return row >= 0 && row < m_records.size() ? &m_records.at(row) : nullptr;
    }
    /// The store has answered at least once.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_records.size());
    }

protected:
    using Base::Base;

    /// Takes the list once it is there, unless a later question was asked meanwhile; then `done` hears
    /// whether it worked.
    template <typename Done> void take(const QFuture<Result<QList<Summary>>> &list, Done done)
    {
        const int generation = ++m_generation;
        whenFinished(list, this, [this, generation, done](const Result<QList<Summary>> &records) {
            if (generation != m_generation) {
                return;
            }
            if (records) {
                show(*records);
            }
            done(records ? std::optional<Error>() : records.error());
        });
    }

private:
    void show(const QList<Summary> &records)
    {
        m_loaded = true;
        const bool sameRows = std::equal(records.cbegin(), records.cend(), m_records.cbegin(),
            m_records.cend(), [](const Summary &a, const Summary &b) { return a.id == b.id; });
        if (sameRows) {
            refresh(records);
            return;
        }
        Q_EMIT this->layoutAboutToBeChanged();
        const QModelIndexList before = this->persistentIndexList();
        QList<QUuid> ids;
        for (const QModelIndex &old : before) {
            ids << idAt(old.row());
        }
        m_records = records;
        QModelIndexList after;
        for (qsizetype i = 0; i < before.size(); ++i) {
            const int row = rowOf(ids.at(i));
            after << (row < 0 ? QModelIndex() : this->createIndex(row, before.at(i).column()));
        }
        this->changePersistentIndexList(before, after);
        Q_EMIT this->layoutChanged();
    }

    void refresh(const QList<Summary> &records)
    {
        // A list hides its number of columns; every model has one.
        const int last = static_cast<const QAbstractItemModel *>(this)->columnCount({}) - 1;
        for (int row = 0; row < records.size(); ++row) {
            if (records.at(row) != m_records.at(row)) {
                m_records[row] = records.at(row);
                Q_EMIT this->dataChanged(this->createIndex(row, 0), this->createIndex(row, last));
            }
        }
    }

    QList<Summary> m_records;
    int m_generation = 0;
    bool m_loaded = false;
};

} // namespace aio::ui
