#include "ui/providers/list/ProviderModel.h"

#include "core/base/WhenFinished.h"
#include "ui/providers/page/ProvidersServices.h"
#include "ui/widgets/MoneyEdit.h"
#include "ui/widgets/TimeText.h"

#include <QMimeData>

#include <algorithm>

namespace aio::ui {

namespace {

QString orderMime()
{
    return QStringLiteral("application/x-aio-provider");
}

QDateTime moment(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds);
}

bool isNumber(int column)
{
    using Column = ProviderModel::Column;
    return column == Column::CallsColumn || column == Column::FailedColumn || column == Column::P50Column
        || column == Column::P95Column || column == Column::CostColumn;
}

QString latencySentence(const usage::ProviderSummary &summary)
{
    return ProviderModel::tr("Half of the answers within %1, 95 % within %2")
        .arg(latencyText(summary.p50Us), latencyText(summary.p95Us));
}

} // namespace

ProviderModel::ProviderModel(const ProvidersServices &services, QObject *parent)
    : QAbstractTableModel(parent)
    , m_services(services)
{
    connect(&services.providers, &ProviderStore::changed, this, [this] {
        takeProviders();
        readKeys();
    });
    connect(&services.secrets, &SecretStore::keysChanged, this, &ProviderModel::readKeys);
    takeProviders();
    refresh();
}

void ProviderModel::refresh()
{
    readKeys();
    readSummaries();
}

void ProviderModel::takeProviders()
{
    QList<ProviderRow> rows;
    const QList<ProviderRecord> providers = m_services.providers.providers();
    for (const ProviderRecord &record : providers) {
        if (m_hidden.contains(record.config.id)) {
            continue;
        }
        ProviderRow row;
        if (const ProviderRow *before = find(record.config.id)) {
            row = *before;
        }
        row.record = record;
        rows << row;
    }
    m_loaded = m_loaded || !providers.isEmpty();
    const bool same = rows.size() == m_rows.size()
        && std::equal(
            rows.cbegin(), rows.cend(), m_rows.cbegin(), [](const ProviderRow &a, const ProviderRow &b) {
                return a.record.config.id == b.record.config.id;
            });
    if (same) {
        // Selection and scrolling survive a change of values.
        for (int i = 0; i < rows.size(); ++i) {
            update(i, [&rows, i](ProviderRow &row) { row = rows.at(i); });
        }
    } else {
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        QList<QString> names;
        for (const QModelIndex &index : before) {
            names << m_rows.at(index.row()).record.config.id;
        }
        m_rows = rows;
        QModelIndexList after;
        for (int i = 0; i < before.size(); ++i) {
            const int row = indexOf(names.at(i));
            after << (row < 0 ? QModelIndex() : index(row, before.at(i).column()));
        }
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged();
    }
    attachSummaries();
    Q_EMIT rowsChanged();
}

void ProviderModel::readKeys()
{
    QList<ai::ProviderConfig> configs;
    for (const ProviderRow &row : std::as_const(m_rows)) {
        configs << row.record.config;
    }
    const int asked = ++m_keysAsked;
    whenFinished(m_services.secrets.list(configs), this, [this, asked](const Result<QList<KeyInfo>> &keys) {
        if (asked != m_keysAsked) {
            return;
        }
        if (!keys) {
            Q_EMIT failed(keys.error());
            return;
        }
        for (int i = 0; i < m_rows.size(); ++i) {
            update(i, [&keys](ProviderRow &row) {
                row.keysKnown = true;
                row.keys.clear();
                std::copy_if(keys->cbegin(), keys->cend(), std::back_inserter(row.keys),
                    [&row](const KeyInfo &key) { return key.provider == row.record.config.uuid; });
            });
        }
        Q_EMIT rowsChanged();
    });
}

void ProviderModel::readSummaries()
{
    if (!m_services.summaries) {
        return;
    }
    whenFinished(m_services.summaries(), this, [this](const Result<QList<usage::ProviderSummary>> &all) {
        if (!all) {
            Q_EMIT failed(all.error());
            return;
        }
        m_summaries = *all;
        attachSummaries();
        Q_EMIT rowsChanged();
    });
}

void ProviderModel::attachSummaries()
{
    for (int i = 0; i < m_rows.size(); ++i) {
        update(i, [this](ProviderRow &row) {
            row.summary.reset();
            for (const usage::ProviderSummary &summary : std::as_const(m_summaries)) {
                if (summary.provider == row.record.config.id) {
                    row.summary = summary;
                }
            }
        });
    }
}

