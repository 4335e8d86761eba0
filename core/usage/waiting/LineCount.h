#pragma once

#include <QByteArray>
#include <QString>

#include <utility>

class QFile;

namespace aio::usage {

/// How many lines a file has that only grows until another takes its name. What was counted once is not read
/// again.
class LineCount
{
public:
    explicit LineCount(QString file)
        : m_file(std::move(file))
    {
    }

    /// Counts what came since the last call; a file that is not there, or cannot be read, has none. Half a
    /// line at the end does not count.
    int update();
    /// Of the file that the last call found, as identityOf() says it.
    [[nodiscard]] const QByteArray &identity() const { return m_identity; }

private:
    QString m_file;
    QByteArray m_identity; // of the file that the figures are of
    qint64 m_bytes = 0;
    int m_lines = 0;
};

/// What tells a file from the next one by its name: also from one that got its inode when it was removed, by
/// the first line, which has an id in it. Empty if it is not open. Moves to the beginning of the file.
[[nodiscard]] QByteArray identityOf(QFile &file);

} // namespace aio::usage
