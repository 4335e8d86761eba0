#pragma once

#include "ui/shell/PageEntry.h"

#include <QAbstractListModel>
#include <QHash>

namespace aio::ui {

/// The rows of the rail: pages, and above each later group a heading. Counters stand at a page's end.
class NavigationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        IdRole = Qt::UserRole + 1,
        IconRole, ///< name of the icon
        CountRole, ///< int; 0: none
        ProblemRole, ///< bool: the count is about something wrong
        HeadingRole ///< bool: no page but a heading
    };

    /// The groups that this model shows, in this order.
    NavigationModel(const PageTable &table, const QList<PageEntry::Group> &groups, QObject *parent = nullptr);

    void setCounter(const QString &id, int count, bool problem);
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;
    /// Asks for every text again.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        PageEntry entry; ///< an empty id: the heading of entry.group
        int count = 0;
        bool problem = false;
    };

    QList<Row> m_rows;
};

} // namespace aio::ui
