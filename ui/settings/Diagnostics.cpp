#include "ui/settings/Diagnostics.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QImageReader>
#include <QLocale>
#include <QScreen>
#include <QStringList>
#include <QSysInfo>

namespace aio::ui {

namespace {

/// The home folder holds the person's name.
QString withoutHome(const QString &path)
{
    const QString home = QDir::homePath();
    return path == home || path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

} // namespace

QString diagnostics(const QString &workspacePath)
{
    QStringList formats;
    for (const QByteArray &format : QImageReader::supportedImageFormats()) {
        formats.append(QString::fromLatin1(format));
    }
    QStringList lines{
        QStringLiteral("AIOrchestrator %1").arg(QCoreApplication::applicationVersion()),
        QStringLiteral("Qt %1, %2").arg(QString::fromLatin1(qVersion()), QSysInfo::buildAbi()),
        QStringLiteral("%1, kernel %2").arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion()),
        QStringLiteral("platform %1, locale %2")
            .arg(QGuiApplication::platformName(), QLocale::system().name()),
        QStringLiteral("desktop %1")
            .arg(qEnvironmentVariable("XDG_CURRENT_DESKTOP", QStringLiteral("unknown"))),
    };
    for (const QScreen *screen : QGuiApplication::screens()) {
        lines.append(QStringLiteral("screen %1×%2 at %3")
                         .arg(screen->size().width())
                         .arg(screen->size().height())
                         .arg(screen->devicePixelRatio()));
    }
    lines.append(QStringLiteral("image formats %1").arg(formats.join(u' ')));
    lines.append(QStringLiteral("workspace %1").arg(withoutHome(workspacePath)));
    return lines.join(u'\n') + u'\n';
}

} // namespace aio::ui
