#include "ui/providers/page/ProviderActions.h"

#include "core/base/WhenFinished.h"
#include "ui/providers/editor/ProviderEditor.h"
#include "ui/providers/list/ProviderListPane.h"
#include "ui/providers/list/ProviderModel.h"
#include "ui/providers/list/ProviderSort.h"
#include "ui/providers/page/AddProviderDialog.h"
#include "ui/providers/page/ProviderRemoval.h"
#include "ui/providers/page/ProviderTransfer.h"
#include "ui/providers/page/ProvidersServices.h"
#include "ui/shell/FileSaving.h"
#include "ui/tables/TableCsv.h"
#include "ui/theme/Icons.h"

#include <QAction>
#include <QLineEdit>

namespace aio::ui {

ProviderActions::ProviderActions(const ProvidersServices &services, ProviderModel *model,
    ProviderListPane *list, ProviderEditor *editor, QWidget *page)
    : QObject(page)
    , m_services(services)
    , m_model(model)
    , m_list(list)
    , m_editor(editor)
    , m_page(page)
    , m_removal(new ProviderRemoval(services, model, page))
    , m_transfer(new ProviderTransfer(services, page))
{
    makeAddMenu();
    m_testAll = make(QStringLiteral("play"));
    m_test = make(QStringLiteral("play"), QKeySequence(Qt::CTRL | Qt::Key_T));
    m_save = make(QStringLiteral("check"), QKeySequence(QKeySequence::Save));
    m_duplicate = make(QStringLiteral("copy"), QKeySequence(Qt::CTRL | Qt::Key_D));
    m_default = make(QStringLiteral("star"));
    m_switch = make(QString());
    m_remove = make(QStringLiteral("trash"));
    m_up = make(QStringLiteral("chevron-up"));
    m_down = make(QStringLiteral("chevron-down"));
    m_copy = make(QStringLiteral("copy"));
    m_find = make(QStringLiteral("search"), QKeySequence(QKeySequence::Find));
    m_refresh = make(QStringLiteral("refresh"), QKeySequence(QKeySequence::Refresh));
    connect(m_testAll, &QAction::triggered, this, &ProviderActions::testAllRequested);
    connect(m_test, &QAction::triggered, this, &ProviderActions::testRequested);
    connect(m_save, &QAction::triggered, editor, &ProviderEditor::save);
    connect(m_find, &QAction::triggered, list->filterField(), [list] {
        list->filterField()->setFocus();
        list->filterField()->selectAll();
    });
    connect(m_up, &QAction::triggered, list, [list] { list->moveCurrent(-1); });
    connect(m_down, &QAction::triggered, list, [list] { list->moveCurrent(1); });
    connect(m_copy, &QAction::triggered, list, &ProviderListPane::copyRow);
    connect(m_table, &QAction::triggered, this, &ProviderActions::saveTable);
    connect(m_refresh, &QAction::triggered, model, &ProviderModel::refresh);
    connect(m_remove, &QAction::triggered, this, [this] {
        if (const ProviderRow *row = current()) {
            m_removal->start(*row);
        }
    });
    connect(m_duplicate, &QAction::triggered, this, [this] {
        whenFinished(m_services.providers.duplicate(m_editor->currentId()), this,
            [this](const Result<ProviderRecord> &copy) {
                if (!copy) {
                    tell(copy.error());
                    return;
                }
                Q_EMIT added(copy->config.id);
                Q_EMIT notify(
                    {tr("%1 added. Its key has to be entered: keys are not copied.").arg(copy->config.name),
                        Severity::Success});
            });
    });
    connect(m_default, &QAction::triggered, this,
        [this] { watch(m_services.providers.setDefault(m_editor->currentId())); });
    connect(m_switch, &QAction::triggered, this, [this] {
        if (const ProviderRow *row = current()) {
            watch(m_services.providers.setEnabled(row->record.config.id, !row->record.config.enabled));
        }
    });
    connect(m_model, &ProviderModel::switchRequested, this,
        [this](const QString &id, bool enabled) { watch(m_services.providers.setEnabled(id, enabled)); });
    connect(m_model, &ProviderModel::orderRequested, this,
        [this](const QStringList &ids) { watch(m_services.providers.reorder(ids)); });
    connect(m_model, &ProviderModel::rowsChanged, this, &ProviderActions::refresh);
    connect(list, &ProviderListPane::currentChanged, this, &ProviderActions::refresh);
    connect(list, &ProviderListPane::removeRequested, m_remove, &QAction::trigger);
    connect(m_removal, &ProviderRemoval::notify, this, &ProviderActions::notify);
    connect(m_removal, &ProviderRemoval::removing, editor, &ProviderEditor::forget);
    connect(m_removal, &ProviderRemoval::restored, this, &ProviderActions::added);
    connect(m_transfer, &ProviderTransfer::notify, this, &ProviderActions::notify);
    connect(m_transfer, &ProviderTransfer::imported, this, &ProviderActions::added);
    retranslate();
}

QAction *ProviderActions::make(const QString &iconName, const QKeySequence &keys)
{
    auto *action = new QAction(this);
    if (!iconName.isEmpty()) {
        action->setIcon(icon(iconName));
    }
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page->addAction(action);
    return action;
}

void ProviderActions::makeAddMenu()
{
    m_add = make(QStringLiteral("plus"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    for (const ProviderPreset &preset : providerPresets()) {
        auto *action = new QAction(this);
        connect(action, &QAction::triggered, this, [this, id = preset.id] { addPreset(id); });
        const bool server = preset.kind == ai::ProviderKind::OpenAiCompatible;
        (server ? m_serverMenu : m_addMenu).addAction(action);
        m_presets.append({preset.id, action});
    }
    m_addMenu.addMenu(&m_serverMenu);
    m_addMenu.addSeparator();
    m_environment = make(QStringLiteral("engine"));
    m_import = make(QStringLiteral("upload"));
    m_export = make(QStringLiteral("export"));
    m_addMenu.addActions({m_environment, m_import});
    m_addMenu.addSeparator();
    m_table = make(QStringLiteral("download"), QKeySequence(Qt::CTRL | Qt::Key_E));
    m_addMenu.addActions({m_export, m_table});
    m_add->setMenu(&m_addMenu);
    m_add->setProperty("opensMenu", true);
    connect(m_add, &QAction::triggered, this,
        [this] { m_addMenu.popup(m_page->mapToGlobal(QPoint(m_page->width() / 2, m_page->height() / 3))); });
    connect(m_environment, &QAction::triggered, m_transfer, &ProviderTransfer::importFromEnvironment);
    connect(m_import, &QAction::triggered, m_transfer, &ProviderTransfer::importFromFile);
    connect(m_export, &QAction::triggered, m_transfer, &ProviderTransfer::exportToFile);
}

void ProviderActions::retranslate()
{
    m_add->setText(tr("Add provider"));
    m_serverMenu.setTitle(tr("OpenAI-compatible server"));
    for (const auto &[id, action] : std::as_const(m_presets)) {
        for (const ProviderPreset &preset : providerPresets()) {
            if (preset.id == id) {
                const bool named =
                    !preset.name.isEmpty() || preset.kind != ai::ProviderKind::OpenAiCompatible;
                action->setText(!named          ? tr("Another server…")
                        : preset.name.isEmpty() ? ai::providerKindTitle(preset.kind) + u'…'
                                                : preset.name + u'…');
                action->setProperty("group", m_add->text());
            }
        }
    }
    m_environment->setText(tr("Import from environment"));
    m_environment->setToolTip(tr("Adds providers whose key is in a variable such as GEMINI_API_KEY"));
    m_import->setText(tr("Import file…"));
    m_export->setText(tr("Export providers…"));
    m_table->setText(tr("Export table…"));
    m_table->setToolTip(tr("The table with its figures as CSV"));
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
    m_copy->setText(tr("Copy row"));
    m_testAll->setText(tr("Test all"));
    m_testAll->setToolTip(tr("Tests every provider that is on. It costs nothing."));
    m_test->setText(tr("Test provider"));
    m_save->setText(tr("Save provider"));
    m_remove->setText(tr("Delete provider…"));
    m_duplicate->setText(tr("Duplicate provider"));
    m_default->setText(tr("Make default for new routes"));
    m_find->setText(tr("Filter providers"));
    m_refresh->setText(tr("Refresh"));
    refresh();
}

const ProviderRow *ProviderActions::current() const
{
    return m_model->find(m_list->currentId());
}

QList<QAction *> ProviderActions::rowActions() const
{
    return {m_test, m_default, m_switch, m_duplicate, m_up, m_down, m_copy, m_table, m_remove};
}

void ProviderActions::refresh()
{
    const ProviderRow *row = current();
    const bool builtIn = row && row->record.config.kind == ai::ProviderKind::BuiltIn;
    const bool mine = row && !builtIn;
    const bool isDefault = row && row->record.config.isDefault;
    const bool enabled = row && row->record.config.enabled;
    m_test->setVisible(m_services.tester != nullptr);
    m_testAll->setVisible(m_services.tester != nullptr);
    m_test->setEnabled(mine);
    m_testAll->setEnabled(m_model->rowCount() > 1);
    m_remove->setEnabled(mine);
    m_duplicate->setEnabled(mine);
    m_default->setEnabled(row && !isDefault && enabled);
    m_switch->setEnabled(row && !isDefault);
    m_switch->setText(enabled ? tr("Switch off") : tr("Switch on"));
    m_save->setEnabled(m_editor->isEdited());
    const int at = m_model->indexOf(m_list->currentId());
    const bool own = m_list->sort()->isInOwnOrder();
    m_up->setEnabled(own && at > 0);
    m_down->setEnabled(own && at >= 0 && at + 1 < m_model->rowCount());
    m_copy->setEnabled(row != nullptr);
    m_table->setEnabled(m_model->rowCount() > 0);
}

void ProviderActions::saveTable()
{
    saveFile(m_services.files, m_page,
        {tr("Export table of providers"), QStringLiteral("providers.csv"), tr("CSV table (*.csv)"),
            tableAsCsv(*m_model, ProviderModel::ExportRole)},
        [this](const ToastMessage &message) { Q_EMIT notify(message); });
}

void ProviderActions::addPreset(const QString &presetId)
{
    for (const ProviderPreset &preset : providerPresets()) {
        if (preset.id != presetId) {
            continue;
        }
        auto *dialog =
            new AddProviderDialog(m_services.providers, m_services.secrets, preset, m_page->window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &AddProviderDialog::added, this, &ProviderActions::added);
        connect(dialog, &AddProviderDialog::keyFailed, this, [this](const QString &, const Error &error) {
            Q_EMIT notify(
                {tr("The provider is added, its key is not kept. %1 %2").arg(error.message, error.hint),
                    Severity::Warning, tr("Enter key"), [this] { m_editor->enterKey(); }});
        });
        dialog->open();
    }
}

void ProviderActions::tell(const Error &error)
{
    Q_EMIT notify({QStringLiteral("%1 %2").arg(error.message, error.hint).trimmed(), Severity::Danger});
}

template <typename T> void ProviderActions::watch(const QFuture<Result<T>> &future)
{
    whenFinished(future, this, [this](const Result<T> &done) {
        if (!done) {
            tell(done.error());
        }
    });
}

} // namespace aio::ui
