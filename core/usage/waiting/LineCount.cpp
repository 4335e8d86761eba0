#include "core/usage/waiting/LineCount.h"

#include <QByteArray>
#include <QFile>

#include <sys/stat.h>

namespace aio::usage {

int LineCount::update()
{
    QFile file(m_file);
    const bool isOpen = file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    const quint64 inode = isOpen ? inodeOf(file.handle()) : 0;
    if (inode != m_inode || !isOpen || file.size() < m_bytes) {
        m_inode = inode;
        m_bytes = 0;
        m_lines = 0;
    }
    if (!isOpen || !file.seek(m_bytes)) {
        return m_lines;
    }
    constexpr qint64 pieceBytes = 1 << 20;
    for (QByteArray piece = file.read(pieceBytes); !piece.isEmpty(); piece = file.read(pieceBytes)) {
        m_bytes += piece.size();
        m_lines += int(piece.count('\n'));
    }
    return m_lines;
}

quint64 inodeOf(int handle)
{
    struct stat found = {};
    return ::fstat(handle, &found) == 0 ? quint64(found.st_ino) : 0;
}

} // namespace aio::usage
