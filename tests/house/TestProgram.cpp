#include "tests/house/TestProgram.h"

#include <QProcess>
#include <QRegularExpression>

namespace aio::house {

namespace {

bool isForFrame(const QString &name)
{
    static const QStringList frame{QStringLiteral("initTestCase"), QStringLiteral("cleanupTestCase"),
        QStringLiteral("init"), QStringLiteral("cleanup")};
    return frame.contains(name) || name.endsWith(u"_data");
}

bool isNamedOnce(const QString &source, const QString &name)
{
    const QRegularExpression word(QStringLiteral("\\b%1\\b").arg(name));
    return source.count(word) == 1;
}

} // namespace

TestFunctions testFunctionsOf(const QString &source)
{
    static const QRegularExpression section(QStringLiteral("^(private|protected|public)( Q_SLOTS)?:$"));
    static const QRegularExpression function(QStringLiteral("^    (?:static )?void (\\w+)\\(\\)"));
    TestFunctions found;
    bool inClass = false;
    bool inSlots = false;
    const QStringList lines = source.split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed() == u"Q_OBJECT") {
            inClass = true;
            inSlots = false;
        } else if (line == u"};") {
            inClass = false;
        } else if (const auto match = section.match(line); match.hasMatch()) {
            inSlots = match.captured(1) == u"private" && match.hasCaptured(2);
        } else if (const auto named = function.match(line); inClass && named.hasMatch()) {
            const QString name = named.captured(1);
            if (inSlots && !isForFrame(name)) {
                found.declared.append(name);
            } else if (!inSlots && (isForFrame(name) || isNamedOnce(source, name))) {
                found.idle.append(name);
            }
        }
    }
    return found;
}

QList<TestProgram> TestProgram::fromText(const QString &text)
{
    QList<TestProgram> programs;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        programs.append({line.section(u'|', 0, 0), line.section(u'|', 1)});
    }
    return programs;
}

QStringList TestProgram::reported(QString &problem) const
{
    QProcess process;
    process.start(program, {QStringLiteral("-functions")});
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit) {
        problem = QStringLiteral("%1 does not say what it tests: %2").arg(program, process.errorString());
        return {};
    }
    QStringList functions;
    // Qt Test writes them to either, depending on its version.
    const QString said = QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
    static const QRegularExpression function(
        QStringLiteral("^(\\w+)\\(\\)$"), QRegularExpression::MultilineOption);
    for (auto matches = function.globalMatch(said); matches.hasNext();) {
        functions.append(matches.next().captured(1));
    }
    return functions;
}

QStringList unrunTests(const QString &path, const QString &text, const QStringList &functions)
{
    QStringList breaches;
    const TestFunctions promised = testFunctionsOf(text);
    if (promised.declared.isEmpty()) {
        breaches.append(QStringLiteral("%1 declares no test").arg(path));
    }
    for (const QString &name : promised.declared) {
        if (!functions.contains(name)) {
            breaches.append(QStringLiteral("%1 declares %2, which its program does not run").arg(path, name));
        }
    }
    for (const QString &name : promised.idle) {
        breaches.append(
            QStringLiteral("%1 has %2 outside of private Q_SLOTS, where nothing runs it").arg(path, name));
    }
    return breaches;
}

} // namespace aio::house
