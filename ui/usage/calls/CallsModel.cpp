#include "ui/usage/calls/CallsModel.h"

#include "core/base/WhenFinished.h"
#include "ui/usage/calls/CallText.h"
#include "ui/widgets/TimeText.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>

namespace aio::ui {

namespace {

// How far up a page's attempts may belong to calls that are loaded: attempts of a call are close in time.
constexpr int nearRows = 400;

} // namespace

CallsModel::CallsModel(usage::UsageLog &log, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
    , m_zone(QTimeZone::systemTimeZone())
{
}

void CallsModel::setFilter(const usage::UsageFilter &filter)
{
    m_filter = filter;
    reload();
}

void CallsModel::setOrder(usage::UsageOrder order)
{
    if (order != m_order) {
        m_order = order;
        reload();
    }
}

void CallsModel::setZone(const QTimeZone &zone)
{
    if (zone != m_zone) {
        m_zone = zone;
        if (!m_rows.isEmpty()) {
            Q_EMIT dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn));
        }
    }
}

void CallsModel::reload()
{
    ++m_generation;
    m_next.reset();
    m_loaded = false;
    m_refreshing = false;
    ask();
}

void CallsModel::ask()
{
    m_loading = true;
    whenFinished(m_log.page(m_filter, pageSize, m_next, m_order), this,
        [this, generation = m_generation](const Result<usage::UsagePage> &page) {
            // An answer to an older question would undo a newer one.
            if (generation != m_generation) {
                return;
            }
            m_loading = false;
            if (!page) {
                Q_EMIT failed(page.error());
                return;
            }
            if (m_loaded) {
                takeNext(*page);
            } else {
                takeFirst(*page);
            }
            Q_EMIT loaded();
        });
}

QList<CallRow> CallsModel::grouped(const usage::UsagePage &page, QList<CallRow> *rest)
{
    const bool together = m_order == usage::UsageOrder::Newest;
    QHash<QUuid, qsizetype> lastLoaded;
    const qsizetype first = together ? std::max<qsizetype>(0, m_rows.size() - nearRows) : m_rows.size();
    for (qsizetype i = first; i < m_rows.size(); ++i) {
        lastLoaded.insert(m_rows.at(i).call, i);
    }
    QList<QUuid> order;
    QHash<QUuid, QList<CallRow>> calls;
    for (const usage::UsageAttempt &attempt : page.attempts) {
        if (m_ids.contains(attempt.id)) {
            continue;
        }
        const CallRow row = callRowOf(attempt, m_names);
        m_ids.insert(row.id);
        count(row);
        if (lastLoaded.contains(row.call)) {
            rest->append(row);
            continue;
        }
        const QUuid group = together ? row.call : row.id;
        QList<CallRow> &of = calls[group];
        if (of.isEmpty()) {
            order.append(group);
        }
        of.append(row);
    }
    QList<CallRow> rows;
    rows.reserve(page.attempts.size());
    for (const QUuid &call : std::as_const(order)) {
        rows << calls.value(call);
    }
    return rows;
}

void CallsModel::takeFirst(const usage::UsagePage &page)
{
    beginResetModel();
    m_rows.clear();
    m_ids.clear();
    m_totals = {};
    QList<CallRow> none;
    m_rows = grouped(page, &none);
    m_next = page.next;
    m_loaded = true;
    endResetModel();
}

void CallsModel::takeNext(const usage::UsagePage &page)
{
    QList<CallRow> ofLoadedCalls;
    const QList<CallRow> rows = grouped(page, &ofLoadedCalls);
    m_next = page.next;
    for (const CallRow &row : std::as_const(ofLoadedCalls)) {
        insert(row);
    }
    append(rows);
}

void CallsModel::append(const QList<CallRow> &rows)
{
    if (!rows.isEmpty()) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
        m_rows << rows;
        endInsertRows();
    }
}

void CallsModel::count(const CallRow &row)
{
    m_totals.tokensIn += row.tokensIn.value_or(0);
    m_totals.tokensOut += row.tokensOut.value_or(0);
    m_totals.cost += row.cost.value_or(ai::Money());
    // A failed attempt that took no tokens costs nothing that we know of; any other without a price is a gap.
    const bool isFree = row.error && row.tokensIn.value_or(0) + row.tokensOut.value_or(0) == 0;
    m_totals.unpriced += row.cost || isFree ? 0 : 1;
}

