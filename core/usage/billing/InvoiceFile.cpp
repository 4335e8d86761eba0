#include "core/usage/billing/InvoiceFile.h"

#include "core/csv/CsvCell.h"
#include "core/csv/CsvReader.h"
#include "core/usage/billing/BilledName.h"
#include "core/usage/billing/InvoiceAmount.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <map>

namespace aio::usage {

namespace {

constexpr qsizetype mostCombinations = 200'000;

struct InvoiceText
{
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

Failure unreadable(const QFile &file)
{
    return failure(ErrorKind::BadInput, InvoiceText::tr("The file cannot be read: %1").arg(file.fileName()),
        InvoiceText::tr("Check that it is there and that you may read it."), file.errorString());
}

// Where the columns of a mapping are; -1: nowhere.
struct InvoiceColumns
{
    qsizetype day = -1;
    qsizetype amount = -1;
    qsizetype model = -1;
    qsizetype item = -1;
    qsizetype tier = -1;
    qsizetype context = -1; // Anthropic's
    qsizetype currency = -1;
};

qsizetype columnOf(const QStringList &header, const QString &name)
{
    if (name.isEmpty()) {
        return -1;
    }
    const auto found = std::find_if(header.cbegin(), header.cend(), [&name](const QString &column) {
        return column.trimmed().compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
    return found == header.cend() ? -1 : found - header.cbegin();
}

class InvoiceReading
{
public:
    InvoiceReading(QFile &file, const std::optional<InvoiceMapping> &mapping, const WorkContext &context)
        : m_file(file)
        , m_reader(file)
        , m_mapping(mapping)
        , m_context(context)
    {
    }

    Result<InvoiceContent> read()
    {
        Result<void> done = readHeader();
        for (bool more = true; done && more;) {
            done = m_context.check();
            const auto row = done ? m_reader.next() : Failure(done.error());
            more = row && *row;
            done = !row ? Result<void>(Failure(row.error())) : more ? take(**row) : Result<void>();
            m_context.report(
                QStringLiteral("read"), double(m_file.pos()) / double(std::max<qint64>(m_file.size(), 1)));
        }
        return done ? finish() : Failure(done.error());
    }

private:
    Result<void> readHeader()
    {
        const auto header = m_reader.next();
        if (!header) {
            return Failure(header.error());
        }
        if (!*header) {
            return failure(ErrorKind::BadInput, InvoiceText::tr("The file is empty."));
        }
        m_content.invoice.format = invoiceFormatOf(**header);
        const InvoiceMapping mapping = m_mapping.value_or(guessMapping(**header));
        m_inCents = mapping.inCents;
        m_dayFormat = mapping.dayFormat;
        m_columns = {columnOf(**header, mapping.day), columnOf(**header, mapping.amount),
            columnOf(**header, mapping.model), columnOf(**header, mapping.item),
            columnOf(**header, mapping.tier), columnOf(**header, QStringLiteral("context_window")),
            columnOf(**header, mapping.currency)};
        if (m_content.invoice.format == InvoiceFormat::OpenAi && !m_mapping) {
            m_columns.model = columnOf(**header, QStringLiteral("line_item"));
        }
        if (m_columns.day < 0 || m_columns.amount < 0) {
            return failure(ErrorKind::BadInput,
                InvoiceText::tr("It cannot be told which columns hold the day and the amount."),
                InvoiceText::tr("Say which columns they are. There are: %1")
                    .arg(header->value().join(QStringLiteral(", "))));
        }
        return {};
    }

    [[nodiscard]] static QString cellOf(const QStringList &row, qsizetype column)
    {
        return column >= 0 && column < row.size() ? csv::plain(row.at(column)).trimmed() : QString();
    }

    Result<void> take(const QStringList &row)
    {
        const auto day = invoiceDay(cellOf(row, m_columns.day), m_dayFormat);
        if (!day) {
            return refuse(InvoiceText::tr("\"%1\" is no day.").arg(cellOf(row, m_columns.day)));
        }
        Invoice &invoice = m_content.invoice;
        invoice.first = invoice.first.isValid() ? std::min(invoice.first, *day) : *day;
        invoice.last = invoice.last.isValid() ? std::max(invoice.last, *day) : *day;
        const QString amountText = cellOf(row, m_columns.amount);
        if (amountText.isEmpty()) {
            return {};
        }
        const auto amount = InvoiceAmount::fromText(amountText, m_inCents);
        if (!amount) {
            return refuse(InvoiceText::tr("\"%1\" is no amount.").arg(amountText));
        }
        const QString currency = cellOf(row, m_columns.currency);
        if (!currency.isEmpty() && currency.compare(u"usd", Qt::CaseInsensitive) != 0) {
            return refuse(InvoiceText::tr("it is in %1, not in US dollars.").arg(currency));
        }
        m_decimals = std::max(m_decimals, amount->decimals);
        return add(lineOf(row, *day, amount->money));
    }

    [[nodiscard]] InvoiceLine lineOf(const QStringList &row, QDate day, ai::Money cost) const
    {
        InvoiceLine line{day, cellOf(row, m_columns.model), cellOf(row, m_columns.item),
            cellOf(row, m_columns.tier), 1, cost};
        const qsizetype comma = line.model.indexOf(QStringLiteral(", "));
        if (m_content.invoice.format == InvoiceFormat::OpenAi && comma > 0) {
            // "gpt-5-mini-2025-08-07, cached input"
            line.item = line.model.mid(comma + 2);
            line.model = line.model.left(comma);
        } else if (line.item.isEmpty()) {
            const BilledName name = BilledName::of(line.model);
            line.model = name.model;
            line.item = name.item;
        }
        const QString context = cellOf(row, m_columns.context);
        if (m_content.invoice.format == InvoiceFormat::Anthropic && context.startsWith(u'>')) {
            line.tier += (line.tier.isEmpty() ? QString() : QStringLiteral(", ")) + context;
        }
        return line;
    }

    Result<void> add(const InvoiceLine &line)
    {
        Invoice &invoice = m_content.invoice;
        const auto key = std::array{line.day.toString(Qt::ISODate), line.model, line.item, line.tier};
        const auto [place, isNew] = m_lines.try_emplace(key, line);
        if (qAddOverflow(invoice.total.nanoUsd, line.cost.nanoUsd, &invoice.total.nanoUsd)) {
            return refuse(InvoiceText::tr("the sum is too large."));
        }
        if (!isNew) {
            place->second.cost += line.cost;
            ++place->second.lines;
        }
        ++invoice.lines;
        return qsizetype(m_lines.size()) > mostCombinations
            ? refuse(InvoiceText::tr("there are too many different lines."))
            : Result<void>();
    }

    Result<InvoiceContent> finish()
    {
        if (m_lines.empty()) {
            return failure(ErrorKind::BadInput, InvoiceText::tr("There are no amounts in the file."),
                InvoiceText::tr("Choose a cost export: an export of tokens has no amounts."));
        }
        for (const auto &[key, line] : m_lines) {
            m_content.lines << line;
        }
        constexpr int nanoDecimals = 9;
        for (int decimals = m_decimals; decimals < nanoDecimals; ++decimals) {
            m_content.invoice.step.nanoUsd *= 10;
        }
        m_content.invoice.fileName = QFileInfo(m_file).fileName();
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!m_file.seek(0) || !hash.addData(&m_file)) {
            return unreadable(m_file);
        }
        m_content.invoice.fileHash = QString::fromLatin1(hash.result().toHex());
        return m_content;
    }

    [[nodiscard]] Failure refuse(const QString &why) const
    {
        return failure(ErrorKind::BadInput,
            InvoiceText::tr("Line %1 of the bill cannot be read: %2").arg(m_reader.line()).arg(why),
            InvoiceText::tr("Check which columns hold the day and the amount."));
    }

    QFile &m_file;
    csv::CsvReader m_reader;
    std::optional<InvoiceMapping> m_mapping;
    const WorkContext &m_context;
    InvoiceColumns m_columns;
    QString m_dayFormat;
    bool m_inCents = false;
    int m_decimals = 0;
    std::map<std::array<QString, 4>, InvoiceLine> m_lines;
    InvoiceContent m_content;
};

} // namespace

Result<InvoiceSample> readInvoiceSample(const QString &path)
{
    constexpr qsizetype sampleRows = 6;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return unreadable(file);
    }
    csv::CsvReader reader(file);
    InvoiceSample sample;
    for (auto row = reader.next(); !row || *row; row = reader.next()) {
        if (!row) {
            return Failure(row.error());
        }
        if (sample.header.isEmpty()) {
            sample.header = **row;
        } else if (sample.rows.size() < sampleRows) {
            sample.rows << **row;
        } else {
            break;
        }
    }
    if (sample.header.isEmpty()) {
        return failure(ErrorKind::BadInput, InvoiceText::tr("The file is empty."));
    }
    sample.format = invoiceFormatOf(sample.header);
    sample.mapping = guessMapping(sample.header);
    return sample;
}

Result<InvoiceContent> readInvoice(
    const QString &path, const std::optional<InvoiceMapping> &mapping, const WorkContext &context)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return unreadable(file);
    }
    return InvoiceReading(file, mapping, context).read();
}

} // namespace aio::usage
