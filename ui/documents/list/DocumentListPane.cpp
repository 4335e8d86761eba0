#include "ui/documents/list/DocumentListPane.h"

#include "ui/documents/list/DocumentDelegate.h"
#include "ui/documents/list/DocumentTableModel.h"
#include "ui/documents/list/DocumentText.h"
#include "ui/tables/ColumnSet.h"
#include "ui/tables/FilterBar.h"
#include "ui/tables/FilterButton.h"
#include "ui/tables/SkeletonRows.h"
#include "ui/tables/TableLook.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/EmptyState.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace aio::ui {

namespace {

using Column = DocumentTableModel::Column;

constexpr int footerHeight = 36;
constexpr int margin = 20;
const QString openOnly = QStringLiteral("open");

QList<ColumnLook> columnLooks()
{
    QList<ColumnLook> looks(Column::ColumnCount);
    looks[Column::CandidateColumn] = {190};
    looks[Column::JobColumn] = {200, 0, true};
    looks[Column::KindColumn] = {96};
    looks[Column::StatusColumn] = {92};
    looks[Column::LanguageColumn] = {84, 3};
    looks[Column::VersionColumn] = {66, 4};
    looks[Column::OpenColumn] = {84, 1};
    looks[Column::ExportColumn] = {118, 2};
    looks[Column::ChangedColumn] = {84};
    return looks;
}

} // namespace

DocumentListPane::DocumentListPane(DocumentTableModel *model, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_bar(new FilterBar(this))
    , m_kind(new FilterButton(this))
    , m_status(new FilterButton(this))
    , m_open(new FilterButton(this))
    , m_states(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_skeleton(new SkeletonRows(DocumentDelegate::rowHeight, this))
    , m_nothing(new EmptyState(this))
    , m_unread(new EmptyState(this))
    , m_count(new QLabel(this))
    , m_clear(new QAction(this))
    , m_tryAgain(new QAction(this))
    , m_columns(nullptr)
{
    buildBar();
    buildTable();
    m_columns = new ColumnSet(m_table, settings, QStringLiteral("documents"), columnLooks());
    m_nothing->setDrawing(QStringLiteral("nothing-found"));
    m_nothing->setActions({m_clear});
    m_unread->setDrawing(QStringLiteral("nothing-found"));
    m_unread->setActions({m_tryAgain});
    m_states->addWidget(m_skeleton);
    m_states->addWidget(m_table);
    m_states->addWidget(m_nothing);
    m_states->addWidget(m_unread);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_states, 1);
    layout->addWidget(buildFooter());
    connect(m_clear, &QAction::triggered, this, &DocumentListPane::clearFilters);
    connect(m_tryAgain, &QAction::triggered, m_model, &DocumentTableModel::reload);
    connect(m_model, &DocumentTableModel::loaded, this, [this] {
        m_error.reset();
        refresh();
    });
    connect(m_model, &DocumentTableModel::failed, this, [this](const Error &error) {
        m_error = error;
        refresh();
    });
    retranslate();
}

void DocumentListPane::buildBar()
{
    for (FilterButton *button : {m_kind, m_status, m_open}) {
        m_bar->addFilter(button);
        connect(button, &FilterButton::valuesChanged, this, [this, button](const QStringList &values) {
            // One kind, one status: the last one that was marked.
            if (values.size() > 1) {
                button->setValues({values.last()});
            }
            applyFilter();
        });
    }
    connect(m_bar, &FilterBar::textChanged, this, &DocumentListPane::applyFilter);
}

void DocumentListPane::buildTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new DocumentDelegate(m_model, m_table));
    dressTable(m_table, DocumentDelegate::rowHeight);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->horizontalHeader()->setSortIndicator(Column::ChangedColumn, Qt::DescendingOrder);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->installEventFilter(this);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
        [this](int column, Qt::SortOrder order) {
            if (DocumentTableModel::canSortBy(column)) {
                m_model->sort(column, order);
            } else {
                const bool byName = m_model->filter().sort == DocumentFilter::Sort::Candidate;
                const bool byJob = m_model->filter().sort == DocumentFilter::Sort::Job;
                const QSignalBlocker quiet(m_table->horizontalHeader());
                m_table->horizontalHeader()->setSortIndicator(byName ? Column::CandidateColumn
                        : byJob                                      ? Column::JobColumn
                                                                     : Column::ChangedColumn,
                    m_model->filter().ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
            }
        });
    connect(m_table, &QTableView::doubleClicked, this, &DocumentListPane::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &DocumentListPane::selectionChanged);
}

