#include "core/usage/document/CostDrawing.h"
#include "core/usage/document/UsagePdf.h"

#include <QBuffer>
#include <QDateTime>

#include <algorithm>

namespace aio::usage {

namespace {

using namespace Qt::StringLiterals;
using Word = ReportWord;

constexpr double rowHeight = 15;
constexpr double cellGap = 6;
constexpr double chartHeight = 190;
constexpr qsizetype mostRows = 12;
constexpr double p50 = 0.50;
constexpr double p95 = 0.95;

struct Figure
{
    QString name;
    QString value;
    QString detail;
};

/// A column of a table, with the share of the width that it takes.
struct Column
{
    QString title;
    double share = 0.1;
    bool isNumber = true;
};

class ReportPages
{
public:
    ReportPages(ReportSheet &sheet, const ReportFacts &facts, const ReportStyle &style)
        : m_sheet(sheet)
        , m_facts(facts)
        , m_report(facts.report)
        , m_style(style)
        , m_words(style.locale)
    {
    }

    void write()
    {
        writeHead();
        if (m_report.isEmpty()) {
            m_sheet.move(20);
            m_sheet.paragraph(m_words(Word::Empty), {10});
            return;
        }
        writeFigures();
        m_sheet.heading(m_words(Word::CostOverTime), chartHeight);
        drawCosts(m_sheet, {m_sheet.left(), m_sheet.y(), m_sheet.width(), chartHeight}, m_facts, m_words);
        m_sheet.move(chartHeight);
        writeForecast();
        for (const UsageDimension dimension : {UsageDimension::Provider, UsageDimension::Model,
                 UsageDimension::Task, UsageDimension::Plan, UsageDimension::User}) {
            writeShares(dimension);
        }
        writeAnomalies();
        writeFailures();
        writeCoverage();
    }

private:
    void writeHead()
    {
        m_sheet.text({m_sheet.left(), m_sheet.y(), m_sheet.width(), 30}, m_words(Word::Title), {20, true});
        m_sheet.move(30);
        QString period = m_words.period(m_report) + u" · "_s + QString::fromUtf8(m_report.question.zone.id());
        if (!m_style.workspace.isEmpty()) {
            period.prepend(m_style.workspace + u" · "_s);
        }
        m_sheet.paragraph(period, {10.5, false, SheetInk::muted});
        if (const QString filter = filterText(); !filter.isEmpty()) {
            m_sheet.paragraph(m_words(Word::Filtered).arg(filter), {9, false, SheetInk::muted});
        }
        m_sheet.move(6);
    }

    [[nodiscard]] QString filterText() const
    {
        const UsageFilter &filter = m_report.question.filter;
        QStringList tasks;
        for (const ai::AiTask task : filter.tasks) {
            tasks << ai::taskName(task);
        }
        QStringList parts;
        for (const auto &[dimension, names] : {std::pair{UsageDimension::Provider, filter.providers},
                 std::pair{UsageDimension::Model, filter.models}, std::pair{UsageDimension::Task, tasks},
                 std::pair{UsageDimension::Plan, filter.plans}, std::pair{UsageDimension::User, filter.users},
                 std::pair{UsageDimension::Status, filter.statuses}}) {
            QStringList values;
            for (const QString &name : names) {
                values << m_words.value(dimension, name);
            }
            if (!values.isEmpty()) {
                parts << m_words.title(dimension) + u" "_s + values.join(u", "_s);
            }
        }
        return parts.join(u"; "_s);
    }

    [[nodiscard]] QString compared(const QString &change, const QString &before) const
    {
        if (!m_report.previousSpan) {
            return {};
        }
        const QString text = m_words(Word::Before).arg(before);
        return change.isEmpty() ? text : change + u" · "_s + text;
    }

