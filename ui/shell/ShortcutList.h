#pragma once

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTableView;

namespace aio::ui {

/// Every action of a window with its keys, filtered as one types.
class ShortcutList : public QWidget
{
    Q_OBJECT

public:
    explicit ShortcutList(QWidget *window, QWidget *parent = nullptr);

    /// Reads the actions again.
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QWidget *m_window;
    QLineEdit *m_filter;
    QTableView *m_table;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_proxy;
};

} // namespace aio::ui
