#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace aio::testing {

/// What another program says on standard output. Fails the test with a sentence if it is not installed.
inline QByteArray outputOf(const QString &program, const QStringList &arguments, int *exitCode = nullptr)
{
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        QTest::qFail(
            qPrintable(
                QStringLiteral("%1 is not installed; packaging/install test installs it.").arg(program)),
            __FILE__, __LINE__);
        return {};
    }
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(250'000);
    if (exitCode != nullptr) {
        *exitCode = process.exitCode();
    } else if (process.exitCode() != 0) {
        QTest::qFail(
            qPrintable(program + QStringLiteral(": ") + QString::fromUtf8(process.readAllStandardError())),
            __FILE__, __LINE__);
    }
    return process.readAllStandardOutput();
}

} // namespace aio::testing
