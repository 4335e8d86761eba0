#pragma once

#include <QKeySequence>
#include <QPointer>
#include <QWidget>

class QAction;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItem;
class QStandardItemModel;
class QTableView;

namespace aio {
class Settings;
}

namespace aio::ui {

class Banner;
class KeyBindings;

/// Every action of a window with its keys, filtered as one types. A double click, F2 or "Change…" asks for a
/// new key; a key that is taken is said, with who has it, and can be taken over.
class ShortcutList : public QWidget
{
    Q_OBJECT

public:
    ShortcutList(Settings &settings, QWidget *window, QWidget *parent = nullptr);

    /// Reads the actions again.
    void refresh();

    /// What pressing `key` for `action` does: it gets the key, or the banner says why it does not.
    void offer(QAction *action, const QKeySequence &key);

    [[nodiscard]] Banner *banner() const { return m_banner; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QAction *actionAt(const QModelIndex &index) const;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void refreshButtons();
    void ask();
    void takeOver();
    [[nodiscard]] QList<QStandardItem *> row(QAction *action, const QString &where) const;
    void retranslate();

    QWidget *m_window;
    KeyBindings *m_bindings;
    QLineEdit *m_filter;
    Banner *m_banner;
    QTableView *m_table;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QPushButton *m_change;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QPointer<QAction> m_wanting; ///< waits for a yes to take a key over
    QKeySequence m_wanted;
};

} // namespace aio::ui
