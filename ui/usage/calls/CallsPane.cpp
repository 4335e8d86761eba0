#include "ui/usage/calls/CallsPane.h"

#include "core/base/WhenFinished.h"
#include "ui/tables/ColumnSet.h"
#include "ui/tables/SkeletonRows.h"
#include "ui/tables/TableLook.h"
#include "ui/usage/calls/CallHistogram.h"
#include "ui/usage/calls/CallText.h"
#include "ui/usage/calls/CallsDelegate.h"
#include "ui/usage/calls/CallsFilter.h"
#include "ui/usage/calls/CallsModel.h"
#include "ui/usage/calls/CallsSort.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QTimeZone>
#include <QTimer>
#include <QVBoxLayout>

#include <numeric>

namespace aio::ui {

namespace {

constexpr int footerHeight = 36;
constexpr int margin = 20;
constexpr int screensAhead = 3; // rows are fetched before the person gets to the last one

QList<ColumnLook> columnLooks()
{
    QList<ColumnLook> looks(CallsModel::ColumnCount);
    looks[CallsModel::TimeColumn] = {150};
    looks[CallsModel::StatusColumn] = {134};
    looks[CallsModel::ProviderColumn] = {90, 5};
    looks[CallsModel::ModelColumn] = {124, 0, true};
    looks[CallsModel::TaskColumn] = {130, 2};
    looks[CallsModel::PlanColumn] = {80, 7};
    looks[CallsModel::UserColumn] = {96, 4};
    looks[CallsModel::TokensInColumn] = {58, 3};
    looks[CallsModel::TokensOutColumn] = {58, 3};
    looks[CallsModel::LatencyColumn] = {78, 1};
    looks[CallsModel::FirstTextColumn] = {74, 6};
    looks[CallsModel::CostColumn] = {106};
    return looks;
}

} // namespace

CallsPane::CallsPane(const CallsServices &services, CallsFilter *filter, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_filter(filter)
    , m_model(new CallsModel(services.log, this))
    , m_banner(new Banner(this))
    , m_histogram(new CallHistogram(this))
    , m_states(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_skeleton(new SkeletonRows(CallsDelegate::rowHeight, this))
    , m_count(new QLabel(this))
    , m_sums(new QLabel(this))
    , m_clearFilters(new QAction(this))
    , m_allTime(new QAction(this))
    , m_tryAgain(new QAction(this))
{
    buildTable();
    m_states->addWidget(m_skeleton);
    m_states->addWidget(m_table);
    m_states->addWidget(m_empty);
    m_banner->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_histogram);
    layout->addWidget(m_states, 1);
    layout->addWidget(buildFooter());
    connect(m_model, &CallsModel::loaded, this, &CallsPane::rowsCame);
    connect(m_model, &CallsModel::failed, this, &CallsPane::showError);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CallsPane::restoreSelection);
    connect(m_model, &CallsModel::aboutToRenew, this,
        [this] { m_scrolledTo = m_table->verticalScrollBar()->value(); });
    connect(m_model, &CallsModel::renewed, this, [this] {
        m_table->doItemsLayout();
        m_table->verticalScrollBar()->setValue(m_scrolledTo);
    });
    connect(
        m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
            if (first <= m_table->rowAt(0)) {
                keepScrolled(last - first + 1);
            }
        });
    connect(m_banner, &Banner::actionTriggered, this, &CallsPane::reload);
    connect(m_tryAgain, &QAction::triggered, this, &CallsPane::reload);
    connect(m_clearFilters, &QAction::triggered, filter, &CallsFilter::clear);
    connect(m_allTime, &QAction::triggered, filter, [filter] { filter->widen(TimeRange::Preset::Always); });
    connect(filter, &CallsFilter::changed, this, &CallsPane::reload);
    connect(m_histogram, &CallHistogram::brushChanged, filter, &CallsFilter::setBrush);
    retranslate();
}

void CallsPane::buildTable()
{
    m_table->setModel(m_model);
    m_delegate = new CallsDelegate(m_model, m_table);
    m_table->setItemDelegate(m_delegate);
    dressTable(m_table, CallsDelegate::rowHeight);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    m_columns = new ColumnSet(m_table, m_services.settings, QStringLiteral("calls"), columnLooks());
    // After the columns: what is kept of the header has a sign of its own.
    m_sort = new CallsSort(m_model, m_table);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &CallsPane::fetchAhead);
    connect(m_table, &QTableView::doubleClicked, this, &CallsPane::callActivated);
    connect(m_table, &QTableView::customContextMenuRequested, this,
        [this](const QPoint &at) { Q_EMIT contextMenuWanted(m_table->viewport()->mapToGlobal(at)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &index) {
            if (index.isValid()) {
                const CallRow &row = m_model->row(index.row());
                m_chosen = row.id;
                Q_EMIT callSelected(row.call, row.id);
            } else {
                Q_EMIT callSelected({}, {});
            }
        });
}

