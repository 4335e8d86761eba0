#include "ui/keys/KeysPage.h"

#include "core/base/WhenFinished.h"
#include "ui/keys/KeyActions.h"
#include "ui/keys/KeyDelegate.h"
#include "ui/keys/KeyHistory.h"
#include "ui/keys/KeyInspector.h"
#include "ui/keys/KeySort.h"
#include "ui/providers/key/KeyDialog.h"
#include "ui/providers/list/ProviderModel.h"
#include "ui/providers/test/TestRunner.h"
#include "ui/tables/ColumnSet.h"
#include "ui/tables/TableLook.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int toolbarHeight = 46;
constexpr int inspectorWidth = 356;
constexpr int compactBelow = 1180;
constexpr int debounceMs = 150;
constexpr int pageMargin = 16;

QList<ColumnLook> columnLooks()
{
    // Key, comes from, ends in, age, last test, last used, calls, cost.
    return {{170, 0, true}, {112, 0, false}, {88, 0, false}, {50, 4, false}, {128, 0, false}, {70, 3, false},
        {60, 2, false}, {76, 1, false}};
}

} // namespace

KeysPage::KeysPage(const ProvidersServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_providers(new ProviderModel(services, this))
    , m_model(new KeyModel(m_providers, this))
    , m_sort(new KeySort(m_model, this))
    , m_runner(new TestRunner(services, m_providers, this))
    , m_table(new QTableView(this))
    , m_actions(new KeyActions(
          services, m_providers, m_model, m_runner, [this] { return current(); }, this))
    , m_back(new QAction(icon(QStringLiteral("back")), {}, this))
    , m_clear(new QAction(this))
    , m_toProviders(new QAction(icon(QStringLiteral("providers")), {}, this))
    , m_banner(new Banner(this))
    , m_field(new QLineEdit(this))
    , m_show(new SegmentedSwitch(this))
    , m_none(new EmptyState(this))
    , m_nothing(new EmptyState(this))
    , m_ageNote(new QPushButton(this))
    , m_left(new QWidget(this))
    , m_inspector(
          new KeyInspector(services.activity, {m_actions->replace(), m_actions->rotate(), m_actions->test()},
              m_actions->go(), m_actions->remove(), this))
{
    auto *column = new QVBoxLayout(m_left);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(pageMargin, 10, pageMargin, 0);
    above->addWidget(m_banner);
    column->addLayout(above);
    column->addWidget(buildToolbar());
    column->addWidget(buildTable(), 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_left, 1);
    layout->addWidget(m_inspector);
    connectParts();
    readAgeLimit();
    KeysPage::retranslate();
    m_providers->refresh();
}

QWidget *KeysPage::buildToolbar()
{
    auto *bar = new QFrame(m_left);
    bar->setProperty("role", QStringLiteral("toolbar"));
    bar->setFixedHeight(scaled(toolbarHeight));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(pageMargin, 0, pageMargin, 0);
    row->setSpacing(8);
    m_field->setProperty("kind", QStringLiteral("small"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(QStringLiteral("search"), Token::TextMuted), QLineEdit::LeadingPosition);
    m_field->setMaximumWidth(scaled(220));
    m_field->installEventFilter(this);
    row->addWidget(m_field, 1);
    for (int i = 0; i <= int(KeySort::Show::Attention); ++i) {
        m_show->addSegment(QString());
    }
    row->addWidget(m_show);
    row->addStretch(1);
    return bar;
}

QWidget *KeysPage::buildTable()
{
    auto *box = new QWidget(m_left);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(0);
    dressTable(m_table, KeyDelegate::rowHeight);
    m_table->horizontalHeader()->setProperty("inset", QStringLiteral("narrow"));
    m_table->setModel(m_sort);
    m_table->setItemDelegate(new KeyDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions(m_actions->rowActions());
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->installEventFilter(this);
    new ColumnSet(m_table, m_services.settings, QStringLiteral("keys"), columnLooks());
    m_none->setDrawing(QStringLiteral("keys"));
    m_none->setActions({m_toProviders});
    m_nothing->setDrawing(QStringLiteral("nothing-found"));
    m_nothing->setActions({m_clear});
    m_ageNote->setProperty("kind", QStringLiteral("link"));
    column->addWidget(m_table, 1);
    column->addWidget(m_none, 1);
    column->addWidget(m_nothing, 1);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(pageMargin - 4, 4, pageMargin, 4);
    below->addWidget(m_ageNote);
    below->addStretch(1);
    column->addLayout(below);
    return box;
}

void KeysPage::connectParts()
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounceMs);
    connect(&m_debounce, &QTimer::timeout, this, &KeysPage::applyFilter);
    connect(m_field, &QLineEdit::textChanged, &m_debounce, qOverload<>(&QTimer::start));
    connect(m_show, &SegmentedSwitch::currentChanged, this, &KeysPage::applyFilter);
    connect(m_clear, &QAction::triggered, this, &KeysPage::clearFilters);
    connect(m_model, &KeyModel::rowsChanged, this, &KeysPage::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showRow();
        Q_EMIT placeChanged();
    });
    connect(m_table, &QTableView::doubleClicked, this, [this] { enter(true); });
    connect(m_banner, &Banner::actionTriggered, this, &KeysPage::probe);
    connect(m_back, &QAction::triggered, this, [this] {
        enter(false);
        m_table->setFocus();
    });
    connect(m_actions, &KeyActions::notify, this, &Page::notify);
    connect(m_actions, &KeyActions::providerRequested, this,
        [this](const QString &id) { Q_EMIT pageRequested(QStringLiteral("providers"), {id}); });
    connect(m_actions->find(), &QAction::triggered, m_field, [this] {
        m_field->setFocus();
        m_field->selectAll();
    });
    connect(m_actions->copy(), &QAction::triggered, this,
        [this] { QApplication::clipboard()->setText(selectedRowsAsTsv(m_table, true)); });
    connect(m_toProviders, &QAction::triggered, this,
        [this] { Q_EMIT pageRequested(QStringLiteral("providers"), {}); });
    connect(m_ageNote, &QPushButton::clicked, this,
        [this] { Q_EMIT pageRequested(QStringLiteral("settings"), {QStringLiteral("security")}); });
    connect(m_runner, &TestRunner::failedToKeep, this, [this](const Error &error) {
        Q_EMIT notify({error.message, Severity::Danger});
    });
    connect(m_runner, &TestRunner::finished, this, [this](int passed, int failed) {
        Q_EMIT notify(failed == 0
                ? ToastMessage{tr("%Ln keys work", nullptr, passed), Severity::Success}
                : ToastMessage{tr("%Ln of %1 tests failed", nullptr, failed).arg(passed + failed),
                    Severity::Warning, tr("Show"),
                    [this] { m_show->setCurrentIndex(int(KeySort::Show::Attention)); }});
    });
    connect(&m_services.settings, &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::KeyAgeLimit) {
            readAgeLimit();
        }
    });
}

