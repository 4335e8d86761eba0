#pragma once

#include "ui/shell/PageEntry.h"

#include <QHash>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace aio::ui {

/// The actions that every page has, with their keys: pages, back and forward, panes, rail, palette, quit.
/// They belong to the window; the shell connects them.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    WindowActions(const PageTable &table, QWidget *window);

    QAction *palette;
    QAction *newJob;
    QAction *back;
    QAction *forward;
    QAction *nextPane;
    QAction *previousPane;
    QAction *toggleRail;
    QAction *toggleMenuBar;
    QAction *shortcuts;
    QAction *about;
    QAction *setUp;
    QAction *copyDiagnostics;
    QAction *quit;

    void fillMenuBar(QMenuBar *bar) const;
    void fillWorkspaceMenu(QMenu *menu) const;
    void retranslate();

Q_SIGNALS:
    void pageRequested(const QString &id);

private:
    QAction *make(const QString &name, const QString &iconName, const QList<QKeySequence> &keys);
    void makePages(const PageTable &table);

    QWidget *m_window;
    PageTable m_table;
    QHash<QString, QAction *> m_pages;
};

} // namespace aio::ui