void ProviderModel::update(int row, const std::function<void(ProviderRow &)> &change)
{
    ProviderRow changed = m_rows.at(row);
    change(changed);
    if (changed != m_rows.at(row)) {
        m_rows[row] = changed;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void ProviderModel::setTesting(const QString &id, bool testing)
{
    if (const int row = indexOf(id); row >= 0) {
        update(row, [testing](ProviderRow &changed) { changed.testing = testing; });
    }
}

void ProviderModel::setEdited(const QString &id, bool edited)
{
    if (const int row = indexOf(id); row >= 0) {
        update(row, [edited](ProviderRow &changed) { changed.edited = edited; });
    }
}

void ProviderModel::setHidden(const QString &id, bool hidden)
{
    m_hidden.removeAll(id);
    if (hidden) {
        m_hidden << id;
    }
    takeProviders();
    readKeys();
}

const ProviderRow *ProviderModel::row(int index) const
{
    return index >= 0 && index < m_rows.size() ? &m_rows.at(index) : nullptr;
}

const ProviderRow *ProviderModel::find(const QString &id) const
{
    return row(indexOf(id));
}

int ProviderModel::indexOf(const QString &id) const
{
    const auto found = std::find_if(
        m_rows.cbegin(), m_rows.cend(), [&id](const ProviderRow &row) { return row.record.config.id == id; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

QStringList ProviderModel::ids() const
{
    QStringList ids;
    for (const ProviderRow &row : m_rows) {
        ids << row.record.config.id;
    }
    return ids;
}

int ProviderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProviderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ProviderModel::display(const ProviderRow &row, int column) const
{
    const QLocale locale;
    switch (column) {
    case NameColumn:
        return shownName(row.record.config);
    case StatusColumn:
        return healthPill(row).text;
    case ModelColumn:
        if (!row.record.config.fastModel.isEmpty() || !m_services.suggestedFast) {
            return row.record.config.fastModel;
        }
        return m_services.suggestedFast(row.record.config);
    case TestedColumn:
        return row.record.lastTest ? shortTime(moment(row.record.lastTest->at), QDateTime::currentDateTime())
                                   : QStringLiteral("–");
    case CallsColumn:
        return locale.toString(row.summary ? row.summary->calls : 0);
    case FailedColumn:
        return failedText(row);
    case P50Column:
        return latencyText(row.summary ? row.summary->p50Us : std::nullopt);
    case P95Column:
        return latencyText(row.summary ? row.summary->p95Us : std::nullopt);
    case CostColumn:
        return moneyText(row.summary ? row.summary->costThisMonth : ai::Money());
    case ActiveColumn:
        return row.record.config.enabled ? tr("On") : tr("Off");
    default:
        return {};
    }
}

// Nothing where the words of the display are meant.
QVariant ProviderModel::exportValue(const ProviderRow &row, int column) const
{
    const usage::ProviderSummary summary = row.summary.value_or(usage::ProviderSummary());
    const auto number = [](const std::optional<qint64> &value) {
        return value ? QVariant(*value) : QVariant(QString());
    };
    switch (column) {
    case TestedColumn:
        return row.record.lastTest ? moment(row.record.lastTest->at) : QDateTime();
    case CallsColumn:
        return summary.calls;
    case FailedColumn:
        return summary.errors;
    case P50Column:
        return number(summary.p50Us);
    case P95Column:
        return number(summary.p95Us);
    case CostColumn:
        return summary.costThisMonth.toDecimal();
    case BarsColumn: {
        QStringList days;
        for (const usage::UsageDay &day : summary.days) {
            days << QString::number(day.calls);
        }
        return days.join(u' ');
    }
    case ActiveColumn:
        return row.record.config.enabled;
    default:
        return {};
    }
}

QVariant ProviderModel::sortKey(const ProviderRow &row, int column) const
{
    switch (column) {
    case StatusColumn:
        return int(healthOf(row));
    case TestedColumn:
        return row.record.lastTest ? row.record.lastTest->at : 0;
    case CallsColumn:
    case BarsColumn:
        return row.summary ? row.summary->calls : 0;
    case FailedColumn: {
        constexpr double perMillion = 1e6;
        return row.summary ? qint64(row.summary->errorRate().value_or(0) * perMillion) : 0;
    }
    case P50Column:
        return row.summary ? row.summary->p50Us.value_or(0) : 0;
    case P95Column:
        return row.summary ? row.summary->p95Us.value_or(0) : 0;
    case CostColumn:
        return row.summary ? row.summary->costThisMonth.nanoUsd : 0;
    case ActiveColumn:
        return row.record.config.enabled ? 0 : 1;
    default:
        return display(row, column).toString();
    }
}

QString ProviderModel::toolTip(const ProviderRow &row, int column) const
{
    switch (column) {
    case NameColumn: {
        const QString address = row.record.config.baseUrl.toString();
        const QString name = row.record.config.isDefault
            ? tr("%1, default for new routes").arg(row.record.config.name)
            : row.record.config.name;
        return address.isEmpty() ? name : QStringLiteral("%1\n%2").arg(name, address);
    }
    case StatusColumn:
        return healthSentence(row);
    case TestedColumn:
        return row.record.lastTest ? fullTime(moment(row.record.lastTest->at)) : tr("Not tested yet");
    case CallsColumn:
    case BarsColumn:
    case FailedColumn:
        return row.summary ? tr("%n calls in 14 days", nullptr, int(row.summary->calls))
                + QStringLiteral(", ") + tr("%n failed", nullptr, int(row.summary->errors))
                + (row.summary->p50Us ? u'\n' + latencySentence(*row.summary) : QString())
                           : tr("No calls in 14 days");
    case P50Column:
    case P95Column:
        return row.summary && row.summary->p50Us ? latencySentence(*row.summary) : QString();
    case CostColumn:
        return row.summary && row.summary->unpricedThisMonth > 0
            ? tr("%n calls of this month have no known price and are not in it", nullptr,
                int(row.summary->unpricedThisMonth))
            : QString();
    case ActiveColumn:
        return row.record.config.isDefault ? tr("The default provider stays on") : QString();
    default:
        return {};
    }
}

QVariant ProviderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ProviderRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == NameColumn) {
            return QStringLiteral("%1, %2, %3")
                .arg(row.record.config.name, hostText(row.record.config), healthPill(row).text);
        }
        return index.column() == BarsColumn ? toolTip(row, BarsColumn) : display(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? int(Qt::AlignTrailing | Qt::AlignVCenter)
                                        : int(Qt::AlignLeading | Qt::AlignVCenter);
    case Qt::CheckStateRole:
        return index.column() == ActiveColumn
            ? QVariant(row.record.config.enabled ? Qt::Checked : Qt::Unchecked)
            : QVariant();
    case SortRole:
        return sortKey(row, index.column());
    case FilterRole:
        return QStringList{row.record.config.name, row.record.config.id, hostText(row.record.config),
            row.record.config.fastModel, row.record.config.qualityModel,
            ai::providerKindTitle(row.record.config.kind), healthPill(row).text}
            .join(u'\n');
    case IdRole:
        return row.record.config.id;
    case ExportRole:
        return exportValue(row, index.column());
    default:
        return {};
    }
}

QVariant ProviderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const Qt::Alignment along = isNumber(section) ? Qt::AlignTrailing
            : section == ActiveColumn                 ? Qt::AlignHCenter // as its switches are
                                                      : Qt::AlignLeading;
        return int(along | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && section == CallsColumn) {
        return tr("Calls of the last 14 days");
    }
    if (role == Qt::ToolTipRole && section == CostColumn) {
        return tr("Cost of this month");
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QStringList titles{tr("Provider"), tr("Status"), tr("Default model"), tr("Tested"), tr("Calls"),
        tr("Failed"), tr("p50"), tr("p95"), tr("Cost"), tr("Calls, 14 days"), tr("Active")};
    return titles.at(section);
}

Qt::ItemFlags ProviderModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::ItemIsDropEnabled;
    }
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    if (index.column() == ActiveColumn && !m_rows.at(index.row()).record.config.isDefault) {
        flags |= Qt::ItemIsUserCheckable;
    }
    return flags;
}

bool ProviderModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable)) {
        return false;
    }
    Q_EMIT switchRequested(
        m_rows.at(index.row()).record.config.id, value.value<Qt::CheckState>() == Qt::Checked);
    return true;
}

