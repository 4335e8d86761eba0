#include "app/cli/UsageBillingVerbs.h"

#include "app/cli/OptionNeeds.h"
#include "app/cli/ProviderPrint.h"
#include "app/cli/UsageOptions.h"
#include "app/cli/UsageWork.h"
#include "app/cli/Wait.h"
#include "core/base/AtomicFile.h"
#include "core/catalog/PriceStore.h"
#include "core/usage/billing/InvoiceFile.h"
#include "core/usage/billing/InvoiceStore.h"
#include "core/usage/billing/Reconciler.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QtConcurrent>

namespace aio::cli {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

usage::InvoiceStore storeOf(const VerbContext &context)
{
    OpenWorkspace &workspace = context.workspace.workspace();
    return {workspace.database(), workspace.author()};
}

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QJsonObject objectOf(const usage::Invoice &invoice)
{
    return {{u"id"_s, idText(invoice.id)}, {u"provider"_s, invoice.provider},
        {u"format"_s, usage::invoiceFormatName(invoice.format)}, {u"file"_s, invoice.fileName},
        {u"from"_s, invoice.first.toString(Qt::ISODate)}, {u"to"_s, invoice.last.toString(Qt::ISODate)},
        {u"lines"_s, invoice.lines}, {u"total_usd"_s, invoice.total.toDecimal()},
        {u"imported_at"_s, timeText(invoice.importedAt)}, {u"imported_by"_s, invoice.user}};
}

void printInvoices(const Output &output, const QList<usage::Invoice> &invoices, const QJsonValue &json)
{
    if (output.format() == GlobalOptions::Format::Json) {
        output.json(json);
        return;
    }
    QList<QStringList> rows{{Text::tr("Id"), Text::tr("Provider"), Text::tr("File"), Text::tr("From"),
        Text::tr("To"), Text::tr("Total")}};
    for (const usage::Invoice &invoice : invoices) {
        rows.append(
            {idText(invoice.id), invoice.provider, invoice.fileName, invoice.first.toString(Qt::ISODate),
                invoice.last.toString(Qt::ISODate), invoice.total.toDecimal()});
    }
    output.rows(rows);
}

// The mapping that options say; nothing: none.
Result<std::optional<usage::InvoiceMapping>> mappingOf(const VerbContext &context)
{
    const QCommandLineParser &parser = context.parser;
    if (parser.isSet(u"mapping"_s)) {
        const auto kept = waitFor(storeOf(context).mappings());
        if (!kept) {
            return Failure(kept.error());
        }
        for (const usage::InvoiceMapping &mapping : *kept) {
            if (mapping.name == parser.value(u"mapping"_s)) {
                return std::optional(mapping);
            }
        }
        return optionNeeds(u"usage import"_s, u"mapping"_s, Text::tr("the name of a kept mapping"));
    }
    if (!parser.isSet(u"map"_s)) {
        return std::optional<usage::InvoiceMapping>();
    }
    QJsonObject object;
    const QStringList pairs = parser.value(u"map"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &pair : pairs) {
        const QString name = pair.section(u'=', 0, 0).trimmed();
        const QString value = pair.section(u'=', 1).trimmed();
        object.insert(name, name == u"in_cents" ? QJsonValue(value == u"true") : QJsonValue(value));
    }
    const auto mapping = usage::InvoiceMapping::fromJson(object);
    if (!mapping.isComplete() || mapping.toJson().size() < object.size()) {
        return optionNeeds(u"usage import"_s, u"map"_s,
            Text::tr("pairs of a meaning and a column, such as day=Date,model=Model,cost=Amount"));
    }
    return std::optional(mapping);
}

Result<catalog::ModelCatalog> catalogOf(const VerbContext &context)
{
    OpenWorkspace &workspace = context.workspace.workspace();
    catalog::PriceStore store(workspace.database(), workspace.author());
    const auto prices = waitFor(store.list());
    return prices ? Result<catalog::ModelCatalog>(catalog::ModelCatalog::builtIn().withUserPrices(*prices))
                  : Failure(prices.error());
}

int invoices(const VerbContext &context)
{
    const auto list = waitFor(storeOf(context).list());
    if (!list) {
        return context.output().error(list.error());
    }
    QJsonArray array;
    for (const usage::Invoice &invoice : *list) {
        array.append(objectOf(invoice));
    }
    printInvoices(context.output(), *list, array);
    return 0;
}

int removeInvoice(const VerbContext &context)
{
    const auto removed = waitFor(storeOf(context).remove(QUuid::fromString(context.subject())));
    if (!removed) {
        return context.output().error(removed.error());
    }
    printInvoices(context.output(), {*removed}, objectOf(*removed));
    return 0;
}

void declareReconcile(QCommandLineParser &parser)
{
    parser.addOption({u"provider"_s, Text::tr("Whose bills."), u"ID"_s});
    parser.addOption({u"from"_s, Text::tr("From this day on (UTC)."), u"DATE"_s});
    parser.addOption({u"to"_s, Text::tr("Up to this day, which is part of it (UTC)."), u"DATE"_s});
    parser.addOption({u"out"_s, Text::tr("Write the rows to this CSV file too."), u"FILE"_s});
}

QJsonObject partsOf(const usage::DriftRow &row)
{
    QJsonObject parts;
    for (const usage::DriftPart &part : row.parts) {
        parts.insert(usage::driftCauseName(part.cause), part.amount.toDecimal());
    }
    return parts;
}

QJsonObject objectOf(const usage::Reconciliation &found)
{
    QJsonArray rows;
    for (const usage::DriftRow &row : found.rows) {
        rows.append(QJsonObject{{u"day"_s, row.day.toString(Qt::ISODate)}, {u"model"_s, row.model},
            {u"calls"_s, row.calls}, {u"unpriced"_s, row.unpriced},
            {u"invoiced_usd"_s, row.invoiced ? QJsonValue(row.invoiced->toDecimal()) : QJsonValue()},
            {u"logged_usd"_s, row.logged.toDecimal()}, {u"drift_usd"_s, row.drift().toDecimal()},
            {u"causes"_s, partsOf(row)}});
    }
    QJsonObject causes;
    for (const usage::DriftCause cause : usage::driftCauses()) {
        causes.insert(usage::driftCauseName(cause), found.drift(cause).toDecimal());
    }
    return {{u"provider"_s, found.provider}, {u"from"_s, found.first.toString(Qt::ISODate)},
        {u"to"_s, found.last.toString(Qt::ISODate)}, {u"invoices"_s, found.invoices.size()},
        {u"uncovered_days"_s, found.uncoveredDays}, {u"invoiced_usd"_s, found.invoiced.toDecimal()},
        {u"logged_usd"_s, found.logged.toDecimal()}, {u"drift_usd"_s, found.drift().toDecimal()},
        {u"causes"_s, causes}, {u"rows"_s, rows}};
}

void print(const Output &output, const usage::Reconciliation &found)
{
    if (output.format() == GlobalOptions::Format::Json) {
        output.json(objectOf(found));
        return;
    }
    QList<QStringList> rows{{Text::tr("Day"), Text::tr("Model"), Text::tr("Billed"), Text::tr("Logged"),
        Text::tr("Drift"), Text::tr("Why")}};
    for (const usage::DriftRow &row : found.rows) {
        QStringList why;
        for (const usage::DriftPart &part : row.parts) {
            why << usage::driftCauseTitle(part.cause);
        }
        rows.append({row.day.toString(Qt::ISODate), row.model,
            row.invoiced ? row.invoiced->toDecimal() : Text::tr("nothing"), row.logged.toDecimal(),
            row.drift().toDecimal(), why.join(QStringLiteral(", "))});
    }
    output.rows(rows);
}

int reconcile(const VerbContext &context)
{
    const Output &output = context.output();
    usage::ReconcileRequest request;
    for (const auto &[option, day] :
        {std::pair{u"from"_s, &request.first}, std::pair{u"to"_s, &request.last}}) {
        *day = QDate::fromString(context.parser.value(option), Qt::ISODate);
        if (context.parser.isSet(option) && !day->isValid()) {
            return output.error(optionNeedsDay(u"usage reconcile"_s, option).value());
        }
    }
    request.provider = context.workspace.idOf(context.parser.value(u"provider"_s));
    if (request.provider.isEmpty()) {
        return output.error(
            optionNeeds(u"usage reconcile"_s, u"provider"_s, Text::tr("the id or the name of a provider"))
                .value());
    }
    const auto catalog = catalogOf(context);
    if (!catalog) {
        return output.error(catalog.error());
    }
    request.catalog = *catalog;
    Database &database = context.workspace.workspace().database();
    const WorkContext work = usageWork(context.command, Text::tr("Comparing"));
    const auto found = waitFor(QtConcurrent::run([&] { return usage::reconcile(database, request, work); }));
    if (!found) {
        return output.error(found.error());
    }
    if (!found->first.isValid()) {
        return output.error({ErrorKind::BadInput, Text::tr("There is no bill of this provider and time."),
            Text::tr("aioctl usage import FILE --provider ID brings one in.")});
    }
    if (context.parser.isSet(u"out"_s)) {
        const Result<void> written =
            writeFileAtomically(context.parser.value(u"out"_s), "\xEF\xBB\xBF" + found->toCsv());
        if (!written) {
            return output.error(written.error());
        }
    }
    print(output, *found);
    return 0;
}

} // namespace

