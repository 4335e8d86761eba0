#pragma once

#include "ui/routing/sheet/PolicyEdits.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace aio::ui {

class ChainList;
class MoneyEdit;
class Switch;

/// The popup in which the chain of a cell is edited. Enter or a click elsewhere takes the changes, Esc drops
/// them. Deletes itself.
class ChainEditor : public QFrame
{
    Q_OBJECT

public:
    ChainEditor(const RoutingFacts &facts, const RouteCell &cell, const routing::Route &route,
        QWidget *parent = nullptr);

    /// Shows itself at a cell, within the screen.
    void popUp(const QRect &cellOnScreen);

    [[nodiscard]] routing::Route route() const;
    [[nodiscard]] ChainList *list() const { return m_list; }
    [[nodiscard]] MoneyEdit *ceiling() const { return m_ceiling; }
    [[nodiscard]] Switch *builtInLast() const { return m_builtInLast; }
    [[nodiscard]] QToolButton *addButton() const { return m_add; }
    [[nodiscard]] QLineEdit *otherModel() const { return m_other; }

Q_SIGNALS:
    /// It closed with another route than it began with.
    void accepted(const aio::ui::RouteCell &cell, const aio::routing::Route &route);
    /// It is gone from the screen, either way.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildTools();
    QWidget *buildOptions(const routing::Route &route);
    void showMenu();
    void askForModel(const QString &provider);
    void takeOtherModel();
    void refresh();

    const RoutingFacts &m_facts;
    RouteCell m_cell;
    routing::Route m_before;
    ChainList *m_list;
    QLabel *m_empty;
    QToolButton *m_add;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    QLineEdit *m_other;
    Switch *m_builtInLast;
    MoneyEdit *m_ceiling;
    QString m_otherProvider;
    bool m_dropped = false;
    bool m_enterTaken = false;
};

} // namespace aio::ui