QStringList ProviderModel::mimeTypes() const
{
    return {orderMime()};
}

QMimeData *ProviderModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty()) {
        data->setData(orderMime(), indexes.first().data(IdRole).toString().toUtf8());
    }
    return data;
}

bool ProviderModel::dropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int /*column*/, const QModelIndex & /*parent*/)
{
    const QString id = QString::fromUtf8(data->data(orderMime()));
    const int from = indexOf(id);
    if (action != Qt::MoveAction || from < 0 || row < 0) {
        return false;
    }
    const QStringList order = idsWithMoved(id, row > from ? row - 1 : row);
    if (order != ids()) {
        Q_EMIT orderRequested(order);
    }
    // The view must take nothing away: the rows move once the store has the order.
    return false;
}

QStringList ProviderModel::idsWithMoved(const QString &id, int to) const
{
    QStringList order = ids();
    order.removeAll(id);
    order.insert(std::clamp<qsizetype>(to, 0, order.size()), id);
    return order;
}

ProviderTotals totalsOf(const QList<ProviderRow> &rows)
{
    ProviderTotals totals;
    for (const ProviderRow &row : rows) {
        totals.active += row.record.config.enabled ? 1 : 0;
        totals.problems += isProblem(row) ? 1 : 0;
        totals.calls += row.summary ? row.summary->calls : 0;
        totals.cost += row.summary ? row.summary->costThisMonth : ai::Money();
    }
    return totals;
}

} // namespace aio::ui