template <typename Take>
void CallsModel::askAgain(int limit, const std::optional<usage::UsageCursor> &after, Take take)
{
    m_refreshing = true;
    whenFinished(m_log.page(m_filter, limit, after, m_order), this,
        [this, generation = m_generation, take](const Result<usage::UsagePage> &page) {
            if (generation != m_generation) {
                return;
            }
            m_refreshing = false;
            if (!page) {
                Q_EMIT failed(page.error());
                return;
            }
            take(*page);
            if (std::exchange(m_refreshAgain, false)) {
                refresh();
            }
        });
}

void CallsModel::refresh()
{
    if (!m_loaded || m_refreshing) {
        m_refreshAgain = m_refreshing;
        return;
    }
    switch (m_order) {
    case usage::UsageOrder::Newest:
        askAgain(pageSize, {}, [this](const usage::UsagePage &page) { takeNew(page); });
        break;
    case usage::UsageOrder::Oldest:
        refreshEnd();
        break;
    default:
        refreshByValue();
    }
}

void CallsModel::refreshEnd()
{
    // New calls come behind the last row; before the end is loaded there is nothing to add.
    if (m_next || m_loading) {
        return;
    }
    std::optional<usage::UsageCursor> after;
    if (!m_rows.isEmpty()) {
        after = usage::UsageCursor{m_rows.constLast().startedAt, m_rows.constLast().id, 0};
    }
    askAgain(pageSize, after, [this](const usage::UsagePage &page) {
        if (!page.attempts.isEmpty()) {
            takeNext(page);
            Q_EMIT loaded();
        }
    });
}

void CallsModel::refreshByValue()
{
    // A new call may belong anywhere. Of a table longer than this only the head would be right.
    if (m_rows.size() > mostAtOnce || m_loading) {
        return;
    }
    const int shown = std::max(pageSize, int(m_rows.size()));
    askAgain(shown, {}, [this](const usage::UsagePage &page) { takeAnew(page); });
}

void CallsModel::takeAnew(const usage::UsagePage &page)
{
    const bool same = std::equal(page.attempts.cbegin(), page.attempts.cend(), m_rows.cbegin(), m_rows.cend(),
        [](const usage::UsageAttempt &attempt, const CallRow &row) { return attempt.id == row.id; });
    if (!same) {
        Q_EMIT aboutToRenew();
        takeFirst(page);
        Q_EMIT renewed();
        Q_EMIT loaded();
    }
}

void CallsModel::takeNew(const usage::UsagePage &page)
{
    const auto known = [this](const usage::UsageAttempt &attempt) { return m_ids.contains(attempt.id); };
    const bool overlaps =
        m_rows.isEmpty() ? !page.next : std::any_of(page.attempts.cbegin(), page.attempts.cend(), known);
    if (!overlaps && !page.attempts.isEmpty()) {
        // More came than a page holds: begin anew rather than leave a gap.
        takeFirst(page);
        Q_EMIT loaded();
        return;
    }
    bool any = false;
    for (auto attempt = page.attempts.crbegin(); attempt != page.attempts.crend(); ++attempt) {
        if (!known(*attempt)) {
            const CallRow row = callRowOf(*attempt, m_names);
            // Older than all that is loaded: it comes with its page.
            if (m_next && !m_rows.isEmpty() && m_rows.constLast().isNewerThan(row)) {
                continue;
            }
            m_ids.insert(row.id);
            count(row);
            insert(row);
            any = true;
        }
    }
    if (any) {
        Q_EMIT loaded();
    }
}

int CallsModel::placeFor(const CallRow &row) const
{
    const int ofCall = rowOfCall(row.call);
    if (ofCall >= 0) {
        int place = ofCall;
        while (
            place < m_rows.size() && m_rows.at(place).call == row.call && m_rows.at(place).isNewerThan(row)) {
            ++place;
        }
        return place;
    }
    int place = 0;
    while (place < m_rows.size() && (hasLater(place) || m_rows.at(place).isNewerThan(row))) {
        ++place;
    }
    return place;
}

