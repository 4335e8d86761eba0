#include "core/usage/billing/Reconciliation.h"

#include "core/csv/CsvCell.h"

#include <QCoreApplication>

namespace aio::usage {

namespace {

struct DriftText
{
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

} // namespace

const QList<DriftCause> &driftCauses()
{
    static const QList<DriftCause> causes{DriftCause::Rounding, DriftCause::Unpriced,
        DriftCause::MissingInLog, DriftCause::MissingInInvoice, DriftCause::Tier, DriftCause::Estimated,
        DriftCause::Unexplained};
    return causes;
}

QString driftCauseName(DriftCause cause)
{
    switch (cause) {
    case DriftCause::Rounding:
        return QStringLiteral("rounding");
    case DriftCause::Unpriced:
        return QStringLiteral("unpriced");
    case DriftCause::MissingInLog:
        return QStringLiteral("missing_in_log");
    case DriftCause::MissingInInvoice:
        return QStringLiteral("missing_in_invoice");
    case DriftCause::Tier:
        return QStringLiteral("tier");
    case DriftCause::Estimated:
        return QStringLiteral("estimated");
    case DriftCause::Unexplained:
        break;
    }
    return QStringLiteral("unexplained");
}

QString driftCauseTitle(DriftCause cause)
{
    switch (cause) {
    case DriftCause::Rounding:
        return DriftText::tr("Rounding");
    case DriftCause::Unpriced:
        return DriftText::tr("Calls without a price");
    case DriftCause::MissingInLog:
        return DriftText::tr("Not in the log");
    case DriftCause::MissingInInvoice:
        return DriftText::tr("Not on the bill");
    case DriftCause::Tier:
        return DriftText::tr("Service tier");
    case DriftCause::Estimated:
        return DriftText::tr("Estimated calls");
    case DriftCause::Unexplained:
        break;
    }
    return DriftText::tr("Not explained");
}

QString driftCauseText(DriftCause cause)
{
    switch (cause) {
    case DriftCause::Rounding:
        return DriftText::tr("The amounts of the bill are rounded. Nothing has to be done.");
    case DriftCause::Unpriced:
        return DriftText::tr(
            "The cost of these calls was not known when they were made. Set the price of the "
            "model, then price the calls anew.");
    case DriftCause::MissingInLog:
        return DriftText::tr("The log has no calls of this model on this day: another program used the same "
                             "account, or a computer has not told its calls yet.");
    case DriftCause::MissingInInvoice:
        return DriftText::tr("The bill says nothing of these calls: they were not billed yet, or they were "
                             "free.");
    case DriftCause::Tier:
        return DriftText::tr("Billed at the rates of another service tier, such as batch.");
    case DriftCause::Estimated:
        return DriftText::tr("The provider did not count the tokens of these calls; the log estimated them.");
    case DriftCause::Unexplained:
        break;
    }
    return DriftText::tr("Compare the price of the model with the provider's price list.");
}

ai::Money Reconciliation::drift(DriftCause cause) const
{
    ai::Money sum;
    for (const DriftRow &row : rows) {
        for (const DriftPart &part : row.parts) {
            sum += part.cause == cause ? part.amount : ai::Money{};
        }
    }
    return sum;
}

QByteArray Reconciliation::toCsv() const
{
    QString text = QStringLiteral("day,model,calls,unpriced,invoiced_usd,logged_usd,drift_usd");
    for (const DriftCause cause : driftCauses()) {
        text += u',' + driftCauseName(cause) + QStringLiteral("_usd");
    }
    text += QStringLiteral("\r\n");
    for (const DriftRow &row : rows) {
        QStringList cells{row.day.toString(Qt::ISODate), csv::cell(row.model), QString::number(row.calls),
            QString::number(row.unpriced), row.invoiced ? row.invoiced->toDecimal() : QString(),
            row.logged.toDecimal(), row.drift().toDecimal()};
        for (const DriftCause cause : driftCauses()) {
            ai::Money amount;
            for (const DriftPart &part : row.parts) {
                amount += part.cause == cause ? part.amount : ai::Money{};
            }
            cells << amount.toDecimal();
        }
        text += cells.join(u',') + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

} // namespace aio::usage
