#include "ui/usage/whatif/ReplayModel.h"

#include "ui/theme/Tokens.h"
#include "ui/usage/dashboard/ReportText.h"
#include "ui/usage/whatif/DifferenceText.h"

#include <QLocale>
#include <QPointF>

#include <algorithm>

namespace aio::ui {

namespace {

using usage::UsageDimension;

bool isNumber(int column)
{
    return column == ReplayModel::CallsColumn || column == ReplayModel::WasColumn
        || column == ReplayModel::WouldColumn || column == ReplayModel::DifferenceColumn;
}

} // namespace

QString wouldText(const usage::ReplayRow &row)
{
    if (row.replayed.unpriced >= row.attempts) {
        return QStringLiteral("—");
    }
    return costText(canCompare(row.replayed) ? row.replayed.comparable : row.replayed.cost);
}

QString wasText(const usage::ReplayRow &row)
{
    if (row.loggedUnpriced >= row.attempts) {
        return QStringLiteral("—");
    }
    return costText(canCompare(row.replayed) ? row.replayed.comparableLogged : row.logged);
}

QString replayNote(const usage::ReplayRow &row)
{
    QStringList notes;
    const qint64 unpriced = row.replayed.unpriced - row.nowhere;
    if (row.nowhere > 0) {
        notes << ReplayModel::tr("nothing would answer %Ln calls", nullptr, int(row.nowhere));
    }
    if (unpriced > 0) {
        notes << ReplayModel::tr("%Ln calls without a price there", nullptr, int(unpriced));
    }
    if (row.replayed.tooLong > 0) {
        notes << ReplayModel::tr("%Ln calls too long for it", nullptr, int(row.replayed.tooLong));
    }
    if (row.loggedUnpriced > 0) {
        notes << ReplayModel::tr("what %Ln calls cost is not known", nullptr, int(row.loggedUnpriced));
    }
    return notes.join(QStringLiteral(", "));
}

void ReplayModel::setReplay(const usage::Replay &replay)
{
    beginResetModel();
    m_replay = replay;
    endResetModel();
}

int ReplayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_replay.rows.isEmpty() ? 0 : int(m_replay.rows.size()) + 1;
}

int ReplayModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

const usage::ReplayRow &ReplayModel::rowAt(int row) const
{
    return row < m_replay.rows.size() ? m_replay.rows.at(row) : m_replay.total;
}

QString ReplayModel::text(int row, int column) const
{
    const usage::ReplayRow &replayed = rowAt(row);
    const bool isTotal = row >= m_replay.rows.size();
    switch (column) {
    case TaskColumn:
        return isTotal ? tr("Total") : dimensionValueText(UsageDimension::Task, replayed.task);
    case PlanColumn:
        return isTotal ? QString() : dimensionValueText(UsageDimension::Plan, replayed.plan);
    case CallsColumn:
        return QLocale().toString(replayed.attempts);
    case WasColumn:
        return wasText(replayed);
    case WouldColumn:
        return wouldText(replayed);
    case DifferenceColumn:
        return differenceText(replayed.replayed);
    case NoteColumn: {
        QStringList parts{replayed.models.mid(0, 2).join(QStringLiteral(", ")), replayNote(replayed)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }
    default:
        return {};
    }
}

QVariant ReplayModel::data(const QModelIndex &index, int role) const
{
    const usage::ReplayRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == NoteColumn
            ? QStringList{row.models.join(u'\n'), replayNote(row)}.join(u'\n').trimmed()
            : text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant((isNumber(index.column()) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (index.column() == DifferenceColumn) {
            const qint64 difference = row.replayed.difference().nanoUsd;
            return color(difference < 0 ? Token::Success : difference > 0 ? Token::Danger : Token::TextMuted);
        }
        return color(
            index.column() == PlanColumn || index.column() == NoteColumn ? Token::TextMuted : Token::Text);
    case TotalRole:
        return index.row() >= m_replay.rows.size();
    case SharesRole: {
        qint64 most = 1;
        for (const usage::ReplayRow &each : m_replay.rows) {
            most = std::max({most, each.replayed.comparableLogged.nanoUsd, each.replayed.comparable.nanoUsd});
        }
        return index.row() >= m_replay.rows.size()
            ? QVariant()
            : QVariant(QPointF(double(row.replayed.comparableLogged.nanoUsd) / double(most),
                double(row.replayed.comparable.nanoUsd) / double(most)));
    }
    default:
        return {};
    }
}

QVariant ReplayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((isNumber(section) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QStringList titles{tr("Task"), tr("Plan"), tr("Calls"), tr("Was"), tr("Would be"),
        tr("Side by side"), tr("Difference"), tr("On")};
    return titles.value(section);
}

} // namespace aio::ui
