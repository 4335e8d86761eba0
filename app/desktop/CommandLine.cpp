#include "app/desktop/CommandLine.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

namespace aio::desktop {

namespace {

/// Relative paths mean this process's folder, not that of an instance which runs already.
QString absolute(const QString &input)
{
    if (QFileInfo::exists(input)) {
        return QFileInfo(input).absoluteFilePath();
    }
    const QUrl url(input);
    if (url.isLocalFile()) {
        return QFileInfo(url.toLocalFile()).absoluteFilePath();
    }
    const bool web = url.scheme() == u"http" || url.scheme() == u"https";
    return web ? input : QFileInfo(input).absoluteFilePath();
}

// No file and no address begins so: files are absolute paths.
QString pageMark()
{
    return QStringLiteral("--page=");
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    const auto said = [](const char *text) { return QCoreApplication::translate("aio::desktop", text); };
    QCommandLineParser parser;
    parser.setApplicationDescription(
        said(QT_TRANSLATE_NOOP("aio::desktop", "Reads job postings and shows where each field came from.")));
    const QCommandLineOption workspace(QStringLiteral("workspace"),
        said(QT_TRANSLATE_NOOP("aio::desktop", "The folder to keep everything in.")), QStringLiteral("DIR"));
    const QCommandLineOption page(QStringLiteral("page"),
        said(QT_TRANSLATE_NOOP("aio::desktop", "The page to show: home, jobs, settings, …")),
        QStringLiteral("NAME"));
    parser.addOptions({workspace, page});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE|URL"),
        said(QT_TRANSLATE_NOOP("aio::desktop", "Postings to read; with --page candidates, CVs.")),
        QStringLiteral("[FILE|URL…]"));
    if (!parser.parse(arguments)) {
        return failure(ErrorKind::Usage, parser.errorText());
    }
    CommandLine line;
    line.workspace = parser.value(workspace);
    line.page = parser.value(page);
    line.help = parser.isSet(help);
    line.version = parser.isSet(version);
    line.helpText = parser.helpText();
    for (const QString &input : parser.positionalArguments()) {
        line.inputs.append(absolute(input));
    }
    return line;
}

QStringList handedOver(const CommandLine &line)
{
    return line.page.isEmpty() ? line.inputs : QStringList{pageMark() + line.page} + line.inputs;
}

CommandLine takenOver(const QStringList &handed)
{
    CommandLine line;
    line.inputs = handed;
    if (!handed.isEmpty() && handed.constFirst().startsWith(pageMark())) {
        line.page = line.inputs.takeFirst().mid(pageMark().size());
    }
    return line;
}

} // namespace aio::desktop
