#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

class QIODevice;

namespace aio::csv {

/// Reads a table of RFC 4180 row by row, in bounded memory. Lines may end in any way; what separates cells is
/// a comma, a semicolon or a tab, as the first line has it. UTF-8, with or without a byte order mark. Not
/// thread-safe.
class CsvReader
{
public:
    static constexpr qsizetype longestCell = 64LL * 1024; ///< bytes
    static constexpr qsizetype mostCells = 512;

    /// The device is open and outlives the reader.
    explicit CsvReader(QIODevice &device);

    /// The next row that is not empty; nothing: that was the last. BadInput for bytes that are no such table.
    [[nodiscard]] Result<std::optional<QStringList>> next();

    /// The line that the last row began in, from 1.
    [[nodiscard]] qint64 line() const { return m_rowLine; }
    /// Bytes that were taken from the device.
    [[nodiscard]] qint64 position() const { return m_taken; }

private:
    [[nodiscard]] int take(); ///< a byte, or -1 at the end
    [[nodiscard]] int peek();
    bool fill();
    void start();
    [[nodiscard]] Result<void> readCell(QByteArray &cell, bool &rowEnds);
    [[nodiscard]] Result<void> readQuoted(QByteArray &cell);
    [[nodiscard]] Failure refuse(const QString &why) const;

    QIODevice &m_device;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_taken = 0;
    qint64 m_line = 1;
    qint64 m_rowLine = 0;
    char m_separator = ',';
    bool m_started = false;
};

} // namespace aio::csv
