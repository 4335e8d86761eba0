#include "ui/quotas/QuotasPage.h"

#include "core/base/WhenFinished.h"
#include "ui/quotas/QuotaDelegate.h"
#include "ui/quotas/QuotaDialog.h"
#include "ui/quotas/QuotaInspector.h"
#include "ui/quotas/QuotaTableModel.h"
#include "ui/tables/ColumnSet.h"
#include "ui/tables/SkeletonRows.h"
#include "ui/tables/TableLook.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int inspectorWidth = 372;
constexpr int compactBelow = 1180;
constexpr int filterWidth = 200;
constexpr int debounceMs = 150;
constexpr int leastInspector = 300;

QString sentences(const Error &error)
{
    return QStringLiteral("%1 %2").arg(error.message, error.hint).trimmed();
}

QList<ColumnLook> columnLooks()
{
    QList<ColumnLook> looks(QuotaTableModel::columnTotal);
    looks[QuotaTableModel::WhoColumn] = {170, 0, true};
    looks[QuotaTableModel::LimitColumn] = {164, 0, true};
    looks[QuotaTableModel::UsedColumn] = {150, 0, true};
    looks[QuotaTableModel::PaceColumn] = {116, 1};
    looks[QuotaTableModel::ReservedColumn] = {104, 2};
    looks[QuotaTableModel::ActionColumn] = {132, 3};
    looks[QuotaTableModel::StateColumn] = {136};
    return looks;
}

} // namespace

QuotasPage::QuotasPage(const QuotasServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(new QuotaTableModel(
          [this](const QString &id) {
              for (const ai::ProviderConfig &provider : m_services.providers()) {
                  if (provider.id == id) {
                      return provider.name;
                  }
              }
              return id;
          },
          this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_splitter(new QSplitter(this))
    , m_left(new QWidget(this))
    , m_banner(new Banner(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_nothing(new EmptyState(this))
    , m_unread(new EmptyState(this))
    , m_skeleton(new SkeletonRows(QuotaDelegate::rowHeight, this))
{
    buildActions();
    buildTable();
    m_inspector = new QuotaInspector(services.database, {m_edit, m_remove}, this);
    m_filter->hide();
    m_filter->setProperty("kind", QStringLiteral("small"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(scaled(filterWidth));
    m_filter->addAction(icon(QStringLiteral("search"), Token::TextMuted), QLineEdit::LeadingPosition);
    m_empty->setDrawing(QStringLiteral("quotas"));
    m_empty->setActions({m_add});
    m_nothing->setDrawing(QStringLiteral("nothing-found"));
    m_nothing->setActions({m_clear});
    auto *shelf = new QWidget(this);
    m_stack = new QStackedLayout(shelf);
    m_unread->setDrawing(QStringLiteral("nothing-found"));
    m_unread->setActions({m_again});
    for (QWidget *each : QList<QWidget *>{m_skeleton, m_table, m_empty, m_nothing, m_unread}) {
        m_stack->addWidget(each);
    }
    auto *column = new QVBoxLayout(m_left);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(shelf, 1);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({10000, scaled(inspectorWidth)});
    m_inspector->setMinimumWidth(scaled(leastInspector));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounceMs);
    m_live.setInterval(liveMs);
    connect(&m_live, &QTimer::timeout, this, [this] {
        if (!m_reading) {
            refresh();
        }
    });
    connect(m_filter, &QLineEdit::textChanged, &m_debounce, qOverload<>(&QTimer::start));
    connect(&m_debounce, &QTimer::timeout, this, [this] {
        m_sorted->setFilterFixedString(m_filter->text().trimmed());
        refreshState();
    });
    connect(m_banner, &Banner::actionTriggered, this, &QuotasPage::refresh);
    connect(&services.database, &Database::changedElsewhere, this, &QuotasPage::refresh);
    QuotasPage::retranslate();
    refreshState();
}

void QuotasPage::buildActions()
{
    const auto make = [this](const QString &iconName, const QKeySequence &key, auto run) {
        auto *action = new QAction(this);
        if (!iconName.isEmpty()) {
            action->setIcon(icon(iconName));
        }
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        QWidget::addAction(action);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    m_add = make(QStringLiteral("plus"), QKeySequence(Qt::Key_Insert), [this] { openDialog({}); });
    m_edit = make(QStringLiteral("edit"), QKeySequence(Qt::Key_F2), [this] {
        if (const auto row = current()) {
            openDialog(row->limit);
        }
    });
    m_remove = make(QStringLiteral("trash"), {}, [this] { removeCurrent(); });
    m_back = make(QStringLiteral("back"), {}, [this] { showInspector(false); });
    m_clear = make({}, {}, [this] { m_filter->clear(); });
    auto *find = make({}, QKeySequence(QKeySequence::Find), [this] { m_filter->setFocus(); });
    m_again = make(QStringLiteral("refresh"), QKeySequence(QKeySequence::Refresh), [this] { refresh(); });
    m_copy = make(QStringLiteral("copy"), QKeySequence(QKeySequence::Copy), [this] { copyRow(true); });
    m_copyBare = make({}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copyRow(false); });
    m_columnsAction = make(QStringLiteral("list"), {}, [] {});
    Q_UNUSED(find)
}

void QuotasPage::buildTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(QuotaTableModel::SortRole);
    m_sorted->setFilterRole(QuotaTableModel::FilterRole);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    m_table->setObjectName(QStringLiteral("quotaTable"));
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new QuotaDelegate(m_table));
    dressTable(m_table, QuotaDelegate::rowHeight);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_columns = new ColumnSet(m_table, m_services.settings, QStringLiteral("quotas"), columnLooks());
    m_columnsAction->setMenu(m_columns->menu());
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_edit, m_remove, m_add, m_copy, m_copyBare});
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, m_edit, &QAction::trigger);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &QuotasPage::refreshState);
}

