#include "app/cli/UsageTablePrint.h"

#include "core/base/AtomicFile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace aio::cli {

namespace {

using namespace Qt::StringLiterals;
using usage::UsageFigures;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

constexpr qint64 usPerMs = 1000;

QJsonValue milliseconds(const usage::LatencyHistogram &histogram, double share)
{
    const auto found = histogram.percentile(share);
    return found ? QJsonValue(*found / usPerMs) : QJsonValue();
}

// Names and values in the order of columns.
QList<std::pair<QString, QJsonValue>> valuesOf(const usage::MeasuredFigures &measured)
{
    const UsageFigures &figures = measured.figures;
    return {{u"attempts"_s, figures.attempts}, {u"calls"_s, figures.calls}, {u"errors"_s, figures.errors},
        {u"input_tokens"_s, figures.input}, {u"cached_tokens"_s, figures.cachedInput},
        {u"cache_write_tokens"_s, figures.cacheWrite}, {u"output_tokens"_s, figures.output},
        {u"reasoning_tokens"_s, figures.reasoning}, {u"image_tokens"_s, figures.imageInput},
        {u"cost_usd"_s, figures.cost.toDecimal()}, {u"unpriced"_s, figures.unpriced},
        {u"estimated"_s, figures.estimated}, {u"fallbacks"_s, figures.fallbacks},
        {u"retries"_s, figures.retries}, {u"p50_ms"_s, milliseconds(measured.latency, 0.5)},
        {u"p95_ms"_s, milliseconds(measured.latency, 0.95)},
        {u"p99_ms"_s, milliseconds(measured.latency, 0.99)},
        {u"first_text_p50_ms"_s, milliseconds(measured.firstText, 0.5)}};
}

QJsonObject objectOf(const usage::MeasuredFigures &measured)
{
    QJsonObject object;
    for (const auto &[name, value] : valuesOf(measured)) {
        object[name] = value;
    }
    return object;
}

QString timeText(qint64 time, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(time, zone).toString(Qt::ISODate);
}

QStringList keyNames(const usage::TableGrouping &grouping)
{
    QStringList names;
    if (grouping.bucket) {
        names << usage::bucketName(*grouping.bucket);
    }
    for (const usage::UsageDimension dimension : grouping.dimensions) {
        names << usage::dimensionName(dimension);
    }
    return names;
}

// RFC 4180; a cell that a spreadsheet would take for a formula begins with an apostrophe.
QByteArray csvOf(const QList<QStringList> &rows)
{
    QByteArray text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (QString cell : row) {
            if (!cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front())) {
                cell.prepend(u'\'');
            }
            const bool quoted = std::any_of(cell.cbegin(), cell.cend(),
                [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
            cells << (quoted ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell);
        }
        text += cells.join(u',').toUtf8() + "\r\n";
    }
    return text;
}

QByteArray textOf(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths.at(i), row.at(i).size());
        }
    }
    QByteArray text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            line += row.at(i).leftJustified(int(widths.at(i)) + 2);
        }
        text += line.trimmed().toUtf8() + '\n';
    }
    return text;
}

} // namespace

UsageTablePrint::UsageTablePrint(const usage::UsageTable &table, const QTimeZone &zone)
    : m_table(table)
    , m_zone(zone)
{
}

QStringList UsageTablePrint::keysOf(const usage::UsageTableRow &row) const
{
    QStringList keys;
    if (row.bucket) {
        const qint64 start = row.bucket->whole.start;
        keys << (m_table.grouping.bucket == usage::UsageBucket::Hour
                ? timeText(start, m_zone)
                : QDateTime::fromMSecsSinceEpoch(start, m_zone).date().toString(Qt::ISODate));
    }
    return keys + row.names;
}

QJsonObject UsageTablePrint::json() const
{
    const QStringList names = keyNames(m_table.grouping);
    QJsonArray rows;
    for (const usage::UsageTableRow &row : m_table.rows) {
        QJsonObject object = objectOf(row.now);
        const QStringList keys = keysOf(row);
        for (qsizetype i = 0; i < names.size(); ++i) {
            object[names.at(i)] = keys.at(i);
        }
        if (row.bucket) {
            object[u"complete"_s] = row.bucket->complete;
        }
        rows.append(object);
    }
    return {{u"from"_s, timeText(m_table.span.start, m_zone)}, {u"to"_s, timeText(m_table.span.end, m_zone)},
        {u"tz"_s, QString::fromUtf8(m_zone.id())}, {u"by"_s, QJsonArray::fromStringList(names)},
        {u"rows"_s, rows}, {u"total"_s, objectOf(m_table.total)}};
}

QList<QStringList> UsageTablePrint::rows() const
{
    const QStringList names = keyNames(m_table.grouping);
    QStringList header = names;
    for (const auto &[name, value] : valuesOf({})) {
        header << name;
    }
    QList<QStringList> rows{header};
    const auto cells = [](const usage::MeasuredFigures &measured) {
        QStringList texts;
        for (const auto &[name, value] : valuesOf(measured)) {
            texts << value.toVariant().toString();
        }
        return texts;
    };
    for (const usage::UsageTableRow &row : m_table.rows) {
        rows.append(keysOf(row) + cells(row.now));
    }
    return rows;
}

void UsageTablePrint::print(const Output &output) const
{
    if (output.format() == GlobalOptions::Format::Json) {
        output.json(json());
        return;
    }
    output.rows(rows());
}

Result<void> UsageTablePrint::write(const QString &file) const
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    QByteArray bytes;
    if (suffix == u"json") {
        bytes = QJsonDocument(json()).toJson();
    } else if (suffix == u"csv") {
        bytes = csvOf(rows());
    } else if (suffix == u"txt") {
        bytes = textOf(rows());
    } else {
        return failure(ErrorKind::Usage, Text::tr("A report cannot be written as .%1.").arg(suffix),
            Text::tr("Name a file that ends with .csv, .json, .txt or .pdf."));
    }
    return writeFileAtomically(file, bytes);
}

} // namespace aio::cli
