#include "app/cli/Output.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

#include <unistd.h>

namespace aio::cli {

namespace {

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

QString csvCell(QString cell)
{
    // A spreadsheet runs a cell that starts like a formula; a leading quote keeps it text.
    if (!cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.at(0))) {
        cell.prepend(u'\'');
    }
    if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r')) {
        cell = u'"' + cell.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"';
    }
    return cell;
}

QString csvText(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row) {
            cells << csvCell(cell);
        }
        text += cells.join(u',') + QStringLiteral("\r\n");
    }
    return text;
}

QString tableText(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column >= widths.size()) {
                widths.append(0);
            }
            widths[column] = std::max(widths[column], row.at(column).size());
        }
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const bool last = column + 1 == row.size();
            line += last ? row.at(column) : row.at(column).leftJustified(widths.at(column) + 2);
        }
        text += line.trimmed() + u'\n';
    }
    return text;
}

} // namespace

Output::Output(const GlobalOptions &options)
    : m_format(options.format)
    , m_quiet(options.quiet)
    , m_showProgress(!options.quiet && isatty(STDERR_FILENO) != 0)
{
}

void Output::json(const QJsonValue &document) const
{
    const QJsonDocument whole =
        document.isArray() ? QJsonDocument(document.toArray()) : QJsonDocument(document.toObject());
    write(stdout, whole.toJson(QJsonDocument::Indented));
}

void Output::rows(const QList<QStringList> &rows) const
{
    write(stdout, (m_format == GlobalOptions::Format::Csv ? csvText(rows) : tableText(rows)).toUtf8());
}

void Output::line(const QString &text) const
{
    write(stdout, text.toUtf8() + '\n');
}

int Output::error(const Error &error) const
{
    progress({});
    if (m_format == GlobalOptions::Format::Json) {
        json(QJsonObject{{QStringLiteral("error"), errorObject(error)}});
    }
    QString text = error.message.simplified();
    if (!error.hint.isEmpty()) {
        text += u' ' + error.hint.simplified();
    }
    write(stderr, "aioctl: " + text.toUtf8() + '\n');
    return exitCode(error.kind);
}

void Output::note(const QString &text) const
{
    if (!m_quiet) {
        progress({});
        write(stderr, text.toUtf8() + '\n');
    }
}

void Output::progress(const QString &text) const
{
    if (m_showProgress) {
        write(stderr, "\r\033[K" + text.toUtf8());
    }
}

QJsonObject Output::errorObject(const Error &error)
{
    QJsonObject object{
        {QStringLiteral("kind"), errorKindName(error.kind)}, {QStringLiteral("message"), error.message}};
    if (!error.hint.isEmpty()) {
        object[QStringLiteral("hint")] = error.hint;
    }
    return object;
}

} // namespace aio::cli
