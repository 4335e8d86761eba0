#include "ui/jobs/batch/BatchView.h"

#include "core/settings/Settings.h"
#include "ui/jobs/batch/BatchDelegate.h"
#include "ui/jobs/batch/BatchInspector.h"
#include "ui/jobs/batch/BatchTotals.h"
#include "ui/jobs/batch/ThumbnailCache.h"
#include "ui/jobs/form/IconLabel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace aio::ui {

namespace {

using State = IntakeItem::State;

const QString batchSplitter = QStringLiteral("jobs-batch");
constexpr int inspectorWidth = 364;
constexpr int compactBelow = 1180;
constexpr int footerHeight = 38;
constexpr std::pair<int, int> fixedWidths[] = {{IntakeModel::ThumbnailColumn, 72},
    {IntakeModel::ProgressColumn, 112}, {IntakeModel::ResultColumn, 120}, {IntakeModel::TimeColumn, 64},
    {IntakeModel::CostColumn, 76}, {IntakeModel::ActionColumn, 44}};

} // namespace

BatchView::BatchView(IntakeQueue &queue, JobStore &jobs, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_totals(new BatchTotals(this))
    , m_splitter(new QSplitter(this))
    , m_table(new QTableView(this))
    , m_thumbnails(new ThumbnailCache(queue, this))
    , m_inspector(new BatchInspector(queue, jobs, this))
    , m_hint(new QLabel(this))
{
    buildTable();
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_totals);
    column->addWidget(m_table, 1);
    column->addWidget(buildFooter());
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({10000, inspectorWidth});
    m_splitter->restoreState(settings.state(SettingKey::SplitterStates, batchSplitter));
    connect(m_splitter, &QSplitter::splitterMoved, this, [this, &settings] {
        settings.setState(SettingKey::SplitterStates, batchSplitter, m_splitter->saveState());
    });
    m_inspector->setMinimumWidth(280);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    connect(queue.model(), &IntakeModel::totalsChanged, this, [this] {
        refreshTotals();
        m_inspector->refresh();
    });
    connect(&queue, &IntakeQueue::pausedChanged, this, &BatchView::refreshTotals);
    connect(m_thumbnails, &ThumbnailCache::ready, m_table->viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

void BatchView::buildTable()
{
    m_table->setModel(m_queue.model());
    m_table->setItemDelegate(new BatchDelegate(m_queue.model(), m_thumbnails, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(scaled(BatchDelegate::rowHeight));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumSectionSize(40);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == IntakeModel::ActionColumn) {
            act(index);
        } else if (index.column() == IntakeModel::JobColumn) {
            const IntakeEntry *entry = m_queue.model()->entry(index.row());
            if (entry && entry->isSkipped()) {
                m_queue.extractAnyway(entry->item.id);
            }
        }
    });
    connect(m_table, &QTableView::doubleClicked, this, &BatchView::activate);
    // The bar beside more rows than fit takes width from the columns; it shows only after its range is known.
    connect(
        m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] { fitColumns(); },
        Qt::QueuedConnection);
    connect(m_table, &QTableView::customContextMenuRequested, this,
        [this](const QPoint &at) { showMenu(m_table->viewport()->mapToGlobal(at)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &index) {
            const IntakeEntry *entry = m_queue.model()->entry(index.row());
            m_inspector->showItem(entry ? entry->item.id : QUuid());
        });
}

QWidget *BatchView::buildFooter()
{
    auto *bar = new QFrame(this);
    bar->setProperty("role", QStringLiteral("footer"));
    bar->setFixedHeight(scaled(footerHeight));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(8);
    row->addWidget(new IconLabel(QStringLiteral("upload"), Token::TextMuted, bar));
    row->addWidget(m_hint, 1);
    setTextStyle(m_hint, TextStyle::Small, Token::TextMuted);
    return bar;
}

void BatchView::retranslate()
{
    m_table->setAccessibleName(tr("Batch"));
    m_hint->setText(
        tr("Drop more files anywhere in this window. Those of one posting can be joined into one job."));
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_inspector->retranslate();
    refreshTotals();
}

void BatchView::refreshTotals()
{
    m_totals->show(m_queue.model()->totals(), m_queue.parallel(), m_queue.isPaused());
    fitResults();
    if (!m_table->currentIndex().isValid() && m_queue.model()->rowCount() > 0) {
        m_table->setCurrentIndex(m_queue.model()->index(0, IntakeModel::FileColumn));
    }
}

void BatchView::fitResults()
{
    int widest = 0;
    for (const IntakeEntry &entry : m_queue.model()->entries()) {
        widest = std::max(widest, BatchDelegate::resultWidth(entry));
    }
    // How long the words are depends on the language; a pill that is cut says nothing.
    if (widest != m_widestResult) {
        m_widestResult = widest;
        fitColumns();
    }
}

void BatchView::fitColumns()
{
    int rest = m_table->viewport()->width();
    for (const auto &[column, leastWidth] : fixedWidths) {
        const bool hidden = m_table->viewport()->width() < 700 && column == IntakeModel::CostColumn;
        const int width = column == IntakeModel::ResultColumn ? std::max(scaled(leastWidth), m_widestResult)
                                                              : scaled(leastWidth);
        m_table->setColumnHidden(column, hidden);
        m_table->setColumnWidth(column, width);
        rest -= hidden ? 0 : width;
    }
    const int file = std::max(120, rest * 44 / 100);
    m_table->setColumnWidth(IntakeModel::FileColumn, file);
    m_table->setColumnWidth(IntakeModel::JobColumn, std::max(140, rest - file));
}

void BatchView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool compact = window()->width() < compactBelow;
    if (compact != m_compact) {
        m_compact = compact;
        m_inspector->setVisible(!compact);
    }
    QMetaObject::invokeMethod(this, &BatchView::fitColumns, Qt::QueuedConnection);
}

