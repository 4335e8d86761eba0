#include "core/csv/CsvReader.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QStringDecoder>

#include <algorithm>

namespace aio::csv {

namespace {

struct CsvText
{
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

// What stands most often in the first line, outside of quotes.
char separatorOf(const QByteArray &bytes)
{
    qsizetype commas = 0;
    qsizetype semicolons = 0;
    qsizetype tabs = 0;
    bool quoted = false;
    for (const char byte : bytes) {
        if (byte == '"') {
            quoted = !quoted;
        } else if (!quoted && (byte == '\n' || byte == '\r')) {
            break;
        } else if (!quoted) {
            commas += byte == ',' ? 1 : 0;
            semicolons += byte == ';' ? 1 : 0;
            tabs += byte == '\t' ? 1 : 0;
        }
    }
    if (tabs > commas && tabs > semicolons) {
        return '\t';
    }
    return semicolons > commas ? ';' : ',';
}

} // namespace

CsvReader::CsvReader(QIODevice &device)
    : m_device(device)
{
}

bool CsvReader::fill()
{
    constexpr qint64 atOnce = 64LL * 1024;
    if (m_at < m_buffer.size()) {
        return true;
    }
    m_buffer = m_device.read(atOnce);
    m_at = 0;
    m_taken += m_buffer.size();
    return !m_buffer.isEmpty();
}

int CsvReader::peek()
{
    return fill() ? int(uchar(m_buffer.at(m_at))) : -1;
}

int CsvReader::take()
{
    if (!fill()) {
        return -1;
    }
    const char byte = m_buffer.at(m_at++);
    m_line += byte == '\n' ? 1 : 0;
    return int(uchar(byte));
}

void CsvReader::start()
{
    m_started = true;
    if (fill()) {
        if (m_buffer.startsWith("\xEF\xBB\xBF")) {
            m_at = 3;
        }
        m_separator = separatorOf(m_buffer.mid(m_at));
    }
}

Failure CsvReader::refuse(const QString &why) const
{
    return failure(ErrorKind::BadInput,
        CsvText::tr("Line %1 of the table cannot be read: %2").arg(m_line).arg(why),
        CsvText::tr("Save the table as CSV in UTF-8."));
}

Result<std::optional<QStringList>> CsvReader::next()
{
    if (!m_started) {
        start();
    }
    while (peek() >= 0) {
        m_rowLine = m_line;
        QStringList row;
        bool rowEnds = false;
        while (!rowEnds) {
            QByteArray cell;
            if (const Result<void> read = readCell(cell, rowEnds); !read) {
                return Failure(read.error());
            }
            QStringDecoder decoder(QStringDecoder::Utf8);
            row << QString(decoder(cell));
            if (decoder.hasError() || cell.contains('\0')) {
                return refuse(CsvText::tr("it is no text in UTF-8."));
            }
            if (row.size() > mostCells) {
                return refuse(CsvText::tr("it has too many cells."));
            }
        }
        if (row.size() > 1 || !row.constFirst().isEmpty()) {
            return std::optional(row);
        }
    }
    return std::optional<QStringList>();
}

Result<void> CsvReader::readCell(QByteArray &cell, bool &rowEnds)
{
    if (peek() == '"') {
        if (Result<void> quoted = readQuoted(cell); !quoted) {
            return quoted;
        }
    }
    for (int byte = take(); byte != m_separator; byte = take()) {
        if (byte < 0 || byte == '\n' || byte == '\r') {
            if (byte == '\r' && peek() == '\n') {
                static_cast<void>(take());
            }
            rowEnds = true;
            return {};
        }
        if (cell.size() >= longestCell) {
            return refuse(CsvText::tr("it has a cell that is too long."));
        }
        cell.append(char(byte));
    }
    return {};
}

Result<void> CsvReader::readQuoted(QByteArray &cell)
{
    static_cast<void>(take());
    for (int byte = take();; byte = take()) {
        if (byte < 0) {
            return refuse(CsvText::tr("a quotation mark is not closed."));
        }
        if (byte == '"') {
            if (peek() != '"') {
                return {};
            }
            byte = take();
        }
        if (cell.size() >= longestCell) {
            return refuse(CsvText::tr("it has a cell that is too long."));
        }
        cell.append(char(byte));
    }
}

} // namespace aio::csv
