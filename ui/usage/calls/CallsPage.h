#pragma once

#include "ui/shell/Page.h"
#include "ui/usage/calls/CallsExporter.h"
#include "ui/usage/calls/CallsServices.h"

#include <QTimer>

class QSplitter;
class QStackedWidget;

namespace aio::ui {

class CallInspector;
class CallsFilter;
class CallsPane;

/// Usage › Calls: every attempt to reach a model, newest first, and where its time and money went.
///
/// Arguments of open(): a call's id shows that call; "provider=…", "model=…", "task=…", "plan=…", "user=…",
/// "status=…", "text=…" and "range=FROM-TO" (UTC ms) filter.
class CallsPage : public Page
{
    Q_OBJECT

public:
    static constexpr int compactBelow = 1180; ///< of the window: the inspector takes the whole page
    static constexpr int liveDelayMs = 250;
    static constexpr int liveDelayByValueMs = 2000; ///< reading them anew takes longer

    explicit CallsPage(const CallsServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("usage"); }
    [[nodiscard]] QString title() const override { return tr("Usage"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction *> headerActions() const override;
    [[nodiscard]] QList<QAction *> leadingActions() const override;
    [[nodiscard]] QList<QWidget *> panes() override;
    void open(const QStringList &arguments) override;
    [[nodiscard]] QStringList place() const override;
    void retranslate() override;

    [[nodiscard]] CallsPane *pane() const { return m_pane; }
    [[nodiscard]] CallsFilter *filter() const { return m_filter; }
    [[nodiscard]] CallInspector *inspector() const { return m_inspector; }
    [[nodiscard]] bool isCompact() const { return m_compact; }
    [[nodiscard]] bool showsInspectorAlone() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QAction *make(const QString &iconName, const QKeySequence &keys, QWidget *owner);
    void makeActions();
    void connectParts();
    void setCompact(bool compact);
    void showInspector(bool alone);
    void copyRows(bool withHeaders);
    void showMenu(const QPoint &globalPosition);
    void onLogged();

    CallsServices m_services;
    CallsFilter *m_filter;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    CallsPane *m_pane;
    CallInspector *m_inspector;
    CallsExporter m_exporter;
    QAction *m_export;
    QAction *m_columns;
    QAction *m_sort;
    QAction *m_refresh;
    QAction *m_find;
    QAction *m_copy;
    QAction *m_copyBare;
    QAction *m_back;
    QTimer m_live;
    bool m_stale = false;
    bool m_compact = false;
};

} // namespace aio::ui