    [[nodiscard]] QList<Figure> figures() const
    {
        const UsageFigures &now = m_report.total.figures;
        const UsageFigures &then = m_report.previous.figures;
        const auto grown = [](qint64 value, qint64 before) {
            return changeOf(double(value), double(before));
        };
        const auto perDocument = m_report.costPerDocument();
        return {
            {m_words(Word::Cost), m_words.money(now.cost),
                compared(
                    m_words.change(grown(now.cost.nanoUsd, then.cost.nanoUsd)), m_words.money(then.cost))},
            {m_words(Word::Calls), m_words.count(now.attempts),
                compared(m_words.change(grown(now.attempts, then.attempts)), m_words.count(then.attempts))},
            {m_words(Word::Tokens), m_words.shortCount(now.tokens()),
                compared(
                    m_words.change(grown(now.tokens(), then.tokens())), m_words.shortCount(then.tokens()))},
            {m_words(Word::Failed), m_words.share(now.errorRate()),
                compared({}, m_words.share(then.errorRate()))},
            {m_words(Word::TimeP95), m_words.seconds(m_report.total.latency.percentile(p95)),
                compared({}, m_words.seconds(m_report.previous.latency.percentile(p95)))},
            {m_words(Word::FirstToken), m_words.seconds(m_report.total.firstText.percentile(p50)),
                compared({}, m_words.seconds(m_report.previous.firstText.percentile(p50)))},
            {m_words(Word::CostPerDocument), perDocument ? m_words.money(*perDocument) : u"—"_s,
                m_words(Word::Documents).arg(m_words.count(m_report.documents()))},
            {m_words(Word::Fallbacks), m_words.share(now.fallbackRate()),
                compared({}, m_words.share(then.fallbackRate()))},
            {m_words(Word::Retries), m_words.share(now.retryRate()),
                compared({}, m_words.share(then.retryRate()))},
            {m_words(Word::FromCache), m_words.share(now.cacheShare()),
                compared({}, m_words.share(then.cacheShare()))},
            {m_words(Word::Priced), m_words.share(now.pricedShare()),
                compared({}, m_words.share(then.pricedShare()))},
        };
    }

    void writeFigures()
    {
        constexpr int columns = 4;
        constexpr double height = 52;
        const QList<Figure> all = figures();
        const double width = m_sheet.width() / columns;
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (i % columns == 0) {
                m_sheet.line({m_sheet.left(), m_sheet.y()}, {m_sheet.left() + m_sheet.width(), m_sheet.y()},
                    SheetInk::line);
            }
            const double x = m_sheet.left() + width * double(i % columns);
            const double y = m_sheet.y() + 6;
            const Figure &figure = all.at(i);
            m_sheet.text({x, y, width - 8, 12}, figure.name, {8, false, SheetInk::muted});
            m_sheet.text({x, y + 11, width - 8, 20}, figure.value, {14, true});
            m_sheet.text({x, y + 31, width - 8, 12}, figure.detail, {7.5, false, SheetInk::muted});
            if (i % columns == columns - 1 || i + 1 == all.size()) {
                m_sheet.move(height);
            }
        }
    }

    void writeForecast()
    {
        m_sheet.heading(m_words(Word::Forecast), 2 * rowHeight);
        if (!m_facts.forecast) {
            m_sheet.paragraph(m_words(Word::NoForecast));
            return;
        }
        const Forecast &forecast = *m_facts.forecast;
        QString text = m_words(Word::ForecastText)
                           .arg(m_words.money(forecast.expected), m_words.money(forecast.low),
                               m_words.money(forecast.high), m_words.money(forecast.soFar));
        if (m_facts.monthBudget) {
            const ai::Money left = *m_facts.monthBudget - forecast.expected;
            const bool over = left.nanoUsd < 0;
            text += u' '
                + m_words(over ? Word::OverBudget : Word::WithinBudget)
                      .arg(m_words.money(*m_facts.monthBudget),
                          m_words.money(over ? ai::Money{-left.nanoUsd} : left));
        }
        m_sheet.paragraph(text);
    }

    void tableHead(const QList<Column> &columns)
    {
        double x = m_sheet.left();
        for (const Column &column : columns) {
            const double width = column.share * m_sheet.width();
            const double inset = x > m_sheet.left() && !column.isNumber ? cellGap : 0;
            m_sheet.text({x + inset, m_sheet.y(), width - cellGap - inset, rowHeight}, column.title,
                {8, false, SheetInk::muted, column.isNumber ? Qt::AlignRight : Qt::AlignLeft});
            x += width;
        }
        m_sheet.move(rowHeight - 2);
        m_sheet.line(
            {m_sheet.left(), m_sheet.y()}, {m_sheet.left() + m_sheet.width(), m_sheet.y()}, SheetInk::line);
        m_sheet.move(3);
    }

