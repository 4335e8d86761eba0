#include "app/cli/ResumeAts.h"

#include "app/cli/Wait.h"
#include "core/documents/ats/AtsReport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QtConcurrentRun>

namespace aio::cli {

namespace {

using namespace Qt::StringLiterals;
using documents::AtsCheck;
using documents::AtsFont;
using documents::AtsHeading;
using documents::AtsReport;

constexpr int deadlineMs = 60'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

QJsonObject objectOf(const AtsReport &report)
{
    QJsonArray headings;
    for (const AtsHeading &heading : report.headings) {
        headings.append(QJsonObject{{u"text"_s, heading.text}, {u"section"_s, heading.section}});
    }
    QJsonArray fonts;
    for (const AtsFont &font : report.fonts) {
        fonts.append(QJsonObject{{u"name"_s, font.name}, {u"embedded"_s, font.embedded}});
    }
    QJsonArray checks;
    for (const AtsCheck &check : report.checks) {
        checks.append(
            QJsonObject{{u"id"_s, check.id}, {u"passed"_s, check.passed}, {u"message"_s, check.message}});
    }
    return {{u"passed"_s, report.passed()}, {u"pages"_s, report.pages}, {u"title"_s, report.title},
        {u"language"_s, report.language}, {u"name"_s, report.name},
        {u"emails"_s, QJsonArray::fromStringList(report.emails)},
        {u"phones"_s, QJsonArray::fromStringList(report.phones)},
        {u"dates"_s, QJsonArray::fromStringList(report.dates)}, {u"headings"_s, headings},
        {u"fonts"_s, fonts}, {u"checks"_s, checks}, {u"text"_s, report.text}};
}

void printTable(const AtsReport &report, const Output &output)
{
    QStringList headings;
    for (const AtsHeading &heading : report.headings) {
        headings.append(heading.text);
    }
    QList<QStringList> rows{{Text::tr("What"), Text::tr("Result")}, {Text::tr("Name"), report.name},
        {Text::tr("E-mail"), report.emails.join(u", "_s)}, {Text::tr("Phone"), report.phones.join(u", "_s)},
        {Text::tr("Headings"), headings.join(u", "_s)}, {Text::tr("Dates"), report.dates.join(u", "_s)}};
    for (const AtsCheck &check : report.checks) {
        rows.append({check.passed ? Text::tr("ok") : Text::tr("problem"), check.message});
    }
    output.rows(rows);
}

} // namespace

int printAtsReport(const QByteArray &bytes, const CommandContext &context)
{
    const Output &output = context.output;
    const WorkContext work(context.stop, QDeadlineTimer(deadlineMs));
    const Result<AtsReport> report =
        waitFor(QtConcurrent::run([bytes, work] { return documents::readAsMachine(bytes, work); }));
    if (!report) {
        return output.error(report.error());
    }
    if (output.format() == GlobalOptions::Format::Json) {
        output.json(objectOf(*report));
    } else {
        printTable(*report, output);
    }
    return report->passed() ? 0 : exitCode(ErrorKind::BadInput);
}

} // namespace aio::cli
