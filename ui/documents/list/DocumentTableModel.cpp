#include "ui/documents/list/DocumentTableModel.h"

#include "core/base/WhenFinished.h"
#include "ui/documents/list/DocumentText.h"
#include "ui/widgets/TimeText.h"

#include <algorithm>

namespace aio::ui {

namespace {

QDateTime moment(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds);
}

} // namespace

DocumentTableModel::DocumentTableModel(DocumentStore &store, QObject *parent)
    : RecordModel(parent)
    , m_store(store)
{
    m_filter.limit = rowsAtOnce;
    for (const auto signal : {&DocumentStore::documentsAdded, &DocumentStore::documentsChanged,
             &DocumentStore::documentsRemoved}) {
        connect(&store, signal, this, &DocumentTableModel::reload);
    }
    connect(&store, &DocumentStore::changedElsewhere, this, &DocumentTableModel::reload);
}

void DocumentTableModel::setFilter(const DocumentFilter &filter)
{
    m_filter = filter;
    m_filter.limit = rowsAtOnce;
    reload();
}

bool DocumentTableModel::isNarrowed() const
{
    return !m_filter.text.isEmpty() || m_filter.kind || m_filter.status || m_filter.openClaimsOnly
        || !m_filter.candidateId.isNull() || !m_filter.jobId.isNull();
}

void DocumentTableModel::reload()
{
    m_loading = true;
    ++m_counting; // what is being counted is of another list
    take(m_store.list(m_filter), [this](const std::optional<Error> &error) {
        m_loading = false;
        if (error) {
            Q_EMIT failed(*error);
        } else if (rowCount() < m_filter.limit) {
            m_total = rowCount();
            Q_EMIT loaded();
        } else {
            count();
        }
    });
}

void DocumentTableModel::count()
{
    whenFinished(
        m_store.count(m_filter), this, [this, counting = ++m_counting](const Result<qint64> &number) {
            if (counting != m_counting) {
                return;
            }
            // Without a number there may be more: whoever scrolls there finds out.
            m_total = std::max<qint64>(number.value_or(rowCount() + 1), rowCount());
            Q_EMIT loaded();
            if (!number) {
                Q_EMIT failed(number.error());
            }
        });
}

bool DocumentTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_loading && rowCount() < m_total;
}

void DocumentTableModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        m_filter.limit = rowCount() + rowsAtOnce;
        reload();
    }
}

int DocumentTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString DocumentTableModel::text(const DocumentSummary &document, int column) const
{
    switch (column) {
    case CandidateColumn:
        return document.candidateName.isEmpty() ? document.title : document.candidateName;
    case JobColumn:
        return document.jobTitle;
    case KindColumn:
        return documentKindTitle(document.kind);
    case StatusColumn:
        return documentStatusTitle(document.status);
    case LanguageColumn:
        return languageTitle(document.language);
    case VersionColumn:
        return document.versions == 0 ? QString() : QString::number(document.versions);
    case OpenColumn:
        return document.openClaims == 0 ? QString() : QString::number(document.openClaims);
    case ExportColumn:
        return lastExportText(document);
    default:
        return shortTime(moment(document.updatedAt), QDateTime::currentDateTime());
    }
}

QVariant DocumentTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const DocumentSummary &document = *summary(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(document, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == CandidateColumn
            ? QStringLiteral("%1, %2, %3")
                  .arg(document.title, document.jobTitle, documentStatusTitle(document.status))
            : text(document, index.column());
    case Qt::ToolTipRole:
        if (index.column() == ChangedColumn) {
            return fullTime(moment(document.updatedAt));
        }
        return index.column() == ExportColumn && document.exportedAt > 0
            ? fullTime(moment(document.exportedAt))
            : text(document, index.column());
    default:
        return {};
    }
}

QVariant DocumentTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case CandidateColumn:
        return tr("Candidate");
    case JobColumn:
        return tr("Job");
    case KindColumn:
        return tr("Kind");
    case StatusColumn:
        return tr("Status");
    case LanguageColumn:
        return tr("Language");
    case VersionColumn:
        return tr("Version");
    case OpenColumn:
        return tr("To check");
    case ExportColumn:
        return tr("Last export");
    default:
        return tr("Changed");
    }
}

bool DocumentTableModel::canSortBy(int column)
{
    return column == CandidateColumn || column == JobColumn || column == ChangedColumn;
}

void DocumentTableModel::sort(int column, Qt::SortOrder order)
{
    if (!canSortBy(column)) {
        return;
    }
    DocumentFilter filter = m_filter;
    filter.sort = column == CandidateColumn ? DocumentFilter::Sort::Candidate
        : column == JobColumn               ? DocumentFilter::Sort::Job
                                            : DocumentFilter::Sort::Updated;
    filter.ascending = order == Qt::AscendingOrder;
    setFilter(filter);
}

} // namespace aio::ui
