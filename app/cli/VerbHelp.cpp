#include "app/cli/VerbHelp.h"

#include <QCoreApplication>

namespace aio::cli {

QString verbHelp(const QCommandLineParser &parser, const QString &command)
{
    QString text = parser.helpText();
    const QString file = QCoreApplication::arguments().value(0);
    const qsizetype at = text.left(text.indexOf(u'\n')).indexOf(file);
    return at < 0 ? text : text.replace(at, file.size(), QStringLiteral("aioctl ") + command);
}

} // namespace aio::cli
