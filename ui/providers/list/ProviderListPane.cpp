#include "ui/providers/list/ProviderListPane.h"

#include "ui/providers/list/ProviderDelegate.h"
#include "ui/providers/list/ProviderModel.h"
#include "ui/providers/list/ProviderSort.h"
#include "ui/shell/ElidedLabel.h"
#include "ui/tables/ColumnSet.h"
#include "ui/tables/SkeletonRows.h"
#include "ui/tables/TableLook.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/MoneyEdit.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>

namespace aio::ui {

namespace {

constexpr int toolbarHeight = 46;
constexpr int footerHeight = 38;
constexpr int fieldWidth = 220;
constexpr int debounceMs = 150;

QList<ColumnLook> columnLooks()
{
    // Name, status, model, tested, calls, failed, p50, p95, cost, bars, active. Failures and latencies are
    // told within other cells until there is room for columns of their own.
    return {{162, 0, true}, {132, 0, false}, {120, 2, false}, {64, 4, false}, {104, 3, false}, {70, 6, false},
        {74, 7, false}, {74, 8, false}, {78, 1, false}, {98, 5, false}, {54, 0, false}};
}

} // namespace

ProviderListPane::ProviderListPane(ProviderModel *model, Settings &settings, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_sort(new ProviderSort(model, this))
    , m_field(new QLineEdit(this))
    , m_show(new SegmentedSwitch(this))
    , m_period(new ElidedLabel(this))
    , m_banner(new Banner(this))
    , m_table(new QTableView(this))
    , m_loading(new SkeletonRows(ProviderDelegate::rowHeight, this))
    , m_nothing(new EmptyState(this))
    , m_alone(new EmptyState(this))
    , m_clear(new QAction(this))
    , m_star(new QLabel(this))
    , m_legend(new QLabel(this))
    , m_sums(new QLabel(this))
{
    dressTable(m_table, ProviderDelegate::rowHeight);
    m_table->horizontalHeader()->setProperty("inset", QStringLiteral("narrow"));
    m_table->setModel(m_sort);
    m_table->setItemDelegate(new ProviderDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setDragDropMode(QAbstractItemView::DragDrop);
    m_table->setDefaultDropAction(Qt::MoveAction);
    m_table->setDragDropOverwriteMode(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->installEventFilter(this);
    m_field->installEventFilter(this);
    m_columns = new ColumnSet(m_table, settings, QStringLiteral("providers"), columnLooks());
    m_nothing->setDrawing(QStringLiteral("nothing-found"));
    m_nothing->setActions({m_clear});
    m_alone->setDrawing(QStringLiteral("providers"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildToolbar());
    layout->addWidget(m_banner);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_loading, 1);
    layout->addWidget(m_nothing, 1);
    m_footer = qobject_cast<QFrame *>(buildFooter());
    layout->addWidget(m_footer);
    layout->addWidget(m_alone, 1);

    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounceMs);
    connect(&m_debounce, &QTimer::timeout, this, &ProviderListPane::applyFilter);
    connect(m_field, &QLineEdit::textChanged, &m_debounce, qOverload<>(&QTimer::start));
    connect(m_show, &SegmentedSwitch::currentChanged, this, &ProviderListPane::applyFilter);
    connect(m_clear, &QAction::triggered, this, &ProviderListPane::clearFilters);
    connect(m_banner, &Banner::actionTriggered, this, &ProviderListPane::retryRequested);
    connect(m_model, &ProviderModel::rowsChanged, this, &ProviderListPane::refresh);
    connect(m_table, &QTableView::doubleClicked, this, [this] { Q_EMIT opened(currentId()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &index) {
            const QString id = index.data(ProviderModel::IdRole).toString();
            if (!id.isEmpty() && id != m_current) {
                m_current = id;
                Q_EMIT currentChanged(id);
            }
        });
    retranslate();
}

QWidget *ProviderListPane::buildToolbar()
{
    auto *bar = new QFrame(this);
    bar->setProperty("role", QStringLiteral("toolbar"));
    bar->setFixedHeight(scaled(toolbarHeight));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    m_field->setProperty("kind", QStringLiteral("small"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(QStringLiteral("search"), Token::TextMuted), QLineEdit::LeadingPosition);
    m_field->setMaximumWidth(scaled(fieldWidth));
    row->addWidget(m_field, 1);
    for (int i = 0; i < 3; ++i) {
        m_show->addSegment(QString());
    }
    row->addWidget(m_show);
    setTextStyle(m_period, TextStyle::Small, Token::TextMuted);
    m_period->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_period->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_period, 2);
    return bar;
}

QWidget *ProviderListPane::buildFooter()
{
    auto *bar = new QFrame(this);
    bar->setFixedHeight(scaled(footerHeight));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(5);
    m_star->setPixmap(icon(QStringLiteral("star-filled"), Token::Accent).pixmap(14, 14));
    row->addWidget(m_star);
    row->addWidget(m_legend, 1);
    row->addWidget(m_sums);
    setTextStyle(m_legend, TextStyle::Small, Token::TextMuted);
    setTextStyle(m_sums, TextStyle::Small, Token::TextMuted);
    return bar;
}

void ProviderListPane::retranslate()
{
    m_field->setPlaceholderText(tr("Filter providers"));
    m_field->setAccessibleName(tr("Filter providers"));
    m_show->setAccessibleName(tr("Which providers"));
    m_table->setAccessibleName(tr("Providers"));
    m_clear->setText(tr("Clear filters"));
    m_nothing->setTitle(tr("No providers match"));
    m_nothing->setText(tr("Nothing has these words or this state."));
    m_alone->setTitle(tr("Only the built-in engine"));
    m_alone->setText(tr("It works without a network. Add a provider for better drafts."));
    m_legend->setText(tr("Default for new routes"));
    m_period->setText(tr("Calls of 14 days, cost of this month"));
    m_star->setPixmap(icon(QStringLiteral("star-filled"), Token::Accent).pixmap(14, 14));
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, ProviderModel::ColumnCount - 1);
    refresh();
}

void ProviderListPane::refresh()
{
    const QList<ProviderRow> &rows = m_model->rows();
    const ProviderTotals totals = totalsOf(rows);
    const QLocale locale;
    m_show->setSegmentText(0, tr("All %1").arg(rows.size()));
    m_show->setSegmentText(1, tr("Active %1").arg(totals.active));
    m_show->setSegmentText(2, tr("Problems %1").arg(totals.problems));
    m_sums->setText(
        QStringLiteral("%1 · %2").arg(tr("%Ln calls", nullptr, int(totals.calls)), moneyText(totals.cost)));
    if (m_problem.isEmpty()) {
        m_banner->clear();
    } else {
        m_banner->showMessage(Severity::Danger, m_problem, tr("Try again"));
    }
    const bool loading = !m_model->isLoaded() && m_problem.isEmpty();
    const bool nothing = m_model->isLoaded() && m_sort->isNarrowed() && m_sort->rowCount() == 0;
    const bool alone = m_model->isLoaded() && !m_sort->isNarrowed() && rows.size() <= 1;
    m_loading->setVisible(loading);
    m_nothing->setVisible(nothing);
    m_alone->setVisible(alone);
    m_table->setVisible(!loading && !nothing);
    m_footer->setVisible(!loading && !nothing && m_model->isLoaded());
    // With one row the rest of the room is for the invitation to add another.
    const int oneRow = m_table->horizontalHeader()->sizeHint().height()
        + int(rows.size()) * m_table->verticalHeader()->defaultSectionSize() + 2;
    m_table->setMaximumHeight(alone ? oneRow : QWIDGETSIZE_MAX);
    m_table->setMinimumHeight(alone ? oneRow : 0);
    if (!m_current.isEmpty() && m_model->indexOf(m_current) < 0) {
        m_current.clear();
    }
    if (m_current.isEmpty() && m_sort->rowCount() > 0) {
        m_table->setCurrentIndex(m_sort->index(0, 0));
    }
}

void ProviderListPane::applyFilter()
{
    m_sort->setWords(m_field->text());
    m_sort->setShow(ProviderSort::Show(m_show->currentIndex()));
    refresh();
    if (!m_current.isEmpty()) {
        select(m_current);
    }
}

void ProviderListPane::clearFilters()
{
    m_field->clear();
    m_debounce.stop();
    m_show->setCurrentIndex(0);
    applyFilter();
}

void ProviderListPane::showProblems()
{
    clearFilters();
    m_show->setCurrentIndex(2);
}

QString ProviderListPane::currentId() const
{
    return m_current;
}

void ProviderListPane::select(const QString &id)
{
    const QModelIndex index = m_sort->mapFromSource(m_model->index(m_model->indexOf(id), 0));
    if (!index.isValid()) {
        return;
    }
    if (m_table->currentIndex().row() != index.row()) {
        m_table->setCurrentIndex(index);
    } else {
        m_table->selectRow(index.row());
    }
    m_table->scrollTo(index);
}

void ProviderListPane::setRowActions(const QList<QAction *> &actions)
{
    m_table->addActions(actions);
}

void ProviderListPane::setAddAction(QAction *action)
{
    m_alone->setActions({action});
}

void ProviderListPane::setProblem(const QString &sentence)
{
    m_problem = sentence;
    refresh();
}

void ProviderListPane::copyRow()
{
    copy(true);
}

void ProviderListPane::copy(bool withHeaders)
{
    QApplication::clipboard()->setText(selectedRowsAsTsv(m_table, withHeaders));
}

void ProviderListPane::moveCurrent(int by)
{
    const int from = m_model->indexOf(m_current);
    const int to = from + by;
    if (m_sort->isInOwnOrder() && from >= 0 && to >= 0 && to < m_model->rowCount()) {
        Q_EMIT m_model->orderRequested(m_model->idsWithMoved(m_current, to));
    }
}

bool ProviderListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_field) {
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
    const bool alt = key->modifiers().testFlag(Qt::AltModifier);
    if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_C && key->modifiers().testFlag(Qt::ControlModifier)) {
        copy(!key->modifiers().testFlag(Qt::ShiftModifier));
        return true;
    }
    if (key->key() == Qt::Key_Space && !alt) {
        // Wherever in the row the focus is, Space is its switch.
        const QModelIndex active = m_table->currentIndex().siblingAtColumn(ProviderModel::ActiveColumn);
        if (active.isValid() && active.flags().testFlag(Qt::ItemIsUserCheckable)) {
            const bool on = active.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
            m_sort->setData(active, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        }
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        Q_EMIT opened(m_current);
        return true;
    }
    if (key->key() == Qt::Key_Delete) {
        Q_EMIT removeRequested();
        return true;
    }
    return false;
}

} // namespace aio::ui
