#pragma once

#include "ui/routing/sheet/RoutingSheet.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace aio::ui {

/// The revisions of the policy: what each changed against the one in force, and back to it.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(routing::RouteStore &store, RoutingSheet &sheet, QWidget *parent = nullptr);

    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QTreeWidget *comparison() const { return m_comparison; }
    [[nodiscard]] QPushButton *restoreButton() const { return m_restore; }

private:
    void load();
    void more();
    void append(const QList<routing::PolicyRevision> &revisions);
    void addRow(const routing::PolicyRevision &revision);
    void compare();
    void restore();

    routing::RouteStore &m_store;
    RoutingSheet &m_sheet;
    QList<routing::PolicyRevision> m_revisions;
    QListWidget *m_list;
    QLabel *m_title;
    QLabel *m_problem;
    QTreeWidget *m_comparison;
    QPushButton *m_restore;
    QPushButton *m_more;
};

} // namespace aio::ui
