#include "ui/keys/KeysPage.h"

#include "core/base/WhenFinished.h"
#include "ui/keys/KeyDelegate.h"
#include "ui/keys/RotateDialog.h"
#include "ui/providers/key/KeyDialog.h"
#include "ui/providers/list/ProviderModel.h"
#include "ui/providers/test/TestDialog.h"
#include "ui/providers/test/TestRunner.h"
#include "ui/shell/ActionButton.h"
#include "ui/tables/ColumnSet.h"
#include "ui/tables/TableLook.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TimeText.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int toolbarHeight = 46;
constexpr int inspectorWidth = 356;
constexpr int compactBelow = 1180;

QList<ColumnLook> columnLooks()
{
    // Key, comes from, ends in, age, last test, last used, calls, cost.
    return {{200, 0, true}, {120, 0, false}, {100, 0, false}, {70, 4, false}, {150, 0, false}, {86, 3, false},
        {70, 2, false}, {84, 1, false}};
}

QString momentText(const std::optional<qint64> &at)
{
    return at ? fullTime(QDateTime::fromMSecsSinceEpoch(*at)) : QStringLiteral("–");
}

} // namespace

KeysPage::KeysPage(const ProvidersServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_providers(new ProviderModel(services, this))
    , m_model(new KeyModel(m_providers, this))
    , m_sort(new QSortFilterProxyModel(this))
    , m_runner(new TestRunner(services, m_providers, this))
    , m_banner(new Banner(this))
    , m_field(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_none(new EmptyState(this))
    , m_name(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_addMenu(new QMenu(this))
    , m_add(make(QStringLiteral("plus")))
    , m_testAll(make(QStringLiteral("play")))
    , m_rotate(make(QStringLiteral("refresh")))
    , m_replace(make(QStringLiteral("keys")))
    , m_test(make(QStringLiteral("play")))
    , m_remove(make(QStringLiteral("trash")))
    , m_go(make(QStringLiteral("providers")))
{
    m_sort->setSourceModel(m_model);
    m_sort->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sort->setFilterKeyColumn(-1);
    dressTable(m_table, KeyDelegate::rowHeight);
    m_table->setModel(m_sort);
    m_table->setItemDelegate(new KeyDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_replace, m_rotate, m_test, m_remove, m_go});
    new ColumnSet(m_table, services.settings, QStringLiteral("keys"), columnLooks());
    m_none->setDrawing(QStringLiteral("keys"));
    m_add->setMenu(m_addMenu);
    m_test->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    m_field->setProperty("kind", QStringLiteral("small"));
    m_field->setClearButtonEnabled(true);
    m_field->setMaximumWidth(scaled(260));

    auto *bar = new QFrame(this);
    bar->setProperty("role", QStringLiteral("toolbar"));
    bar->setFixedHeight(scaled(toolbarHeight));
    auto *barRow = new QHBoxLayout(bar);
    barRow->setContentsMargins(16, 0, 16, 0);
    barRow->addWidget(m_field, 1);
    barRow->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(bar);
    column->addWidget(m_table, 1);
    column->addWidget(m_none, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(column, 1);
    m_inspector = buildInspector();
    layout->addWidget(m_inspector);

    connect(m_field, &QLineEdit::textChanged, m_sort, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_model, &KeyModel::rowsChanged, this, &KeysPage::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KeysPage::showRow);
    connect(m_banner, &Banner::actionTriggered, this, &KeysPage::probe);
    connect(m_addMenu, &QMenu::aboutToShow, this, &KeysPage::fillAdd);
    connect(m_testAll, &QAction::triggered, m_runner, &TestRunner::testAll);
    connect(m_rotate, &QAction::triggered, this, &KeysPage::rotate);
    connect(m_test, &QAction::triggered, this, &KeysPage::test);
    connect(m_remove, &QAction::triggered, this, &KeysPage::askToRemove);
    connect(m_replace, &QAction::triggered, this, [this] {
        if (const KeyRow *row = current()) {
            enterKey(row->provider);
        }
    });
    connect(m_go, &QAction::triggered, this, [this] {
        if (const KeyRow *row = current()) {
            Q_EMIT pageRequested(QStringLiteral("providers"), {row->provider.record.config.id});
        }
    });
    KeysPage::retranslate();
}

QAction *KeysPage::make(const QString &iconName)
{
    auto *action = new QAction(icon(iconName), QString(), this);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

QWidget *KeysPage::buildInspector()
{
    auto *side = new QFrame(this);
    side->setProperty("role", QStringLiteral("inspector"));
    side->setFixedWidth(scaled(inspectorWidth));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    m_name->setTextFormat(Qt::PlainText);
    setTextStyle(m_name, TextStyle::Subtitle);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    column->addWidget(m_name);
    auto *first = new QHBoxLayout;
    first->addWidget(new ActionButton(m_replace, QStringLiteral("small"), side));
    first->addWidget(new ActionButton(m_rotate, QStringLiteral("small"), side));
    first->addWidget(new ActionButton(m_test, QStringLiteral("small"), side));
    first->addStretch(1);
    column->addLayout(first);
    column->addWidget(m_facts);
    auto *second = new QHBoxLayout;
    second->addWidget(new ActionButton(m_go, QStringLiteral("small"), side));
    second->addWidget(new ActionButton(m_remove, QStringLiteral("small"), side));
    second->addStretch(1);
    column->addLayout(second);
    column->addStretch(1);
    return side;
}

void KeysPage::retranslate()
{
    m_add->setText(tr("Add key"));
    m_testAll->setText(tr("Test all"));
    m_rotate->setText(tr("Rotate…"));
    m_test->setText(tr("Test"));
    m_remove->setText(tr("Remove…"));
    m_go->setText(tr("Go to provider"));
    m_field->setPlaceholderText(tr("Filter keys"));
    m_field->setAccessibleName(tr("Filter keys"));
    m_table->setAccessibleName(tr("API keys"));
    m_none->setTitle(tr("No key is needed yet"));
    m_none->setText(
        tr("The built-in engine works without one. Keys of the providers that you add stand here."));
    refresh();
}

QString KeysPage::subtitle() const
{
    const auto attention = std::count_if(m_model->rows().cbegin(), m_model->rows().cend(), needsAttention);
    const QString all = tr("%Ln credentials", nullptr, m_model->rowCount());
    return attention == 0
        ? all
        : QStringLiteral("%1, %2").arg(all, tr("%Ln need attention", nullptr, int(attention)));
}

QList<QWidget *> KeysPage::panes()
{
    return {m_table, m_inspector};
}

const KeyRow *KeysPage::current() const
{
    return m_model->row(m_sort->mapToSource(m_table->currentIndex()).row());
}

void KeysPage::refresh()
{
    m_table->setVisible(m_model->rowCount() > 0);
    m_none->setVisible(m_model->rowCount() == 0);
    if (!m_table->currentIndex().isValid() && m_sort->rowCount() > 0) {
        m_table->setCurrentIndex(m_sort->index(0, 0));
    }
    m_testAll->setEnabled(m_model->rowCount() > 0);
    m_add->setEnabled(m_model->rowCount() > 0);
    showRow();
    Q_EMIT headerChanged();
}

void KeysPage::showRow()
{
    const KeyRow *row = current();
    const bool own = row && row->key && row->key->source != KeySource::Environment;
    m_replace->setText(own ? tr("Replace…") : tr("Enter key…"));
    m_replace->setEnabled(row);
    m_rotate->setEnabled(own && row->key->source == KeySource::Keychain);
    m_test->setEnabled(row && m_services.tester);
    m_remove->setEnabled(own);
    m_go->setEnabled(row);
    m_inspector->setVisible(row && window()->width() >= compactBelow);
    if (row == nullptr) {
        return;
    }
    m_name->setText(row->provider.record.config.name);
    QStringList lines;
    if (row->key) {
        lines << tr("Stored in: %1").arg(keySourceTitle(*row->key)) << tr("Ends in: %1").arg(row->key->tail);
        if (row->key->createdAt > 0) {
            lines << tr("In use since: %1").arg(momentText(row->key->createdAt));
        }
        lines << tr("Last test: %1")
                     .arg(keyPill(*row).text + QStringLiteral(", ") + momentText(row->key->lastTestedAt))
              << tr("Last used: %1").arg(momentText(row->key->lastUsedAt));
        if (row->key->previousUntil) {
            lines << tr("The key before, ending %1, is kept until %2")
                         .arg(row->key->previousTail, momentText(row->key->previousUntil));
        }
        if (row->key->source == KeySource::Environment) {
            lines << tr("It comes from a variable of the environment and cannot be changed here.");
        }
    } else {
        lines << keyPill(*row).text;
    }
    m_facts->setText(lines.join(u'\n'));
}

void KeysPage::probe()
{
    whenFinished(m_services.secrets.probe(), this, [this](const KeychainStatus &status) {
        switch (status.state) {
        case KeychainState::Ready:
            m_banner->clear();
            return;
        case KeychainState::Locked:
            m_banner->showMessage(Severity::Warning,
                tr("The keychain is locked. Unlock it, or keep new keys for this session only."),
                tr("Try again"));
            return;
        case KeychainState::Absent:
            m_banner->showMessage(Severity::Warning,
                tr("No program that keeps secrets runs here. Start one such as GNOME Keyring or KWallet, or "
                   "keep "
                   "new keys for this session only."),
                tr("Try again"));
            return;
        case KeychainState::Silent:
            m_banner->showMessage(Severity::Warning,
                tr("The keychain does not answer. Perhaps it asks for its password behind another window."),
                tr("Try again"));
            return;
        case KeychainState::Broken:
            m_banner->showMessage(Severity::Danger,
                tr("The keychain refuses to work. New keys can be kept for this session only."),
                tr("Try again"));
            return;
        }
    });
}

void KeysPage::fillAdd()
{
    m_addMenu->clear();
    for (const ProviderRow &row : m_providers->rows()) {
        if (row.record.config.kind != ai::ProviderKind::BuiltIn) {
            QString text = row.record.config.name;
            connect(m_addMenu->addAction(text.replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
                [this, row] { enterKey(row); });
        }
    }
}

void KeysPage::enterKey(const ProviderRow &provider)
{
    const std::optional<KeyInfo> present =
        provider.keys.isEmpty() ? std::nullopt : std::optional(provider.keys.first());
    auto *dialog = new KeyDialog(m_services.secrets, provider.record.config, present, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void KeysPage::rotate()
{
    const KeyRow *row = current();
    if (row == nullptr || !row->key) {
        return;
    }
    auto *dialog = new RotateDialog(m_services, row->provider.record.config, row->key->tail, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RotateDialog::rotated, this, [this](const KeyInfo &key) {
        Q_EMIT notify({tr("The key ending %1 is in use").arg(key.tail), Severity::Success});
    });
    dialog->open();
}

void KeysPage::test()
{
    const KeyRow *row = current();
    if (row == nullptr || m_services.tester == nullptr) {
        return;
    }
    const ai::ProviderConfig config = row->provider.record.config;
    auto *dialog = new TestDialog(*m_services.tester, {config, {}, config.fastModel, false}, {}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TestDialog::tested, this,
        [this, id = config.id](
            const TestRequest &, const TestReport &report) { m_runner->keep(id, report); });
    connect(dialog, &TestDialog::keyRequested, m_replace, &QAction::trigger);
    connect(dialog, &TestDialog::fieldRequested, m_go, &QAction::trigger);
    dialog->open();
    dialog->start();
}

void KeysPage::askToRemove()
{
    const KeyRow *row = current();
    if (row == nullptr || !row->key) {
        return;
    }
    const ai::ProviderConfig config = row->provider.record.config;
    auto *box = new QMessageBox(window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Remove the key of %1?").arg(config.name));
    box->setInformativeText(
        tr("Calls to %1 stop until another key is entered. This cannot be undone.").arg(config.name));
    QPushButton *go = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    connect(go, &QPushButton::clicked, this, [this, config] {
        whenFinished(
            m_services.secrets.remove(config), this, [this](const Result<SecretStore::Removal> &removed) {
                if (!removed) {
                    Q_EMIT notify({QStringLiteral("%1 %2").arg(removed.error().message, removed.error().hint),
                        Severity::Danger});
                }
            });
    });
    box->open();
}

void KeysPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_providers->refresh();
    probe();
}

void KeysPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    showRow();
}

} // namespace aio::ui
