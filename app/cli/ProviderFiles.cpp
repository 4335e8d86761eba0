#include "app/cli/ProviderPrint.h"
#include "app/cli/ProviderVerbs.h"
#include "app/cli/Wait.h"
#include "core/base/AtomicFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace aio::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

constexpr qint64 maxFileBytes = 4'000'000;
const QString dryRunOption = QStringLiteral("dry-run");

Result<QByteArray> contents(const QString &name)
{
    if (name != u"-") {
        const auto bytes = readWholeFile(name, maxFileBytes);
        // What cannot be read here is an input, not the workspace.
        return bytes ? bytes
                     : Result<QByteArray>(failure(ErrorKind::BadInput, bytes.error().message,
                         bytes.error().hint, bytes.error().detail));
    }
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return failure(ErrorKind::BadInput, Text::tr("Standard input cannot be read."));
    }
    return input.read(maxFileBytes);
}

QJsonObject importObject(const ProviderImport &import, bool applied)
{
    QJsonArray items;
    for (const ProviderImport::Item &item : import.items) {
        items.append(
            QJsonObject{{QStringLiteral("id"), item.config.id}, {QStringLiteral("name"), item.config.name},
                {QStringLiteral("base_url"), item.config.baseUrl.toString()},
                {QStringLiteral("action"), importActionName(item.action)},
                {QStringLiteral("fields"), QJsonArray::fromStringList(item.fields)},
                {QStringLiteral("needs_key"), item.needsKey}});
    }
    QJsonObject object{{QStringLiteral("applied"), applied}, {QStringLiteral("items"), items}};
    if (!import.newDefault.isEmpty()) {
        object[QStringLiteral("default")] = import.newDefault;
    }
    return object;
}

void printImport(const ProviderImport &import, bool applied, const Output &output)
{
    if (output.format() == GlobalOptions::Format::Json) {
        output.json(importObject(import, applied));
        return;
    }
    QList<QStringList> rows{{Text::tr("Id"), Text::tr("Action"), Text::tr("Changes"), Text::tr("Base URL")}};
    for (const ProviderImport::Item &item : import.items) {
        rows.append({item.config.id, importActionName(item.action), item.fields.join(u' '),
            item.config.baseUrl.toString()});
    }
    output.rows(rows);
}

} // namespace

int importEnvironment(const VerbContext &context)
{
    const auto added = waitFor(context.workspace.providers().importFromEnvironment());
    if (!added) {
        return context.output().error(added.error());
    }
    const auto keys = waitFor(context.workspace.secrets().list(context.workspace.configs()));
    printProviders(*added, keys.value_or(QList<KeyInfo>()), context.output());
    return 0;
}

int exportProviders(const VerbContext &context)
{
    const QList<ProviderRecord> providers = context.workspace.providers().providers();
    const QByteArray file = exportedProviders(providers);
    if (context.subject() == u"-") {
        context.output().json(QJsonDocument::fromJson(file).object());
        return 0;
    }
    if (const auto written = writeFileAtomically(context.subject(), file); !written) {
        return context.output().error(written.error());
    }
    const auto exported = std::count_if(providers.cbegin(), providers.cend(),
        [](const ProviderRecord &record) { return record.config.kind != ai::ProviderKind::BuiltIn; });
    printObject(
        {{QStringLiteral("file"), context.subject()}, {QStringLiteral("providers"), qint64(exported)}},
        context.output());
    return 0;
}

void declareImport(QCommandLineParser &parser)
{
    parser.addOption({dryRunOption, Text::tr("Only show what would change.")});
}

int importProviders(const VerbContext &context)
{
    const auto file = contents(context.subject());
    if (!file) {
        return context.output().error(file.error());
    }
    const auto import = waitFor(context.workspace.providers().previewImport(*file));
    if (!import) {
        return context.output().error(import.error());
    }
    const bool apply = !context.parser.isSet(dryRunOption);
    if (apply) {
        if (const auto done = waitFor(context.workspace.providers().import(*import)); !done) {
            return context.output().error(done.error());
        }
    }
    printImport(*import, apply, context.output());
    for (const ProviderImport::Item &item : import->items) {
        if (item.needsKey) {
            context.output().note(
                Text::tr("%1 needs its key: aioctl keys set %2").arg(item.config.name, item.config.id));
        }
    }
    return 0;
}

} // namespace aio::cli
