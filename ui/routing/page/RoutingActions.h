#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QUndoStack;
class QWidget;

namespace aio::ui {

/// The actions of the Routing page with their keys. They belong to the page, which connects them.
class RoutingActions : public QObject
{
    Q_OBJECT

public:
    RoutingActions(QUndoStack *stack, QWidget *page);

    QAction *save;
    QAction *revert;
    QAction *undo;
    QAction *redo;
    QAction *tryRequest;
    QAction *history;
    QAction *whatIf;
    QAction *edit;
    QAction *copy;
    QAction *why;
    QAction *back;
    QAction *addPlan;
    QAction *renamePlan;
    QAction *removePlan;
    QAction *localOnly;
    QAction *refresh;

    void retranslate();

private:
    QAction *make(const QString &iconName, const QKeySequence &key = {});

    QWidget *m_page;
};

} // namespace aio::ui