    /// `bar`: 0 to 1 of the last column.
    void tableRow(const QList<Column> &columns, const QStringList &cells,
        const std::optional<double> &bar = {}, bool bold = false)
    {
        m_sheet.need(rowHeight);
        double x = m_sheet.left();
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const double width = columns.at(i).share * m_sheet.width();
            if (i + 1 == columns.size() && bar) {
                const double track = width - cellGap;
                m_sheet.fill({x + cellGap, m_sheet.y() + 3, track, 5}, SheetInk::track);
                m_sheet.fill(
                    {x + cellGap, m_sheet.y() + 3, track * std::clamp(*bar, 0.0, 1.0), 5}, SheetInk::accent);
            } else {
                const double inset = i > 0 && !columns.at(i).isNumber ? cellGap : 0;
                m_sheet.text({x + inset, m_sheet.y(), width - cellGap - inset, rowHeight}, cells.value(i),
                    {8.5, bold, SheetInk::text, columns.at(i).isNumber ? Qt::AlignRight : Qt::AlignLeft});
            }
            x += width;
        }
        m_sheet.move(rowHeight);
    }

    [[nodiscard]] QStringList cellsOf(
        const QString &name, const UsageFigures &now, const std::optional<double> &change) const
    {
        return {name, m_words.count(now.attempts), m_words.share(now.errorRate()),
            m_words.shortCount(now.tokens()),
            now.cost.nanoUsd == 0 && now.unpriced > 0 ? u"—"_s : m_words.money(now.cost),
            m_words.change(change)};
    }

    void writeShares(UsageDimension dimension)
    {
        const QList<ReportShare> shares = m_report.shares.value(dimension);
        if (shares.isEmpty()) {
            return;
        }
        m_sheet.heading(m_words(Word::By).arg(m_words.title(dimension)),
            rowHeight * (2 + double(std::min(shares.size(), mostRows))));
        const QList<Column> columns{{m_words.title(dimension), 0.30, false}, {m_words(Word::Calls), 0.10},
            {m_words(Word::Failed), 0.12}, {m_words(Word::Tokens), 0.11}, {m_words(Word::Cost), 0.12},
            {u"±"_s, 0.10}, {m_words(Word::Share), 0.15, false}};
        tableHead(columns);
        const auto whole = double(std::max<qint64>(1, m_report.total.figures.cost.nanoUsd));
        const qsizetype shown = shares.size() > mostRows ? mostRows - 1 : shares.size();
        for (const ReportShare &share : shares.first(shown)) {
            const UsageFigures &now = share.now.figures;
            const auto change = m_report.previousSpan
                ? changeOf(double(now.cost.nanoUsd), double(share.previous.cost.nanoUsd))
                : std::nullopt;
            tableRow(columns, cellsOf(m_words.value(dimension, share.name), now, change),
                double(now.cost.nanoUsd) / whole);
        }
        if (shown < shares.size()) {
            UsageFigures rest;
            for (const ReportShare &share : shares.sliced(shown)) {
                rest += share.now.figures;
            }
            tableRow(columns,
                cellsOf(m_words(Word::Others).arg(m_words.count(shares.size() - shown)), rest, {}),
                double(rest.cost.nanoUsd) / whole);
        }
        tableRow(columns, cellsOf(m_words(Word::Total), m_report.total.figures, {}), {}, true);
    }

    void writeAnomalies()
    {
        m_sheet.heading(m_words(Word::Anomalies), 3 * rowHeight);
        if (m_facts.anomalies.isEmpty()) {
            m_sheet.paragraph(m_words(m_facts.anomaliesKnown ? Word::AnomaliesNone : Word::AnomaliesUnknown));
            return;
        }
        const QList<Column> columns{{m_words(Word::Day), 0.13, false}, {m_words(Word::Cost), 0.1},
            {m_words(Word::Usual), 0.1}, {u"×"_s, 0.06}, {m_words(Word::Why), 0.61, false}};
        tableHead(columns);
        for (const Anomaly &each : m_facts.anomalies) {
            const QDate day = QDateTime::fromMSecsSinceEpoch(each.span.start, m_report.question.zone).date();
            const double factor =
                each.usual.nanoUsd > 0 ? double(each.cost.nanoUsd) / double(each.usual.nanoUsd) : 0.0;
            tableRow(columns,
                {m_words.day(day), m_words.money(each.cost), m_words.money(each.usual),
                    factor > 0 ? m_words.locale().toString(factor, 'f', 1) : u"—"_s, causesText(each)});
        }
    }