void KeysPage::readAgeLimit()
{
    const int days = m_services.settings.number(SettingKey::KeyAgeLimit);
    m_model->setAgeLimit(days);
    m_ageNote->setText(days == 0
            ? tr("No age limit for keys. Set one in Settings › Security.")
            : tr("Rotate keys older than %Ln days. Change this in Settings › Security.", nullptr, days));
}

void KeysPage::retranslate()
{
    m_back->setText(tr("Back"));
    m_clear->setText(tr("Clear filters"));
    m_toProviders->setText(tr("Go to Providers"));
    m_field->setPlaceholderText(tr("Filter keys"));
    m_field->setAccessibleName(tr("Filter keys"));
    m_show->setAccessibleName(tr("Which keys"));
    m_table->setAccessibleName(tr("API keys"));
    m_none->setTitle(tr("No key is needed yet"));
    m_none->setText(
        tr("The built-in engine works without one. Keys of the providers that you add stand here."));
    m_nothing->setTitle(tr("No keys match"));
    m_nothing->setText(tr("Nothing has these words or comes from there."));
    m_actions->retranslate();
    m_inspector->retranslate();
    readAgeLimit();
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, KeyModel::ColumnCount - 1);
    probe();
    refresh();
}

QString KeysPage::subtitle() const
{
    if (!m_model->isLoaded()) {
        return {};
    }
    const int attention = totalsOf(m_model->rows()).attention;
    const QString all = tr("%Ln credentials", nullptr, m_model->rowCount());
    return attention == 0 ? all
                          : QStringLiteral("%1, %2").arg(all, tr("%Ln need attention", nullptr, attention));
}

QList<QAction *> KeysPage::headerActions() const
{
    return {m_actions->add(), m_actions->testAll()};
}

QList<QAction *> KeysPage::leadingActions() const
{
    return m_compact && m_inside ? QList<QAction *>{m_back} : QList<QAction *>();
}

QList<QWidget *> KeysPage::panes()
{
    return {m_table, m_inspector};
}

void KeysPage::open(const QStringList &arguments)
{
    if (!arguments.value(0).isEmpty()) {
        m_wanted = arguments.first();
        select(m_wanted);
    }
}

QStringList KeysPage::place() const
{
    const KeyRow *row = current();
    return row ? QStringList{row->provider.record.config.id} : QStringList();
}

const KeyRow *KeysPage::current() const
{
    return m_model->row(m_sort->mapToSource(m_table->currentIndex()).row());
}

void KeysPage::select(const QString &provider)
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->row(i)->provider.record.config.id == provider) {
            m_wanted.clear();
            QModelIndex index = m_sort->mapFromSource(m_model->index(i, 0));
            if (!index.isValid()) {
                clearFilters();
                index = m_sort->mapFromSource(m_model->index(i, 0));
            }
            m_table->setCurrentIndex(index);
            m_table->scrollTo(index);
            enter(true);
            return;
        }
    }
}

