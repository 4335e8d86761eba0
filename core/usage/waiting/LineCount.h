#pragma once

#include <QString>

#include <utility>

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

private:
    QString m_file;
    quint64 m_inode = 0; // of the file that the figures are of
    qint64 m_bytes = 0;
    int m_lines = 0;
};

/// What tells a file from the next one by its name; 0 if it is not open.
[[nodiscard]] quint64 inodeOf(int handle);

} // namespace aio::usage