void declareInvoiceMapping(QCommandLineParser &parser)
{
    parser.addOption({u"map"_s,
        Text::tr(
            "Which columns of a bill mean what: day=COLUMN,amount=COLUMN and, where there are such, model, "
            "item, tier, currency, day_format, in_cents=true. Those of OpenAI and Anthropic are known."),
        u"LIST"_s});
    parser.addOption({u"mapping"_s, Text::tr("Use the mapping that was kept under this name."), u"NAME"_s});
    parser.addOption({u"keep-mapping"_s, Text::tr("Keep what --map says under this name."), u"NAME"_s});
}

int importInvoice(const VerbContext &context)
{
    const Output &output = context.output();
    const QString provider = context.workspace.idOf(context.parser.value(u"provider"_s));
    const auto mapping = mappingOf(context);
    if (!mapping) {
        return output.error(mapping.error());
    }
    const QString file = context.subject();
    const WorkContext work = usageWork(context.command, Text::tr("Reading"));
    const auto content = waitFor(QtConcurrent::run([&] { return usage::readInvoice(file, *mapping, work); }));
    output.progress({});
    if (!content) {
        return output.error(content.error());
    }
    usage::InvoiceStore store = storeOf(context);
    const auto added = waitFor(store.add(*content, provider));
    if (!added) {
        return output.error(added.error());
    }
    if (*mapping && context.parser.isSet(u"keep-mapping"_s)) {
        usage::InvoiceMapping kept = **mapping;
        kept.name = context.parser.value(u"keep-mapping"_s);
        if (const Result<void> done = waitFor(store.keepMapping(kept)); !done) {
            return output.error(done.error());
        }
    }
    printInvoices(output, {*added}, objectOf(*added));
    return 0;
}

QList<Verb> usageBillingVerbs()
{
    return {
        {u"invoices"_s, {}, Text::tr("bills that were imported"), nullptr, invoices},
        {u"remove-invoice"_s, u"ID"_s, Text::tr("forget a bill"), nullptr, removeInvoice},
        {u"reconcile"_s, {}, Text::tr("hold a provider's bills against the log"), declareReconcile,
            reconcile},
    };
}

} // namespace aio::cli