    [[nodiscard]] QString causesText(const Anomaly &anomaly) const
    {
        const CostCauses &parts = anomaly.causes;
        QList<std::pair<CostCause, ai::Money>> causes{{CostCause::Volume, parts.volume},
            {CostCause::Mix, parts.mix}, {CostCause::Retries, parts.retries},
            {CostCause::Prompts, parts.prompts}, {CostCause::Price, parts.price}};
        std::stable_sort(causes.begin(), causes.end(),
            [](const auto &one, const auto &other) { return one.second > other.second; });
        constexpr qsizetype most = 2;
        QStringList texts;
        for (const auto &[cause, amount] : causes.first(most)) {
            if (amount.nanoUsd > 0) {
                texts << u"%1 +%2"_s.arg(m_words.cause(cause), m_words.money(amount));
            }
        }
        const QString why = texts.join(u", "_s);
        return anomaly.name.isEmpty() ? why : anomaly.name + u": "_s + why;
    }

    void writeFailures()
    {
        const auto kinds = m_report.errorKinds();
        m_sheet.heading(m_words(Word::Failures), 3 * rowHeight);
        if (kinds.isEmpty()) {
            m_sheet.paragraph(m_words(Word::FailuresNone));
            return;
        }
        const QList<Column> columns{{m_words(Word::Kind), 0.45, false}, {m_words(Word::Calls), 0.15},
            {m_words(Word::Share), 0.40, false}};
        tableHead(columns);
        const auto all = double(std::max<qint64>(1, m_report.total.figures.errors));
        for (const auto &[kind, count] : kinds) {
            tableRow(columns, {m_words.value(UsageDimension::Status, kind), m_words.count(count)},
                double(count) / all);
        }
    }

    void writeCoverage()
    {
        const UsageFigures &now = m_report.total.figures;
        m_sheet.heading(m_words(Word::Coverage), 3 * rowHeight);
        m_sheet.paragraph(now.unpriced > 0
                ? m_words(Word::CoverageText)
                      .arg(m_words.share(now.pricedShare()), m_words.count(now.unpriced))
                : m_words(Word::CoverageFull));
        if (now.estimated > 0) {
            m_sheet.paragraph(m_words(Word::CoverageEstimated).arg(m_words.count(now.estimated)));
        }
        if (now.unpriced == 0) {
            return;
        }
        const QList<Column> columns{{m_words(Word::Model), 0.45, false}, {m_words(Word::Calls), 0.15},
            {m_words(Word::Unpriced), 0.15}, {m_words(Word::Tokens), 0.25}};
        tableHead(columns);
        for (const ReportShare &share : m_report.shares.value(UsageDimension::Model)) {
            if (share.now.figures.unpriced > 0) {
                tableRow(columns,
                    {m_words.value(UsageDimension::Model, share.name),
                        m_words.count(share.now.figures.attempts), m_words.count(share.now.figures.unpriced),
                        m_words.shortCount(share.now.figures.tokens())});
            }
        }
    }

    ReportSheet &m_sheet;
    const ReportFacts &m_facts;
    const UsageReport &m_report;
    const ReportStyle &m_style;
    ReportWords m_words;
};

/// Writes the whole document; how many pages it has.
int writeTo(QIODevice &device, const ReportFacts &facts, const ReportStyle &style, int pageCount)
{
    const ReportWords words(style.locale);
    QPdfWriter writer(&device);
    writer.setPageSize(QPageSize(style.letterPaper ? QPageSize::Letter : QPageSize::A4));
    writer.setPageMargins({});
    writer.setTitle(words(Word::Title) + u", "_s + words.period(facts.report));
    writer.setCreator(u"AIOrchestrator"_s);
    const QDateTime made = QDateTime::fromMSecsSinceEpoch(facts.report.readAt, facts.report.question.zone);
    ReportSheet sheet(writer, [&words, &facts, made, pageCount](int page) {
        const QString left = words.period(facts.report) + u" · "_s
            + words(Word::Made).arg(words.locale().toString(made, QLocale::ShortFormat));
        return std::pair(left, words(Word::Page).arg(page).arg(pageCount));
    });
    if (!sheet.isGood()) {
        return 0;
    }
    ReportPages(sheet, facts, style).write();
    return sheet.pages();
}

} // namespace

Result<QByteArray> usagePdf(const ReportFacts &facts, const ReportStyle &style)
{
    // Once to count the pages, which each of them names.
    QByteArray bytes;
    int pages = 0;
    for (int pass = 0; pass < 2; ++pass) {
        bytes.clear();
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        pages = writeTo(buffer, facts, style, pages);
        if (pages == 0) {
            return failure(ErrorKind::Internal, u"The report could not be drawn."_s, {});
        }
    }
    return bytes;
}

} // namespace aio::usage
