#include "core/usage/waiting/LineCount.h"

#include <QFile>

#include <sys/stat.h>

namespace aio::usage {

int LineCount::update()
{
    QFile file(m_file);
    const bool isOpen = file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    const QByteArray identity = identityOf(file);
    if (identity != m_identity || !isOpen || file.size() < m_bytes) {
        m_identity = identity;
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

QByteArray identityOf(QFile &file)
{
    constexpr qint64 longestHead = 8192;
    struct stat found = {};
    if (!file.isOpen() || ::fstat(file.handle(), &found) != 0 || !file.seek(0)) {
        return {};
    }
    QByteArray head = file.read(longestHead);
    file.seek(0);
    if (const qsizetype end = head.indexOf('\n'); end >= 0) {
        head.truncate(end);
    }
    return QByteArray::number(quint64(found.st_ino)) + ' ' + head;
}

} // namespace aio::usage
