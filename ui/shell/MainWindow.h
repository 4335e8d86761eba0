#pragma once

#include "ui/shell/CommandSource.h"
#include "ui/shell/Page.h"
#include "ui/shell/PageEntry.h"
#include "ui/widgets/Toast.h"

#include <QMainWindow>

class QStackedWidget;

namespace aio {
class Settings;
class TaskList;
} // namespace aio

namespace aio::ui {

class Banner;
class CommandPalette;
class KeyBindings;
class MenuBarReveal;
class NavigationRail;
class Navigator;
class PageHeader;
class PageReach;
class PaneCycler;
class QuitGuard;
class StatusChips;
class ToastStack;
class WindowActions;

/// The window: rail, page header, pages, status bar. Puts the parts together and lets them talk; what they do
/// is in them.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Settings &settings, TaskList &tasks, PageTable table, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] NavigationRail *rail() const { return m_rail; }
    [[nodiscard]] Navigator *navigator() const { return m_navigator; }
    [[nodiscard]] StatusChips *chips() const { return m_chips; }
    [[nodiscard]] WindowActions *windowActions() const { return m_actions; }
    [[nodiscard]] ToastStack *toasts() const { return m_toasts; }
    /// Made on first use.
    CommandPalette *commandPalette();

    /// More for the palette to offer; call before it opens for the first time. The source must outlive the
    /// window.
    void addCommandSource(CommandSource *source);
    /// Which page takes a drop that the present one does not want, and "New job".
    void setIntakePage(const QString &id) { m_intakePage = id; }

    /// Shows a page; an unknown id shows the first one.
    void showPage(const QString &id, const QStringList &arguments = {});
    void showToast(const ToastMessage &message);
    /// One sentence above every page until it is empty; its button shows a place: a page and its arguments.
    void setNotice(const QString &text, const QString &action = {}, const QStringList &place = {});
    /// In front of the other windows, as far as the desktop allows it.
    void bringToFront();

    /// What would be lost if the window closed now and is no page's, a line each.
    void setUnsent(const QStringList &lines) { m_unsent = lines; }

Q_SIGNALS:
    /// It was asked to close and stays open: a person wants to keep on.
    void closeRefused();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void connectActions();
    void adopt(Page *page);
    void applyRailWidth();
    [[nodiscard]] QStringList unsavedWork() const;
    void saveBeforeClosing(SaveScope scope);
    [[nodiscard]] bool isSaving() const;
    void showUnsavedWork();
    void saveState();
    void retranslate();
    [[nodiscard]] QList<QWidget *> panes() const;

    Settings &m_settings;
    QStackedWidget *m_stack;
    Navigator *m_navigator;
    NavigationRail *m_rail;
    PageHeader *m_header;
    Banner *m_notice;
    QWidget *m_noticeFrame;
    QStringList m_noticePlace;
    QStringList m_unsent;
    StatusChips *m_chips;
    WindowActions *m_actions;
    KeyBindings *m_bindings;
    ToastStack *m_toasts;
    PaneCycler *m_cycler;
    PageReach *m_reach;
    QuitGuard *m_guard;
    MenuBarReveal *m_menuReveal;
    QList<CommandSource *> m_sources;
    CommandPalette *m_palette = nullptr;
    QMenu *m_workspaceMenu;
    QString m_intakePage;
};

} // namespace aio::ui
