#pragma once

#include "core/usage/UsageLog.h"

#include <QObject>

class QAction;
class QMenu;
class QTableView;

namespace aio::ui {

class CallsModel;

/// The order of the calls: by clicks on the headers of time, duration and cost, or from a menu. A first click
/// sorts, a second turns it round, a third goes back to the newest first.
class CallsSort : public QObject
{
    Q_OBJECT

public:
    CallsSort(CallsModel *model, QTableView *table);

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    void sort(usage::UsageOrder order);
    /// The sign in the header follows the order again; something else may have moved it.
    void showOrder();
    void retranslate();

private:
    void clicked(int column);

    CallsModel *m_model;
    QTableView *m_table;
    QMenu *m_menu;
    QList<QAction *> m_actions;
};

} // namespace aio::ui
