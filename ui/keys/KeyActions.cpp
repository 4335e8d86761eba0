#include "ui/keys/KeyActions.h"

#include "core/base/WhenFinished.h"
#include "ui/keys/RotateDialog.h"
#include "ui/providers/key/KeyDialog.h"
#include "ui/providers/list/ProviderModel.h"
#include "ui/providers/test/TestDialog.h"
#include "ui/providers/test/TestRunner.h"
#include "ui/shell/FileSaving.h"
#include "ui/tables/TableCsv.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/PlainMessage.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>

namespace aio::ui {

KeyActions::KeyActions(const ProvidersServices &services, ProviderModel *providers, KeyModel *keys,
    TestRunner *runner, std::function<const KeyRow *()> current, QWidget *page)
    : QObject(page)
    , m_services(services)
    , m_providers(providers)
    , m_keys(keys)
    , m_runner(runner)
    , m_current(std::move(current))
    , m_page(page)
    , m_add(make(QStringLiteral("plus")))
    , m_testAll(make(QStringLiteral("play")))
    , m_rotate(make(QStringLiteral("refresh"), QKeySequence(Qt::CTRL | Qt::Key_R)))
    , m_replace(make(QStringLiteral("keys")))
    , m_test(make(QStringLiteral("play"), QKeySequence(Qt::CTRL | Qt::Key_T)))
    , m_remove(make(QStringLiteral("trash")))
    , m_go(make(QStringLiteral("providers")))
    , m_find(make(QStringLiteral("search"), QKeySequence(QKeySequence::Find)))
    , m_refresh(make(QStringLiteral("refresh"), QKeySequence(QKeySequence::Refresh)))
    , m_copy(make(QStringLiteral("copy")))
    , m_export(make(QStringLiteral("export"), QKeySequence(Qt::CTRL | Qt::Key_E)))
{
    m_add->setMenu(&m_addMenu);
    m_add->setProperty("opensMenu", true);
    connect(m_add, &QAction::triggered, this,
        [this] { m_addMenu.popup(m_page->mapToGlobal(QPoint(m_page->width() / 2, m_page->height() / 3))); });
    connect(&m_addMenu, &QMenu::aboutToShow, this, &KeyActions::fillAdd);
    connect(m_testAll, &QAction::triggered, m_runner, &TestRunner::testAll);
    connect(m_rotate, &QAction::triggered, this, &KeyActions::startRotation);
    connect(m_test, &QAction::triggered, this, &KeyActions::startTest);
    connect(m_remove, &QAction::triggered, this, &KeyActions::askToRemove);
    connect(m_export, &QAction::triggered, this, &KeyActions::save);
    connect(m_refresh, &QAction::triggered, m_providers, &ProviderModel::refresh);
    connect(m_replace, &QAction::triggered, this, [this] {
        if (const KeyRow *row = m_current()) {
            enterKey(row->provider);
        }
    });
    connect(m_go, &QAction::triggered, this, [this] {
        if (const KeyRow *row = m_current()) {
            Q_EMIT providerRequested(row->provider.record.config.id);
        }
    });
    retranslate();
}

QAction *KeyActions::make(const QString &iconName, const QKeySequence &keys)
{
    auto *action = new QAction(icon(iconName), QString(), this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page->addAction(action);
    return action;
}

QList<QAction *> KeyActions::rowActions() const
{
    auto *line = new QAction(m_page);
    line->setSeparator(true);
    return {m_replace, m_rotate, m_test, m_go, m_copy, m_export, line, m_remove};
}

void KeyActions::retranslate()
{
    m_add->setText(tr("Add key"));
    m_testAll->setText(tr("Test all"));
    m_testAll->setToolTip(tr("Tests every provider that is on. It costs nothing."));
    m_rotate->setText(tr("Rotate…"));
    m_rotate->setToolTip(tr("A new key in place of this one, which stays in use until the new one works"));
    m_test->setText(tr("Test"));
    m_remove->setText(tr("Remove…"));
    m_go->setText(tr("Go to provider"));
    m_find->setText(tr("Filter keys"));
    m_refresh->setText(tr("Refresh"));
    m_copy->setText(tr("Copy row"));
    m_export->setText(tr("Export table…"));
    m_export->setToolTip(tr("The table as CSV. No key is in it."));
    refresh();
}

void KeyActions::refresh()
{
    const KeyRow *row = m_current();
    const bool own = row && row->key && row->key->source != KeySource::Environment;
    const bool any = m_keys->rowCount() > 0;
    m_replace->setText(own ? tr("Replace…") : tr("Enter key…"));
    m_replace->setEnabled(row != nullptr);
    m_rotate->setEnabled(own && row->key->source == KeySource::Keychain);
    m_test->setEnabled(row && m_services.tester);
    m_remove->setEnabled(own);
    m_go->setEnabled(row != nullptr);
    m_copy->setEnabled(row != nullptr);
    m_testAll->setEnabled(any && m_services.tester);
    m_export->setEnabled(any);
    m_add->setEnabled(any);
}

void KeyActions::fillAdd()
{
    m_addMenu.clear();
    for (const ProviderRow &row : m_providers->rows()) {
        if (row.record.config.kind != ai::ProviderKind::BuiltIn) {
            QString text = row.record.config.name;
            connect(m_addMenu.addAction(text.replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
                [this, row] { enterKey(row); });
        }
    }
}

void KeyActions::enterKey(const ProviderRow &provider)
{
    const std::optional<KeyInfo> present =
        provider.keys.isEmpty() ? std::nullopt : std::optional(provider.keys.first());
    auto *dialog = new KeyDialog(m_services.secrets, provider.record.config, present, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void KeyActions::startRotation()
{
    const KeyRow *row = m_current();
    if (row == nullptr || !row->key) {
        return;
    }
    auto *dialog =
        new RotateDialog(m_services, row->provider.record.config, row->key->tail, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RotateDialog::rotated, this, [this](const KeyInfo &key) {
        Q_EMIT notify({tr("The key ending %1 is in use").arg(key.tail), Severity::Success});
    });
    dialog->open();
}

void KeyActions::startTest()
{
    const KeyRow *row = m_current();
    if (row == nullptr || m_services.tester == nullptr) {
        return;
    }
    const ai::ProviderConfig config = row->provider.record.config;
    auto *dialog =
        new TestDialog(*m_services.tester, {config, {}, config.fastModel, false}, {}, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TestDialog::tested, this,
        [this, id = config.id](
            const TestRequest &, const TestReport &report) { m_runner->keep(id, report); });
    connect(dialog, &TestDialog::keyRequested, m_replace, &QAction::trigger);
    connect(dialog, &TestDialog::fieldRequested, m_go, &QAction::trigger);
    dialog->open();
    dialog->start();
}

void KeyActions::askToRemove()
{
    const KeyRow *row = m_current();
    if (row == nullptr || !row->key) {
        return;
    }
    const ai::ProviderConfig config = row->provider.record.config;
    auto *box = new QMessageBox(m_page->window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::NoIcon);
    box->setText(tr("Remove the key of %1?").arg(config.name));
    setPlainInformativeText(box,
        config.needsKey()
            ? tr("Calls to %1 stop until another key is entered. This cannot be undone.").arg(config.name)
            : tr("Calls to %1 go on without one. This cannot be undone.").arg(config.name));
    QPushButton *go = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    QPushButton *stay = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(go, &QPushButton::clicked, this, [this, config] { removeKey(config); });
    box->open();
}

void KeyActions::removeKey(const ai::ProviderConfig &config)
{
    whenFinished(m_services.secrets.remove(config), this,
        [this, name = config.name](const Result<SecretStore::Removal> &removed) {
            if (!removed) {
                Q_EMIT notify({QStringLiteral("%1 %2").arg(removed.error().message, removed.error().hint),
                    Severity::Danger});
            } else {
                Q_EMIT notify({tr("The key of %1 is removed").arg(name), Severity::Neutral});
            }
        });
}

void KeyActions::save()
{
    saveFile(m_services.files, m_page,
        {tr("Export keys"), QStringLiteral("keys.csv"), tr("CSV table (*.csv)"),
            tableAsCsv(*m_keys, KeyModel::ExportRole), tr("Exported to %1, without keys")},
        [this](const ToastMessage &message) { Q_EMIT notify(message); });
}

} // namespace aio::ui
