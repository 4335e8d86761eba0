#include "core/base/Uuid.h"

#include <QDateTime>
#include <QMutex>
#include <QRandomGenerator>

namespace aio {

QUuid makeUuidV7()
{
    static QMutex mutex;
    static qint64 lastTime = 0;
    static quint16 sequence = 0;
    // The system is asked once, for the seed: it takes longer than all the rest here.
    static QRandomGenerator generator = QRandomGenerator::securelySeeded();

    const QMutexLocker lock(&mutex);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (now > lastTime) {
        lastTime = now;
        // Half of the 12-bit range is left free, so that counting up within a millisecond does not overflow.
        sequence = quint16(generator.bounded(0x800));
    } else if (++sequence > 0xfff) {
        ++lastTime;
        sequence = 0;
    }
    const quint64 random = generator.generate64();
    const auto byte = [random](int i) { return uchar(random >> (8 * i)); };
    return QUuid(uint(quint64(lastTime) >> 16), ushort(lastTime & 0xffff), ushort(0x7000 | sequence),
        uchar(0x80 | (byte(0) & 0x3f)), byte(1), byte(2), byte(3), byte(4), byte(5), byte(6), byte(7));
}

qint64 uuidV7Time(const QUuid &id)
{
    return (qint64(id.data1) << 16) | id.data2;
}

} // namespace aio
