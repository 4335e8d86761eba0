#include "core/providers/OneShotBody.h"

#include <algorithm>
#include <cstring>

namespace aio::providers {

OneShotBody::OneShotBody(const QByteArray &bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(bytes)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotBody::seek(qint64 position)
{
    return position == m_sent && QIODevice::seek(position);
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::min(maxSize, m_bytes.size() - m_sent);
    std::memcpy(data, m_bytes.constData() + m_sent, std::size_t(count));
    m_sent += count;
    return count == 0 && maxSize > 0 ? -1 : count;
}

qint64 OneShotBody::writeData(const char *data, qint64 maxSize)
{
    Q_UNUSED(data)
    Q_UNUSED(maxSize)
    return -1;
}

} // namespace aio::providers
