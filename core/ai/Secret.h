#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

namespace aio::ai {

/// A key or password in memory. Cannot be printed, compared, streamed or turned into JSON by accident: the
/// one way to its bytes is reveal(), which is easy to search for. The memory is wiped when the last copy
/// goes.
class Secret
{
public:
    Secret() = default;
    /// Takes UTF-8 bytes; white space and line ends around them, which pasting brings along, are removed.
    explicit Secret(const QByteArray &utf8);
    ~Secret();
    Secret(const Secret &other) = default;
    Secret(Secret &&other) noexcept = default;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// For the header of a request and for the keychain, nowhere else.
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }
    /// The last four characters for people to recognise a key by; fewer or none of a short one.
    [[nodiscard]] QString tail() const;

    bool operator==(const Secret &) const = delete;

private:
    void wipe();

    QByteArray m_bytes;
};

QDebug operator<<(QDebug debug, const Secret &) = delete;

} // namespace aio::ai
