#pragma once

#include "ui/shell/PageEntry.h"

#include <QFrame>

class QListView;
class QMenu;
class QToolButton;

namespace aio::ui {

class NavDelegate;
class NavigationModel;
class RailButton;

/// The rail at the side of the window: workspace, search, pages. 212 px wide, or 52 with icons alone.
class NavigationRail : public QFrame
{
    Q_OBJECT

public:
    explicit NavigationRail(const PageTable &table, QWidget *parent = nullptr);

    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }
    void setCurrent(const QString &id);
    void setCounter(const QString &id, int count, bool problem);
    /// What the workspace button says, and what it opens.
    void setWorkspace(const QString &name, const QString &detail);
    void setWorkspaceMenu(QMenu *menu);
    void setSearchShortcut(const QString &keys);
    [[nodiscard]] QList<QWidget *> panes() const;

Q_SIGNALS:
    void pageChosen(const QString &id);
    void searchRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QListView *makeList(NavigationModel *model);
    void applySizes();
    void retranslate();

    NavigationModel *m_pages;
    NavigationModel *m_bottom;
    NavDelegate *m_delegate;
    RailButton *m_workspace;
    RailButton *m_search;
    QListView *m_pageList;
    QListView *m_bottomList;
    bool m_compact = false;
};

} // namespace aio::ui