QString QuotasPage::title() const
{
    return tr("Quotas");
}

QString QuotasPage::subtitle() const
{
    QSet<QUuid> limits;
    for (const QuotaRow &row : m_model->rows()) {
        limits << row.limit.id;
    }
    return limits.isEmpty() ? QString() : tr("%n limits", nullptr, int(limits.size()));
}

QList<QAction *> QuotasPage::headerActions() const
{
    return {m_add, m_columnsAction};
}

QList<QAction *> QuotasPage::leadingActions() const
{
    return m_compact && m_inspecting ? QList<QAction *>{m_back} : QList<QAction *>{};
}

QWidget *QuotasPage::headerWidget()
{
    return m_filter;
}

QList<QWidget *> QuotasPage::panes()
{
    return {m_table, m_inspector};
}

void QuotasPage::retranslate()
{
    const auto name = [](QAction *action, const QString &text, const QString &tip) {
        action->setText(text);
        action->setToolTip(tip);
    };
    name(m_add, tr("Add limit"), tr("A limit for calls, tokens or money"));
    name(m_edit, tr("Edit…"), tr("Changes the chosen limit"));
    name(m_remove, tr("Remove"), tr("Removes the chosen limit; this can be undone"));
    name(m_back, tr("Back"), tr("Back to the table"));
    name(m_clear, tr("Clear filter"), tr("Shows all limits"));
    m_filter->setPlaceholderText(tr("Filter limits"));
    m_filter->setAccessibleName(tr("Filter limits"));
    m_table->setAccessibleName(tr("Limits"));
    m_empty->setTitle(tr("Nothing is limited"));
    m_empty->setText(tr(
        "A limit stops calls, takes the next model or tells people when money, tokens or requests run out."));
    name(m_again, tr("Try again"), tr("Reads limits and their use anew"));
    name(m_copy, tr("Copy row"), tr("For a spreadsheet, with the titles of the columns"));
    name(m_copyBare, tr("Copy row without headers"), tr("For a spreadsheet"));
    name(m_columnsAction, tr("Columns"), tr("Which columns are shown"));
    m_nothing->setTitle(tr("No limits match"));
    m_unread->setTitle(tr("The limits could not be read"));
    m_model->retranslate();
    refreshState();
}

void QuotasPage::refresh()
{
    m_reading = true;
    whenFinished(m_services.store.timeZone(), this, [this](const Result<QTimeZone> &zone) {
        if (!zone) {
            showProblem(zone.error());
            return;
        }
        whenFinished(m_services.store.list(), this,
            [this, zone = *zone](const Result<QList<quota::QuotaLimit>> &limits) {
                if (limits) {
                    read(zone, *limits);
                } else {
                    showProblem(limits.error());
                }
            });
    });
}

void QuotasPage::read(const QTimeZone &zone, const QList<quota::QuotaLimit> &limits)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    whenFinished(m_services.usage.quotaStatus(now), this,
        [this, zone, limits, now](const Result<QList<usage::QuotaStatus>> &statuses) {
            if (!statuses) {
                showProblem(statuses.error());
                return;
            }
            m_reading = false;
            m_banner->clear();
            m_problem.reset();
            m_loaded = true;
            const auto before = current();
            m_model->setRows(quotaRows(limits, *statuses, now, zone), now, zone);
            if (!m_table->currentIndex().isValid()) {
                choose(before.value_or(QuotaRow()));
            }
            refreshState();
            Q_EMIT headerChanged();
        });
}

void QuotasPage::showProblem(const Error &error)
{
    m_reading = false;
    m_problem = error;
    if (m_loaded) {
        m_banner->showMessage(Severity::Danger, sentences(error), tr("Try again"));
    } else {
        m_unread->setText(sentences(error));
        refreshState();
    }
}

void QuotasPage::choose(const QuotaRow &row)
{
    // The rows were made anew: the one that was chosen, else the first.
    QModelIndex chosen = m_sorted->index(0, 0);
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QuotaRow &candidate = m_model->rows().at(i);
        const QModelIndex index = m_sorted->mapFromSource(m_model->index(i, 0));
        if (candidate.limit.id == row.limit.id && candidate.subject == row.subject && index.isValid()) {
            chosen = index;
        }
    }
    m_table->setCurrentIndex(chosen);
}

