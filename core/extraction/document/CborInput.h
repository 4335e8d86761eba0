#pragma once

#include <QCborStreamReader>
#include <QStringList>

namespace aio::extraction {

/// Reads CBOR of a known shape. The first surprise makes everything after it fail, so a caller checks `ok()`
/// once at the end of each loop and never sees a half-read value as a good one.
class CborInput
{
public:
    explicit CborInput(const QByteArray &bytes);

    /// Enters an array of known length with at most `most` items; the number of them, 0 on a surprise.
    quint64 enterArray(quint64 most);
    void leaveArray();

    qint64 integer();
    /// An integer within the bounds.
    qint64 integer(qint64 least, qint64 most);
    int number() { return int(integer(INT32_MIN, INT32_MAX)); }
    double real();
    bool boolean();
    QString text();
    QStringList texts(quint64 most);

    void fail() { m_ok = false; }
    [[nodiscard]] bool ok() const { return m_ok; }

private:
    QCborStreamReader m_reader;
    bool m_ok = true;
};

} // namespace aio::extraction