QWidget *DocumentListPane::buildFooter()
{
    auto *footer = new QFrame(this);
    footer->setProperty("role", QStringLiteral("footer"));
    footer->setFixedHeight(scaled(footerHeight));
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(margin, 0, margin, 0);
    row->addWidget(m_count);
    setTextStyle(m_count, TextStyle::Small, Token::TextMuted);
    return footer;
}

void DocumentListPane::retranslate()
{
    m_kind->setName(tr("Kind"));
    m_status->setName(tr("Status"));
    m_open->setName(tr("Claims"));
    m_kind->setChoices({{documentKindName(DocumentKind::Cv), documentKindTitle(DocumentKind::Cv)},
        {documentKindName(DocumentKind::Letter), documentKindTitle(DocumentKind::Letter)}});
    QList<FilterChoice> statuses;
    for (const DocumentStatus status : {DocumentStatus::Draft, DocumentStatus::Ready, DocumentStatus::Sent}) {
        statuses.append({documentStatusName(status), documentStatusTitle(status)});
    }
    m_status->setChoices(statuses);
    m_open->setChoices({{openOnly, tr("To check")}});
    m_bar->setFieldTexts(tr("Search documents"));
    m_bar->retranslate();
    m_table->setAccessibleName(tr("Documents"));
    m_clear->setText(tr("Clear filters"));
    m_nothing->setTitle(tr("No documents match"));
    m_unread->setTitle(tr("The documents could not be read"));
    m_tryAgain->setText(tr("Try again"));
    refresh();
}

void DocumentListPane::applyFilter()
{
    DocumentFilter filter = m_model->filter();
    filter.text = m_bar->text();
    filter.kind = m_kind->values().isEmpty() ? std::nullopt
                                             : std::optional(documentKindFromName(m_kind->values().first()));
    filter.status = m_status->values().isEmpty()
        ? std::nullopt
        : std::optional(documentStatusFromName(m_status->values().first()));
    filter.openClaimsOnly = !m_open->values().isEmpty();
    m_model->setFilter(filter);
}

void DocumentListPane::clearFilters()
{
    m_bar->setText({});
    for (FilterButton *button : {m_kind, m_status, m_open}) {
        button->setValues({});
    }
    applyFilter();
}

void DocumentListPane::refresh()
{
    const int rows = m_model->rowCount();
    m_count->setText(m_model->isLoaded() ? tr("%n documents", nullptr, int(m_model->total())) : QString());
    QWidget *shown = m_table;
    if (!m_model->isLoaded() && m_error) {
        m_unread->setText(QStringLiteral("%1 %2").arg(m_error->message, m_error->hint).trimmed());
        shown = m_unread;
    } else if (!m_model->isLoaded()) {
        shown = m_skeleton;
    } else if (rows == 0 && m_model->isNarrowed()) {
        shown = m_nothing;
    }
    m_states->setCurrentWidget(shown);
}

QList<QUuid> DocumentListPane::selected() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<QUuid> ids;
    for (const QModelIndex &row : std::as_const(rows)) {
        ids << m_model->idAt(row.row());
    }
    return ids;
}

void DocumentListPane::select(const QUuid &id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->scrollTo(m_model->index(row, 0));
    }
}

void DocumentListPane::openCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid()) {
        Q_EMIT activated(m_model->idAt(current.row()));
    }
}

bool DocumentListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace aio::ui
