#pragma once

#include "ui/providers/page/ProvidersServices.h"
#include "ui/shell/Page.h"

#include <QTimer>

class QSplitter;

namespace aio::ui {

class ProviderActions;
class ProviderEditor;
class ProviderListPane;
class ProviderModel;
class RecentEvents;
class TestDialog;
class TestRunner;

/// The providers of the workspace: table, recent events, inspector. In a narrow window the inspector is a
/// page of its own with Back.
class ProvidersPage : public Page
{
    Q_OBJECT

public:
    /// `services` must outlive the page.
    explicit ProvidersPage(const ProvidersServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("providers"); }
    [[nodiscard]] QString title() const override { return tr("Providers"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction *> headerActions() const override;
    [[nodiscard]] QList<QAction *> leadingActions() const override;
    [[nodiscard]] QList<QWidget *> panes() override;
    /// The id of a provider, or "add:PRESET" to begin a new one.
    void open(const QStringList &arguments) override;
    [[nodiscard]] QStringList place() const override;
    [[nodiscard]] QStringList unsavedWork() const override;
    void saveNow() override;
    void retranslate() override;

    [[nodiscard]] ProviderModel *model() const { return m_model; }
    [[nodiscard]] ProviderListPane *list() const { return m_list; }
    [[nodiscard]] ProviderEditor *editor() const { return m_editor; }
    [[nodiscard]] RecentEvents *events() const { return m_events; }
    [[nodiscard]] ProviderActions *actions() const { return m_actions; }
    [[nodiscard]] TestRunner *runner() const { return m_runner; }
    [[nodiscard]] bool isCompact() const { return m_compact; }

Q_SIGNALS:
    /// How many providers need attention: for the number in the rail.
    void problemsChanged(int count);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void load();
    void goTo(const QString &id);
    void arrange();
    void onRows();
    void onDrafts();
    void connectTests();
    /// The dialog for the provider in the editor, with what is entered there.
    TestDialog *makeTestDialog();
    void test();
    void runTest();
    void showLastTest();

    const ProvidersServices &m_services;
    ProviderModel *m_model;
    ProviderListPane *m_list;
    RecentEvents *m_events;
    QWidget *m_left;
    ProviderEditor *m_editor;
    QSplitter *m_splitter;
    QAction *m_back;
    ProviderActions *m_actions = nullptr;
    TestRunner *m_runner;
    QTimer m_tick;
    QString m_wanted; ///< to select once it is there
    bool m_compact = false;
    bool m_inside = false; ///< compact, and the inspector is open
};

} // namespace aio::ui
