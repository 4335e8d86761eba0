#include "ui/quotas/QuotaTableModel.h"

#include <QLocale>

#include <limits>

namespace aio::ui {

QuotaTableModel::QuotaTableModel(ProviderNames providerName, QObject *parent)
    : QAbstractTableModel(parent)
    , m_providerName(std::move(providerName))
    , m_zone(QTimeZone::utc())
{
}

void QuotaTableModel::setRows(const QList<QuotaRow> &rows, qint64 now, const QTimeZone &zone)
{
    const auto sameRow = [](const QuotaRow &one, const QuotaRow &other) {
        return one.limit.id == other.limit.id && one.subject == other.subject;
    };
    const bool same = std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(), sameRow);
    if (!same) {
        beginResetModel();
    }
    m_rows = rows;
    m_now = now;
    m_zone = zone;
    if (!same) {
        endResetModel();
    } else if (!m_rows.isEmpty()) {
        // Only figures changed: selection and scrolling stay.
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
    }
}

void QuotaTableModel::retranslate()
{
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
}

int QuotaTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int QuotaTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString QuotaTableModel::text(const QuotaRow &row, int column) const
{
    switch (column) {
    case WhoColumn:
        return quotaWho(row, m_providerName);
    case LimitColumn:
        return quotaLimitText(row.limit);
    case UsedColumn:
        return tr("%1 (%2\u00A0%)")
            .arg(quota::quotaAmountText(row.limit.unit, row.used), QLocale().toString(int(row.percent())));
    case PaceColumn:
        return quotaPaceText(quotaPace(row, m_now), m_now, m_zone);
    case ReservedColumn:
        return row.reserved > 0 ? quota::quotaAmountText(row.limit.unit, row.reserved) : QStringLiteral("—");
    case ActionColumn:
        return quotaActionWord(row.limit);
    default:
        return quotaPill(row).text;
    }
}

QVariant QuotaTableModel::sortValue(const QuotaRow &row, int column) const
{
    switch (column) {
    case LimitColumn:
        return row.limit.limit;
    case UsedColumn:
        return row.percent();
    case PaceColumn: {
        const QuotaPace pace = quotaPace(row, m_now);
        const bool never = pace.kind == QuotaPace::Kind::Lasts || pace.kind == QuotaPace::Kind::Unused
            || pace.kind == QuotaPace::Kind::Rolls;
        return never ? std::numeric_limits<qint64>::max() : pace.runsOutAt;
    }
    case ReservedColumn:
        return row.reserved;
    case StateColumn:
        return row.percent();
    default:
        return text(row, column);
    }
}

QVariant QuotaTableModel::data(const QModelIndex &index, int role) const
{
    const QuotaRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == StateColumn || index.column() == ActionColumn ? quotaActionText(row.limit)
            : index.column() == PaceColumn ? quotaPaceSentence(row, m_now, m_zone)
                                           : text(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == PaceColumn ? quotaPaceSentence(row, m_now, m_zone)
                                            : text(row, index.column());
    case SortRole:
        return sortValue(row, index.column());
    case FilterRole: {
        QStringList words{quotaFilter(row.limit)};
        for (int column = 0; column < columnTotal; ++column) {
            words << text(row, column);
        }
        return words.join(u' ');
    }
    default:
        return {};
    }
}

QVariant QuotaTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList titles{
        tr("Who"), tr("Limit"), tr("Used"), tr("Pace"), tr("Reserved now"), tr("At the limit"), tr("State")};
    return titles.value(section);
}

} // namespace aio::ui