void QuotasPage::copyRow(bool withHeaders)
{
    if (m_table->currentIndex().isValid()) {
        QGuiApplication::clipboard()->setText(selectedRowsAsTsv(m_table, withHeaders));
        Q_EMIT notify({tr("Copied"), Severity::Success});
    }
}

std::optional<QuotaRow> QuotasPage::current() const
{
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    return index.isValid() ? std::optional(m_model->rows().at(index.row())) : std::nullopt;
}

void QuotasPage::refreshState()
{
    const bool none = m_loaded && m_model->rowCount() == 0;
    const bool nothing = m_loaded && !none && m_sorted->rowCount() == 0;
    const std::optional<QuotaRow> row = current();
    m_stack->setCurrentWidget(none ? static_cast<QWidget *>(m_empty)
            : nothing              ? m_nothing
            : m_loaded             ? static_cast<QWidget *>(m_table)
            : m_problem            ? m_unread
                                   : static_cast<QWidget *>(m_skeleton));
    m_copy->setEnabled(row.has_value());
    m_copyBare->setEnabled(row.has_value());
    m_filter->setEnabled(!none);
    m_edit->setEnabled(row.has_value());
    m_remove->setEnabled(row.has_value());
    m_inspector->setVisible(m_compact ? m_inspecting : !none);
    m_left->setVisible(!m_compact || !m_inspecting);
    const QModelIndex source = m_sorted->mapToSource(m_table->currentIndex());
    m_inspector->showRow(
        row, source.isValid() ? m_model->who(source.row()) : QString(), m_model->now(), m_model->zone());
}

void QuotasPage::openDialog(const quota::QuotaLimit &limit)
{
    QList<QuotaRow> rows;
    for (const QuotaRow &row : m_model->rows()) {
        if (row.limit.id == limit.id && limit.revision > 0) {
            rows << row;
        }
    }
    auto *dialog = new QuotaDialog(m_services, limit, rows, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QuotaDialog::submitted, this,
        [this, dialog, limit](const quota::QuotaLimit &submitted) { save(dialog, limit, submitted); });
    dialog->open();
}

void QuotasPage::save(QuotaDialog *dialog, const quota::QuotaLimit &before, const quota::QuotaLimit &limit)
{
    const bool isNew = limit.revision == 0;
    auto saved = isNew ? m_services.store.add(limit) : m_services.store.update(limit);
    const QPointer<QuotaDialog> asking(dialog);
    whenFinished(saved, this, [this, asking, isNew, before](const Result<quota::QuotaLimit> &stored) {
        if (!stored) {
            if (asking) {
                asking->showProblem(sentences(stored.error()));
            } else {
                showProblem(stored.error());
            }
            return;
        }
        if (asking) {
            asking->accept();
        }
        refresh();
        const QPointer<QuotasPage> page(this);
        Q_EMIT notify({isNew ? tr("Limit added") : tr("Limit saved"), Severity::Success, tr("Undo"),
            [page, before, now = *stored] {
                if (page) {
                    page->undoSaving(before, now);
                }
            }});
    });
}

/// `before` with revision 0: the limit was new.
void QuotasPage::undoSaving(const quota::QuotaLimit &before, const quota::QuotaLimit &now)
{
    const auto answer = [this](const auto &undone) {
        if (undone) {
            refresh();
        } else {
            showProblem(undone.error());
        }
    };
    if (before.revision == 0) {
        whenFinished(m_services.store.remove(now.id), this, answer);
        return;
    }
    quota::QuotaLimit again = before;
    again.revision = now.revision;
    whenFinished(m_services.store.update(again), this, answer);
}

void QuotasPage::removeCurrent()
{
    const auto row = current();
    if (!row) {
        return;
    }
    whenFinished(m_services.store.remove(row->limit.id), this,
        [this, limit = row->limit](const Result<void> &removed) {
            if (!removed) {
                showProblem(removed.error());
                return;
            }
            refresh();
            const QPointer<QuotasPage> page(this);
            Q_EMIT notify({tr("Limit removed"), Severity::Neutral, tr("Undo"), [page, limit] {
                               if (page) {
                                   page->putBack(limit);
                               }
                           }});
        });
}

void QuotasPage::putBack(const quota::QuotaLimit &limit)
{
    quota::QuotaLimit again = limit;
    again.revision = 0;
    whenFinished(m_services.store.add(again), this, [this](const Result<quota::QuotaLimit> &added) {
        if (added) {
            refresh();
        } else {
            showProblem(added.error());
        }
    });
}

void QuotasPage::showInspector(bool shown)
{
    m_inspecting = shown;
    refreshState();
    Q_EMIT headerChanged();
    if (!shown) {
        m_table->setFocus();
    }
}

void QuotasPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool compact = window()->width() < compactBelow;
    if (compact != m_compact) {
        m_compact = compact;
        m_inspecting = false;
        refreshState();
        Q_EMIT headerChanged();
    }
}

void QuotasPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_live.start();
    refresh();
}

void QuotasPage::hideEvent(QHideEvent *event)
{
    m_live.stop();
    Page::hideEvent(event);
}

bool QuotasPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Delete)) {
            removeCurrent();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (m_compact) {
                showInspector(true);
            } else {
                m_edit->trigger();
            }
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace aio::ui