QWidget *CallsPane::buildFooter()
{
    auto *footer = new QFrame(this);
    footer->setProperty("role", QStringLiteral("footer"));
    footer->setFixedHeight(scaled(footerHeight));
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(margin, 0, margin, 0);
    row->setSpacing(20);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_sums);
    setTextStyle(m_count, TextStyle::Small, Token::TextMuted);
    setTextStyle(m_sums, TextStyle::Small, Token::Text);
    return footer;
}

QMenu *CallsPane::columnsMenu() const
{
    return m_columns->menu();
}

QMenu *CallsPane::sortMenu() const
{
    return m_sort->menu();
}

QString CallsPane::footerText() const
{
    return m_count->text();
}

QString CallsPane::footerSums() const
{
    return m_sums->text();
}

void CallsPane::retranslate()
{
    m_table->setAccessibleName(tr("Calls"));
    m_sort->retranslate();
    m_clearFilters->setText(tr("Clear filters"));
    m_allTime->setText(tr("All time"));
    m_tryAgain->setText(tr("Try again"));
    m_histogram->retranslate();
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, CallsModel::ColumnCount - 1);
    showState();
}

void CallsPane::reload()
{
    m_error.reset();
    m_banner->clear();
    m_histogram->setBrush(m_filter->brush());
    m_model->setZone(m_filter->zone());
    m_model->setFilter(m_filter->narrowed());
    showState();
    readTimes();
    readNames();
}

void CallsPane::refresh()
{
    if (!m_model->isLoaded()) {
        return;
    }
    m_model->refresh();
    readTimes();
}

void CallsPane::readTimes()
{
    const int generation = ++m_timesGeneration;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    whenFinished(m_services.overview.times(m_filter->whole(), now, m_filter->zone()), this,
        [this, generation](const Result<usage::UsageTimes> &times) {
            if (generation != m_timesGeneration || !times) {
                return; // the table says what is wrong
            }
            m_oldest = times->oldest;
            m_matchingSums = times->sums;
            m_matching = std::accumulate(times->bars.cbegin(), times->bars.cend(), qint64(0),
                [](qint64 sum, const usage::UsageTimes::Bar &bar) { return sum + bar.calls; });
            m_histogram->setVisible(m_oldest.has_value()); // of a log without calls it would show nothing
            m_histogram->setTimes(*times, m_filter->zone());
            showState();
        });
}

void CallsPane::readNames()
{
    whenFinished(m_services.overview.names(), this, [this](const Result<usage::UsageNames> &names) {
        if (names) {
            m_filter->setNames(*names);
        }
    });
}

void CallsPane::rowsCame()
{
    m_error.reset();
    m_banner->clear();
    if (m_delegate->isStale()) {
        m_delegate->setStale(false);
        m_table->viewport()->update();
    }
    if (!m_wanted.isNull()) {
        const int row = m_model->rowOfCall(m_wanted);
        if (row >= 0) {
            m_wanted = QUuid();
            m_table->setCurrentIndex(m_model->index(row, 0));
            m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
        }
    }
    showState();
    // A first page may end above the lower edge of a tall window.
    QMetaObject::invokeMethod(this, &CallsPane::fetchAhead, Qt::QueuedConnection);
}

void CallsPane::restoreSelection()
{
    // A reset takes the selection away without a word.
    const int row = m_chosen.isNull() ? -1 : m_model->rowOf(m_chosen);
    if (row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
    } else if (m_wanted.isNull()) {
        m_chosen = QUuid();
        Q_EMIT callSelected({}, {});
    }
}

void CallsPane::selectCall(const QUuid &call)
{
    m_wanted = call;
    if (m_model->isLoaded()) {
        rowsCame();
    }
}

void CallsPane::showError(const Error &error)
{
    m_error = error;
    m_delegate->setStale(m_model->rowCount() > 0);
    m_table->viewport()->update();
    if (m_services.feed.isAway()) {
        m_banner->clear();
    } else if (m_model->rowCount() > 0) {
        m_banner->showMessage(Severity::Danger, error.message + u' ' + error.hint, tr("Try again"));
    }
    showState();
}

