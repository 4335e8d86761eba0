#include "core/extraction/document/CborInput.h"

namespace aio::extraction {

CborInput::CborInput(const QByteArray &bytes)
    : m_reader(bytes)
{
}

quint64 CborInput::enterArray(quint64 most)
{
    m_ok = m_ok && m_reader.isArray() && m_reader.isLengthKnown() && m_reader.length() <= most;
    if (!m_ok) {
        return 0;
    }
    const quint64 length = m_reader.length();
    m_ok = m_reader.enterContainer();
    return m_ok ? length : 0;
}

void CborInput::leaveArray()
{
    m_ok = m_ok && m_reader.leaveContainer();
}

qint64 CborInput::integer()
{
    m_ok = m_ok && m_reader.isInteger();
    if (!m_ok) {
        return 0;
    }
    const qint64 value = m_reader.toInteger();
    m_ok = m_reader.next();
    return value;
}

qint64 CborInput::integer(qint64 least, qint64 most)
{
    const qint64 value = integer();
    m_ok = m_ok && value >= least && value <= most;
    return m_ok ? value : 0;
}

double CborInput::real()
{
    m_ok = m_ok && m_reader.isDouble();
    if (!m_ok) {
        return 0;
    }
    const double value = m_reader.toDouble();
    m_ok = m_reader.next();
    return value;
}

bool CborInput::boolean()
{
    m_ok = m_ok && m_reader.isBool();
    if (!m_ok) {
        return false;
    }
    const bool value = m_reader.toBool();
    m_ok = m_reader.next();
    return value;
}

QString CborInput::text()
{
    QString result;
    m_ok = m_ok && m_reader.isString();
    while (m_ok) {
        const auto chunk = m_reader.readString();
        if (chunk.status == QCborStreamReader::EndOfString) {
            break;
        }
        m_ok = chunk.status == QCborStreamReader::Ok;
        result += chunk.data;
    }
    return m_ok ? result : QString();
}

QStringList CborInput::texts(quint64 most)
{
    QStringList list;
    const quint64 count = enterArray(most);
    for (quint64 i = 0; i < count && m_ok; ++i) {
        list << text();
    }
    leaveArray();
    return list;
}

} // namespace aio::extraction
