#pragma once

#include "app/cli/Command.h"
#include "app/cli/ProviderWorkspace.h"

#include <QCommandLineParser>

namespace aio::cli {

/// What a verb of `aioctl providers` or `aioctl keys` is given.
struct VerbContext
{
    ProviderWorkspace &workspace;
    const QCommandLineParser &parser;
    const CommandContext &command;

    /// The first word after the verb.
    [[nodiscard]] QString subject() const { return parser.positionalArguments().value(0); }
    [[nodiscard]] const Output &output() const { return command.output; }
};

/// One verb: its words, its options, and what it does.
struct Verb
{
    QString name;
    QString argument; ///< "ID", "FILE"; empty if it takes none; "[ID]" if it may be left out
    QString summary;
    void (*declare)(QCommandLineParser &parser) = nullptr; ///< null: it has no options
    int (*run)(const VerbContext &context) = nullptr;
};

/// Finds the verb in `arguments`, reads its options, opens the workspace and runs it; the exit code. Nothing
/// of the arguments is repeated in an error: somebody may have given a key there.
[[nodiscard]] int runVerb(const QString &command, const QList<Verb> &verbs, const QStringList &arguments,
    const CommandContext &context);

} // namespace aio::cli