void KeysPage::refresh()
{
    const bool any = m_model->rowCount() > 0;
    const bool nothing = any && m_sort->rowCount() == 0;
    m_table->setVisible(any && !nothing);
    m_nothing->setVisible(nothing);
    m_none->setVisible(!any && m_model->isLoaded());
    m_ageNote->setVisible(any && !nothing);
    const KeyTotals totals = totalsOf(m_model->rows());
    m_show->setSegmentText(0, tr("All %1").arg(m_model->rowCount()));
    m_show->setSegmentText(1, tr("Keychain %1").arg(totals.keychain));
    m_show->setSegmentText(2, tr("Session %1").arg(totals.session));
    m_show->setSegmentText(3, tr("Environment %1").arg(totals.environment));
    m_show->setSegmentText(4, tr("Attention %1").arg(totals.attention));
    if (!m_wanted.isEmpty()) {
        select(m_wanted);
    }
    if (!m_table->currentIndex().isValid() && m_sort->rowCount() > 0) {
        m_table->setCurrentIndex(m_sort->index(0, 0));
    }
    showRow();
    Q_EMIT headerChanged();
}

void KeysPage::applyFilter()
{
    m_sort->setWords(m_field->text());
    m_sort->setShow(KeySort::Show(m_show->currentIndex()));
    refresh();
}

void KeysPage::clearFilters()
{
    m_field->clear();
    m_debounce.stop();
    m_show->setCurrentIndex(0);
    applyFilter();
}

void KeysPage::showRow()
{
    const KeyRow *row = current();
    m_actions->refresh();
    m_inspector->setRow(row);
    if (row && m_services.routesUsing) {
        const QString id = row->provider.record.config.id;
        whenFinished(m_services.routesUsing(row->provider.record.config), this,
            [this, id](const Result<QStringList> &routes) {
                if (routes && current() && current()->provider.record.config.id == id) {
                    m_inspector->setRoutes(id, *routes);
                }
            });
    }
    arrange();
}

void KeysPage::enter(bool inside)
{
    m_inside = inside && m_compact;
    arrange();
    Q_EMIT headerChanged();
}

void KeysPage::arrange()
{
    const bool any = current() != nullptr;
    m_inside = m_inside && any;
    m_left->setVisible(!m_compact || !m_inside);
    m_inspector->setVisible(any && (!m_compact || m_inside));
    m_inspector->setMinimumWidth(m_compact ? 0 : scaled(inspectorWidth));
    m_inspector->setMaximumWidth(m_compact ? QWIDGETSIZE_MAX : scaled(inspectorWidth));
}

void KeysPage::probe()
{
    whenFinished(
        m_services.secrets.probe(), this, [this](const KeychainStatus &status) { showKeychain(status); });
}

void KeysPage::showKeychain(const KeychainStatus &status)
{
    switch (status.state) {
    case KeychainState::Ready:
        m_banner->showMessage(Severity::Info,
            tr("Keys live in %1. They are never in the database, settings, logs or exports. Environment "
               "variables are read only.")
                .arg(keychainTitle(status.backend)));
        return;
    case KeychainState::Locked:
        m_banner->showMessage(Severity::Warning,
            tr("The keychain is locked. Unlock it, or keep new keys for this session only."),
            tr("Try again"));
        return;
    case KeychainState::Absent:
        m_banner->showMessage(Severity::Warning,
            tr("No program that keeps secrets runs here. Start one such as GNOME Keyring or KWallet, or "
               "keep new keys for this session only."),
            tr("Try again"));
        return;
    case KeychainState::Silent:
        m_banner->showMessage(Severity::Warning,
            tr("The keychain does not answer. Perhaps it asks for its password behind another window."),
            tr("Try again"));
        return;
    case KeychainState::Broken:
        m_banner->showMessage(Severity::Danger,
            tr("The keychain refuses to work. New keys can be kept for this session only."), tr("Try again"));
        return;
    }
}

void KeysPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_providers->refresh();
    m_inspector->history()->refresh();
    probe();
}

void KeysPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool compact = window()->width() < compactBelow;
    if (compact != m_compact) {
        m_compact = compact;
        m_inside = false;
        Q_EMIT headerChanged();
    }
    arrange();
}

void KeysPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_compact && m_inside) {
        m_back->trigger();
        return;
    }
    Page::keyPressEvent(event);
}

bool KeysPage::tableKey(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_compact) {
            enter(true);
        } else {
            m_actions->replace()->trigger();
        }
        return true;
    case Qt::Key_Delete:
        m_actions->remove()->trigger();
        return true;
    case Qt::Key_C:
        if (key.modifiers().testFlag(Qt::ControlModifier)) {
            const bool withHeaders = !key.modifiers().testFlag(Qt::ShiftModifier);
            QApplication::clipboard()->setText(selectedRowsAsTsv(m_table, withHeaders));
            return true;
        }
        return false;
    default:
        return false;
    }
}

bool KeysPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return Page::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_table) {
        return tableKey(*key);
    }
    if (key->key() == Qt::Key_Escape && !m_field->text().isEmpty()) {
        m_field->clear();
        return true;
    }
    if (key->key() == Qt::Key_Down) {
        m_table->setFocus();
        return true;
    }
    return false;
}

} // namespace aio::ui
