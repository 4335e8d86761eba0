#include "ui/usage/reconcile/DriftModel.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/MoneyEdit.h"

#include <QLocale>

namespace aio::ui {

QString driftText(ai::Money drift)
{
    if (drift == ai::Money{}) {
        return moneyText(drift);
    }
    const bool less = drift < ai::Money{};
    return (less ? QStringLiteral("\u2212") : QStringLiteral("+"))
        + moneyText(less ? ai::Money{} - drift : drift);
}

QString billDayText(QDate day)
{
    //: A day in the syntax of QDate::toString(), such as "18 Nov 2026".
    return QLocale().toString(day, DriftModel::tr("d MMM yyyy"));
}

QString driftExplanation(const usage::DriftRow &row)
{
    if (row.parts.isEmpty()) {
        return DriftModel::tr("The bill and the log agree.");
    }
    QStringList sentences;
    for (const usage::DriftPart &part : row.parts) {
        sentences << QStringLiteral("%1, %2: %3")
                         .arg(usage::driftCauseTitle(part.cause), driftText(part.amount),
                             usage::driftCauseText(part.cause));
    }
    if (!row.items.isEmpty()) {
        sentences << DriftModel::tr("The bill lists: %1.").arg(row.items.join(QStringLiteral(", ")));
    }
    return sentences.join(u'\n');
}

void DriftModel::setReconciliation(const usage::Reconciliation &reconciliation, bool onlyDrift)
{
    beginResetModel();
    m_rows.clear();
    for (const usage::DriftRow &row : reconciliation.rows) {
        if (!onlyDrift || row.drift() != ai::Money{}) {
            m_rows << row;
        }
    }
    endResetModel();
}

int DriftModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DriftModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columnTotal);
}

QString DriftModel::text(const usage::DriftRow &row, int column) const
{
    switch (column) {
    case DayColumn:
        return billDayText(row.day);
    case ModelColumn:
        return row.model.isEmpty() ? tr("All models") : row.model;
    case CallsColumn:
        return QLocale().toString(row.calls);
    case InvoicedColumn:
        return row.invoiced ? moneyText(*row.invoiced) : QStringLiteral("–");
    case LoggedColumn:
        return row.calls > 0 ? moneyText(row.logged) : QStringLiteral("–");
    case DriftColumn:
        return driftText(row.drift());
    default:
        break;
    }
    QStringList causes;
    for (const usage::DriftPart &part : row.parts) {
        causes << usage::driftCauseTitle(part.cause);
    }
    return causes.isEmpty() ? tr("Agrees") : causes.join(QStringLiteral(", "));
}

QVariant DriftModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) {
        return {};
    }
    const usage::DriftRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() >= CallsColumn && index.column() <= DriftColumn ? Qt::AlignTrailing
                                                                                   : Qt::AlignLeading)
            | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return index.column() == CauseColumn ? driftExplanation(row) : text(row, index.column());
    case Qt::ForegroundRole: {
        const bool unexplained = std::any_of(row.parts.cbegin(), row.parts.cend(),
            [](const usage::DriftPart &part) { return part.cause == usage::DriftCause::Unexplained; });
        return color(unexplained && index.column() >= DriftColumn ? Token::Danger : Token::Text);
    }
    default:
        return {};
    }
}

QVariant DriftModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((section >= CallsColumn && section <= DriftColumn ? Qt::AlignTrailing : Qt::AlignLeading)
            | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QStringList titles{
        tr("Day (UTC)"), tr("Model"), tr("Calls"), tr("Billed"), tr("Logged"), tr("Drift"), tr("Why")};
    return titles.value(section);
}

} // namespace aio::ui
