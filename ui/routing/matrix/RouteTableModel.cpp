#include "ui/routing/matrix/RouteTableModel.h"

#include "ui/routing/matrix/RouteText.h"

namespace aio::ui {

namespace {

constexpr int placeholderRows = 4;

QList<RouteLink> linksOf(const routing::RouteDecision &decision)
{
    using routing::Candidate;
    QList<RouteLink> links;
    for (const Candidate &candidate : decision.candidates) {
        if (candidate.reason == routing::SkipReason::Repeated) {
            continue; // it stands higher in the chain
        }
        RouteLink link{
            int(links.size()) + 1, candidateTitle(candidate), RouteLink::Mark::None, candidate.sentence};
        if (candidate.verdict == Candidate::Verdict::Skipped) {
            link.mark = RouteLink::Mark::Skipped;
        } else if (!candidate.resolvedFrom.isEmpty()) {
            link.mark = RouteLink::Mark::Successor;
            link.sentence = candidate.resolution;
        }
        links << link;
    }
    return links;
}

} // namespace

RouteTableModel::RouteTableModel(RoutingSheet &sheet, QObject *parent)
    : QAbstractTableModel(parent)
    , m_sheet(sheet)
{
    connect(&sheet, &RoutingSheet::changed, this, &RouteTableModel::read);
    read();
}

void RouteTableModel::read()
{
    const QStringList plans =
        m_sheet.isLoaded() ? m_sheet.policy().plans() : QStringList(placeholderRows, QString());
    // Same plans: only contents changed, and selection and scrolling stay.
    const bool reset = plans != m_plans;
    if (reset) {
        beginResetModel();
    }
    m_plans = plans;
    m_links.clear();
    for (const QString &plan : std::as_const(m_plans)) {
        QList<QList<RouteLink>> row;
        for (const ai::AiTask task : ai::routedTasks()) {
            row << (m_sheet.isLoaded() ? linksOf(m_sheet.decide({plan, task})) : QList<RouteLink>());
        }
        m_links << row;
    }
    if (reset) {
        endResetModel();
    } else if (!m_plans.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void RouteTableModel::retranslate()
{
    read();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int RouteTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plans.size());
}

int RouteTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ai::routedTasks().size()) + 1;
}

QString RouteTableModel::planAt(int row) const
{
    return m_plans.value(row);
}

std::optional<RouteCell> RouteTableModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() == 0 || !m_sheet.isLoaded()) {
        return std::nullopt;
    }
    return RouteCell{m_plans.at(index.row()), ai::routedTasks().at(index.column() - 1)};
}

QModelIndex RouteTableModel::indexOf(const RouteCell &cell) const
{
    const int row = int(m_plans.indexOf(cell.plan));
    return row < 0 ? QModelIndex() : index(row, int(ai::routedTasks().indexOf(cell.task)) + 1);
}

QList<RouteLink> RouteTableModel::links(const QModelIndex &index) const
{
    return index.column() == 0 ? QList<RouteLink>() : m_links.value(index.row()).value(index.column() - 1);
}

bool RouteTableModel::isChanged(const QModelIndex &index) const
{
    const std::optional<RouteCell> cell = cellAt(index);
    return cell && m_sheet.changedCells().contains(*cell);
}

bool RouteTableModel::isLocalOnly(int row) const
{
    return m_sheet.policy().isLocalOnly(planAt(row));
}

QVariant RouteTableModel::data(const QModelIndex &index, int role) const
{
    if (!m_sheet.isLoaded()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 ? ai::planTitle(planAt(index.row())) : cellText(index);
    case Qt::EditRole:
        return index.column() == 0 ? ai::planTitle(planAt(index.row())) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == 0 ? tr("Press F2 to rename this plan") : cellText(index);
    case Qt::AccessibleTextRole: {
        const std::optional<RouteCell> cell = cellAt(index);
        if (!cell) {
            return ai::planTitle(planAt(index.row()));
        }
        const QString changed = isChanged(index) ? tr("changed, not saved yet") + u'\n' : QString();
        return QStringLiteral("%1\n%2%3").arg(cellTitle(*cell), changed, cellText(index));
    }
    default:
        return {};
    }
}

QString RouteTableModel::cellText(const QModelIndex &index) const
{
    QStringList lines;
    for (const RouteLink &link : links(index)) {
        const QString line = QStringLiteral("%1 %2").arg(link.number).arg(link.title);
        lines << (link.mark == RouteLink::Mark::None ? line
                                                     : QStringLiteral("%1: %2").arg(line, link.sentence));
    }
    return lines.isEmpty() ? tr("Nothing: such calls are refused") : lines.join(u'\n');
}

QVariant RouteTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    return section == 0 ? tr("Plan") : ai::taskTitle(ai::routedTasks().at(section - 1));
}

Qt::ItemFlags RouteTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !m_sheet.isLoaded()) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags all = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    return index.column() == 0 ? all | Qt::ItemIsEditable : all;
}

bool RouteTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != 0) {
        return false;
    }
    const QString plan = planAt(index.row());
    const QString name = value.toString().simplified();
    if (name == ai::planTitle(plan)) {
        return true;
    }
    if (const QString problem = m_sheet.planNameProblem(name, plan); !problem.isEmpty()) {
        Q_EMIT nameRefused(problem);
        return false;
    }
    // Not from within: the field that commits this is a child of the row that will be another one.
    QMetaObject::invokeMethod(
        this, [this, plan, name] { m_sheet.renamePlan(plan, name); }, Qt::QueuedConnection);
    return true;
}

} // namespace aio::ui