QList<QUuid> BatchView::selectedItems() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<QUuid> ids;
    for (const QModelIndex &row : std::as_const(rows)) {
        ids << m_queue.model()->entry(row.row())->item.id;
    }
    return ids;
}

QList<QUuid> BatchView::finishedJobs() const
{
    QList<QUuid> jobs;
    for (const IntakeEntry &entry : m_queue.model()->entries()) {
        if (!entry.item.job.isNull() && entry.item.isFinished()) {
            jobs << entry.item.job;
        }
    }
    return jobs;
}

void BatchView::act(const QModelIndex &index)
{
    const IntakeEntry *entry = m_queue.model()->entry(index.row());
    if (!entry) {
        return;
    }
    if (!entry->item.isFinished()) {
        m_queue.cancel(entry->item.id);
    } else if (entry->item.state == State::Done) {
        Q_EMIT jobRequested(entry->item.job);
    } else {
        showMenu(m_table->viewport()->mapToGlobal(m_table->visualRect(index).bottomLeft()));
    }
}

void BatchView::activate(const QModelIndex &index)
{
    const IntakeEntry *entry = m_queue.model()->entry(index.row());
    if (!entry) {
        return;
    }
    if (m_compact && !m_inspector->isVisible()) {
        m_inspector->showItem(entry->item.id);
        m_inspector->show();
        QMetaObject::invokeMethod(this, &BatchView::fitColumns, Qt::QueuedConnection);
    } else if (!entry->item.job.isNull()) {
        Q_EMIT jobRequested(entry->item.job);
    } else if (entry->isSkipped()) {
        m_queue.extractAnyway(entry->item.id);
    }
}

void BatchView::showMenu(const QPoint &globalPosition)
{
    const IntakeEntry *entry = m_queue.model()->entry(m_table->currentIndex().row());
    if (!entry) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu, *entry);
    menu->popup(globalPosition);
}

void BatchView::fillMenu(QMenu *menu, const IntakeEntry &entry)
{
    const QUuid id = entry.item.id;
    const auto add = [this, menu](const QString &text, std::function<void()> run) {
        connect(menu->addAction(text), &QAction::triggered, this, std::move(run));
    };
    if (!entry.item.job.isNull()) {
        add(tr("Open"), [this, job = entry.item.job] { Q_EMIT jobRequested(job); });
    }
    if (entry.item.state == State::Duplicate) {
        if (!entry.duplicates.isEmpty()) {
            const JobDuplicate first = entry.duplicates.first();
            add(tr("Open the earlier job"), [this, job = first.job.id] { Q_EMIT jobRequested(job); });
            menu->actions().constLast()->setToolTip(duplicateReasonText(first.reason));
        }
        add(tr("Keep both"), [this, id] { m_queue.keepBoth(id); });
        add(tr("Discard the new one"), [this, id] { m_queue.discard(id); });
    }
    if (entry.isSkipped()) {
        add(tr("Extract anyway"), [this, id] { m_queue.extractAnyway(id); });
    } else if (entry.item.state == State::Failed || entry.item.state == State::Cancelled) {
        add(tr("Try again"), [this, id] { m_queue.retry(id); });
        if (entry.item.error && entry.item.error->kind == ErrorKind::BadInput) {
            add(tr("Try anyway"), [this, id] { m_queue.extractAnyway(id); });
        }
    }
    if (!entry.item.isFinished()) {
        add(tr("Cancel"), [this, id] { m_queue.cancel(id); });
    } else if (entry.item.state == State::Failed || entry.item.state == State::Cancelled) {
        add(tr("Remove from the list"), [this, id] { m_queue.discard(id); });
    }
    const QList<QUuid> chosen = selectedItems();
    if (chosen.size() > 1) {
        menu->addSeparator();
        add(tr("Join %n files into one job", nullptr, int(chosen.size())),
            [this, chosen] { m_queue.join(chosen); });
    }
}

void BatchView::cancelSelected()
{
    const QList<QUuid> chosen = selectedItems();
    for (const QUuid &id : chosen) {
        m_queue.cancel(id);
    }
}

bool BatchView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete) {
            cancelSelected();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            activate(m_table->currentIndex());
            return true;
        }
        if (key == Qt::Key_Escape && m_compact && m_inspector->isVisible()) {
            m_inspector->hide();
            QMetaObject::invokeMethod(this, &BatchView::fitColumns, Qt::QueuedConnection);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace aio::ui