void CallsModel::insert(const CallRow &row)
{
    const int place = placeFor(row);
    beginInsertRows({}, place, place);
    m_rows.insert(place, row);
    endInsertRows();
    // Neighbours of the same call are drawn otherwise now.
    const int first = std::max(0, place - 1);
    const int last = std::min(int(m_rows.size()) - 1, place + 1);
    Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

int CallsModel::rowOf(const QUuid &attempt) const
{
    const auto found = m_ids.contains(attempt) ? std::find_if(m_rows.cbegin(), m_rows.cend(),
                           [&attempt](const CallRow &row) { return row.id == attempt; })
                                               : m_rows.cend();
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int CallsModel::rowOfCall(const QUuid &call) const
{
    // From both ends: new attempts belong near the top, those of the next page near the bottom.
    auto last = int(m_rows.size()) - 1;
    for (int first = 0; first <= last; ++first, --last) {
        if (m_rows.at(first).call == call) {
            return first;
        }
        if (m_rows.at(last).call == call) {
            while (hasLater(last)) {
                --last;
            }
            return last;
        }
    }
    return -1;
}

bool CallsModel::hasEarlier(int row) const
{
    return m_order == usage::UsageOrder::Newest && row + 1 < m_rows.size()
        && m_rows.at(row + 1).call == m_rows.at(row).call;
}

bool CallsModel::hasLater(int row) const
{
    return m_order == usage::UsageOrder::Newest && row > 0 && m_rows.at(row - 1).call == m_rows.at(row).call;
}

AfterAttempt CallsModel::after(int row) const
{
    if (!hasLater(row)) {
        return AfterAttempt::Nothing;
    }
    const CallRow &next = m_rows.at(row - 1);
    const CallRow &one = m_rows.at(row);
    return next.provider == one.provider && next.asked == one.asked ? AfterAttempt::Again
                                                                    : AfterAttempt::Another;
}

int CallsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CallsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString CallsModel::text(const CallRow &row, int column) const
{
    switch (column) {
    case TimeColumn:
        return callTimeText(row.startedAt, QDateTime::currentDateTimeUtc().toTimeZone(m_zone).date(), m_zone)
            .whole();
    case StatusColumn:
        return callStatusText(row.error);
    case ProviderColumn:
        return row.provider;
    case ModelColumn:
        return callModelText(row.provider, row.model);
    case TaskColumn:
        return ai::taskTitle(row.task);
    case PlanColumn:
        return row.plan.isEmpty() ? QString() : ai::planTitle(row.plan);
    case UserColumn:
        return row.user;
    case TokensInColumn:
        return countText(row.tokensIn);
    case TokensOutColumn:
        return countText(row.tokensOut);
    case LatencyColumn:
        return durationText(row.latencyUs);
    case FirstTextColumn:
        return row.firstTextUs ? durationText(*row.firstTextUs) : QStringLiteral("—");
    case CostColumn:
        return exactCostText(row.cost);
    default:
        return {};
    }
}

QVariant CallsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) {
        return {};
    }
    const CallRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == StatusColumn
            ? callStatusPill(row.error, row.httpStatus, after(index.row())).text
            : text(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == TimeColumn) {
            const QString when = fullTime(QDateTime::fromMSecsSinceEpoch(row.startedAt, m_zone));
            return row.number > 1 ? tr("%1, attempt %2 of its call").arg(when).arg(row.number) : when;
        }
        if (index.column() == CostColumn && !row.cost) {
            return tr("The price of this model is not known");
        }
        return index.column() == CostColumn && row.estimated ? tr("Estimated") : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() >= TokensInColumn ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant CallsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(
            (section >= TokensInColumn ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole) {
        const bool sorts = section == TimeColumn || section == LatencyColumn || section == CostColumn;
        return sorts ? tr("Click to sort") : QVariant();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QStringList names{tr("Time"), tr("Status"), tr("Provider"), tr("Model"), tr("Task"), tr("Plan"),
        tr("User"), tr("In"), tr("Out"), tr("Duration"), tr("First text"), tr("Cost, USD")};
    return names.value(section);
}

bool CallsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_loaded && m_next.has_value();
}

void CallsModel::fetchMore(const QModelIndex &parent)
{
    if (!m_loading && canFetchMore(parent)) {
        ask();
    }
}

} // namespace aio::ui