void CallsPane::showState()
{
    const int rows = m_model->rowCount();
    const QLocale locale;
    if (m_error && rows == 0) {
        m_empty->setDrawing(QStringLiteral("nothing-found"));
        m_empty->setTitle(tr("The calls could not be read"));
        m_empty->setText(m_error->message + u' ' + m_error->hint);
        m_empty->setActions({m_tryAgain});
        m_states->setCurrentWidget(m_empty);
    } else if (!m_model->isLoaded() && rows == 0) {
        m_states->setCurrentWidget(m_skeleton);
    } else if (rows > 0) {
        m_states->setCurrentWidget(m_table);
    } else if (m_filter->isNarrowed()) {
        m_empty->setDrawing(QStringLiteral("nothing-found"));
        m_empty->setTitle(tr("No calls match"));
        m_empty->setText(tr("Widen the range or clear filters."));
        m_empty->setActions({m_clearFilters, m_allTime});
        m_states->setCurrentWidget(m_empty);
    } else if (m_oldest) {
        m_empty->setDrawing(QStringLiteral("usage"));
        m_empty->setTitle(tr("No calls in this period"));
        m_empty->setText(tr("There are older or newer ones. Widen the range to see them."));
        m_empty->setActions({m_allTime});
        m_states->setCurrentWidget(m_empty);
    } else {
        m_empty->setDrawing(QStringLiteral("usage"));
        m_empty->setTitle(tr("No calls yet"));
        m_empty->setText(
            tr("Each attempt to reach a model will be listed here, with its time, tokens, cost and "
               "route. The built-in engine is free and works without a network."));
        m_empty->setActions({});
        m_states->setCurrentWidget(m_empty);
    }
    const QString count = tr("%Ln attempts", nullptr, rows);
    // Of a part of the span, and of words in errors, the bars know nothing.
    const bool isCounted = !m_filter->brush() && m_filter->whole().text.isEmpty() && m_matching > rows;
    m_count->setText(m_model->isComplete() || rows == 0 ? count
            : isCounted ? tr("%1 of %2 loaded").arg(locale.toString(rows), locale.toString(m_matching))
                        : tr("%1 loaded, more below").arg(count));
    const bool isWhole = m_model->isComplete() || (isCounted && m_matchingSums);
    const CallsModel::Totals &loaded = m_model->totals();
    const auto sums = m_model->isComplete() || !isWhole
        ? usage::UsageTimes::Sums{loaded.tokensIn, loaded.tokensOut, loaded.cost, loaded.unpriced}
        : *m_matchingSums;
    const QString together = sumsText(sums);
    //: Sums of the rows that are loaded so far, of more.
    m_sums->setText(rows == 0 ? QString() : isWhole ? together : tr("loaded:  %1").arg(together));
    m_sums->setToolTip(isWhole ? tr("Of all attempts that match") : tr("Of the attempts that are loaded"));
}

QString CallsPane::sumsText(const usage::UsageTimes::Sums &sums)
{
    const QLocale locale;
    QStringList texts{tr("%1 in").arg(locale.toString(sums.tokensIn)),
        tr("%1 out").arg(locale.toString(sums.tokensOut)), exactCostText(sums.cost)};
    if (sums.unpriced > 0) {
        texts.insert(2, tr("%Ln without a price", nullptr, int(sums.unpriced)));
    }
    return texts.join(QStringLiteral("     "));
}

void CallsPane::fetchAhead()
{
    const QScrollBar *bar = m_table->verticalScrollBar();
    if (bar->maximum() - bar->value() < screensAhead * m_table->viewport()->height()
        && m_model->canFetchMore({})) {
        m_model->fetchMore({});
    }
}

void CallsPane::keepScrolled(int inserted)
{
    // New rows above the window must not move what is looked at; at the very top they are what is wanted.
    QScrollBar *bar = m_table->verticalScrollBar();
    if (bar->value() == 0) {
        return;
    }
    if (m_rowsAbove == 0) {
        // After the table has laid itself out.
        QTimer::singleShot(0, this, [this, bar] {
            const int rows = std::exchange(m_rowsAbove, 0);
            bar->setValue(bar->value() + rows * m_table->verticalHeader()->defaultSectionSize());
        });
    }
    m_rowsAbove += inserted;
}

bool CallsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_table->currentIndex().isValid()) {
            Q_EMIT callActivated();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace aio::ui
