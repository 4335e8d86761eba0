#include "core/intake/IntakeModel.h"

#include <QLocale>

#include <algorithm>

namespace aio {

namespace {

using State = IntakeItem::State;

QString runningText(IntakeEntry::Step step)
{
    switch (step) {
    case IntakeEntry::Step::Read:
        return IntakeModel::tr("Reading");
    case IntakeEntry::Step::Ocr:
        return IntakeModel::tr("Reading text");
    case IntakeEntry::Step::Extract:
        return IntakeModel::tr("Extracting");
    case IntakeEntry::Step::Check:
        break;
    }
    return IntakeModel::tr("Checking");
}

QString seconds(qint64 milliseconds)
{
    return IntakeModel::tr("%1 s").arg(QLocale().toString(double(milliseconds) / 1000, 'f', 1));
}

QString dollars(qint64 nanoUsd)
{
    constexpr double nano = 1e-9;
    return QLocale().toCurrencyString(double(nanoUsd) * nano, QStringLiteral("$"), nanoUsd == 0 ? 2 : 4);
}

} // namespace

QString intakeResultText(const IntakeEntry &entry)
{
    switch (entry.item.state) {
    case State::Waiting:
        return IntakeModel::tr("Waiting");
    case State::Running:
        return runningText(entry.step);
    case State::Done:
        return entry.toCheck > 0 ? IntakeModel::tr("%n to check", nullptr, entry.toCheck)
                                 : IntakeModel::tr("Ready");
    case State::Duplicate:
        return IntakeModel::tr("Duplicate?");
    case State::Failed:
        return entry.isSkipped() ? IntakeModel::tr("Skipped") : IntakeModel::tr("Failed");
    case State::Cancelled:
        break;
    }
    return IntakeModel::tr("Cancelled");
}

IntakeModel::IntakeModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

const IntakeEntry *IntakeModel::entry(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

const IntakeEntry *IntakeModel::find(const QUuid &id) const
{
    return entry(rowOf(id));
}

int IntakeModel::rowOf(const QUuid &id) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
        [&id](const IntakeEntry &entry) { return entry.item.id == id; });
    return found == m_entries.cend() ? -1 : int(found - m_entries.cbegin());
}

IntakeModel::Totals IntakeModel::totals() const
{
    Totals totals;
    for (const IntakeEntry &entry : m_entries) {
        switch (entry.item.state) {
        case State::Waiting:
            ++totals.waiting;
            break;
        case State::Running:
            ++totals.running;
            break;
        case State::Done:
        case State::Duplicate:
            ++totals.done;
            totals.elapsedMs += entry.elapsedMs;
            break;
        case State::Failed:
        case State::Cancelled:
            ++totals.skipped;
            break;
        }
        totals.costNanoUsd += entry.costNanoUsd;
    }
    return totals;
}

void IntakeModel::append(const QList<IntakeEntry> &entries)
{
    if (entries.isEmpty()) {
        return;
    }
    const int first = int(m_entries.size());
    beginInsertRows({}, first, first + int(entries.size()) - 1);
    m_entries.append(entries);
    endInsertRows();
    Q_EMIT totalsChanged();
}

void IntakeModel::change(const QUuid &id, const std::function<void(IntakeEntry &)> &how)
{
    const int row = rowOf(id);
    if (row < 0) {
        return;
    }
    how(m_entries[row]);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT totalsChanged();
}

void IntakeModel::remove(const QUuid &id)
{
    const int row = rowOf(id);
    if (row < 0) {
        return;
    }
    beginRemoveRows({}, row, row);
    m_entries.removeAt(row);
    endRemoveRows();
    Q_EMIT totalsChanged();
}

int IntakeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int IntakeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant IntakeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const IntakeEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == FileColumn ? entry.item.name : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == TimeColumn || index.column() == CostColumn
            ? QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter)
            : QVariant();
    case IdRole:
        return entry.item.id;
    default:
        return {};
    }
}

QString IntakeModel::text(const IntakeEntry &entry, int column)
{
    switch (column) {
    case FileColumn:
        return entry.item.name;
    case JobColumn:
        return entry.title.isEmpty() && entry.item.error ? entry.item.error->message : entry.title;
    case ProgressColumn:
    case ResultColumn:
        return intakeResultText(entry);
    case TimeColumn:
        return entry.elapsedMs > 0 ? seconds(entry.elapsedMs) : QString();
    case CostColumn:
        return entry.item.state == State::Done || entry.item.state == State::Duplicate
            ? dollars(entry.costNanoUsd)
            : QString();
    default:
        return {};
    }
}

QVariant IntakeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole
        && (section == TimeColumn || section == CostColumn)) {
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case FileColumn:
        return tr("File");
    case JobColumn:
        return tr("Job");
    case ProgressColumn:
        return tr("Progress");
    case ResultColumn:
        return tr("Result");
    case TimeColumn:
        return tr("Time");
    case CostColumn:
        return tr("Cost");
    default:
        return QString();
    }
}

} // namespace aio
