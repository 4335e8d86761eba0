#pragma once

#include "ui/providers/list/ProviderRow.h"
#include "ui/widgets/Toast.h"

#include <QMenu>

class QAction;

namespace aio::ui {

class ProviderEditor;
class ProviderListPane;
class ProviderModel;
class ProviderRemoval;
class ProviderTransfer;
struct ProvidersServices;

/// What can be done with providers: each an action, for header, menus, keys and the command palette.
class ProviderActions : public QObject
{
    Q_OBJECT

public:
    ProviderActions(const ProvidersServices &services, ProviderModel *model, ProviderListPane *list,
        ProviderEditor *editor, QWidget *page);

    [[nodiscard]] QAction *add() const { return m_add; }
    [[nodiscard]] QAction *testAll() const { return m_testAll; }
    [[nodiscard]] QAction *test() const { return m_test; }
    [[nodiscard]] QAction *remove() const { return m_remove; }
    [[nodiscard]] QAction *duplicate() const { return m_duplicate; }
    [[nodiscard]] QAction *makeDefault() const { return m_default; }
    [[nodiscard]] QAction *exportTable() const { return m_table; }
    [[nodiscard]] QList<QAction *> rowActions() const;
    [[nodiscard]] ProviderRemoval *removal() const { return m_removal; }
    [[nodiscard]] ProviderTransfer *transfer() const { return m_transfer; }

    /// Opens the dialog for a new provider of that preset.
    void addPreset(const QString &presetId);
    void refresh();
    void retranslate();

Q_SIGNALS:
    void notify(const aio::ui::ToastMessage &message);
    void testRequested();
    void testAllRequested();
    /// A provider that is new and should be looked at.
    void added(const QString &id);

private:
    QAction *make(const QString &iconName, const QKeySequence &keys = {});
    void makeAddMenu();
    void saveTable();
    void tell(const Error &error);
    [[nodiscard]] const ProviderRow *current() const;
    template <typename T> void watch(const QFuture<Result<T>> &future);

    const ProvidersServices &m_services;
    ProviderModel *m_model;
    ProviderListPane *m_list;
    ProviderEditor *m_editor;
    QWidget *m_page;
    ProviderRemoval *m_removal;
    ProviderTransfer *m_transfer;
    QMenu m_addMenu;
    QMenu m_serverMenu;
    QList<std::pair<QString, QAction *>> m_presets;
    QAction *m_add = nullptr;
    QAction *m_environment = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    QAction *m_testAll = nullptr;
    QAction *m_test = nullptr;
    QAction *m_save = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_default = nullptr;
    QAction *m_switch = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_table = nullptr;
    QAction *m_find = nullptr;
    QAction *m_refresh = nullptr;
};

} // namespace aio::ui
