#include "core/secrets/Fingerprint.h"

#include <QCryptographicHash>
#include <QPasswordDigestor>
#include <QRandomGenerator>

#include <array>

namespace aio {

namespace {

constexpr int iterations = 20'000;
constexpr quint64 hashBytes = 8;

QString hashOf(const ai::Secret &key, const QByteArray &salt)
{
    return QString::fromLatin1(QPasswordDigestor::deriveKeyPbkdf2(
        QCryptographicHash::Sha256, key.reveal(), salt, iterations, hashBytes)
                                   .toHex());
}

} // namespace

Fingerprint Fingerprint::of(const ai::Secret &key)
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    QByteArray salt;
    for (const quint32 word : random) {
        salt += QByteArray::number(word, 16).rightJustified(8, '0');
    }
    return {QString::fromLatin1(salt), hashOf(key, salt)};
}

bool Fingerprint::matches(const ai::Secret &key) const
{
    return !hash.isEmpty() && !key.isEmpty() && hashOf(key, salt.toLatin1()) == hash;
}

} // namespace aio
