#include "core/ai/Secret.h"

#include <cstring>
#include <utility>

namespace aio::ai {

Secret::Secret(const QByteArray &utf8)
    : m_bytes(utf8.trimmed())
{
}

Secret::~Secret()
{
    wipe();
}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

QString Secret::tail() const
{
    constexpr qsizetype shown = 4;
    constexpr qsizetype hiddenAtLeast = 8;
    return m_bytes.size() < shown + hiddenAtLeast ? QString() : QString::fromUtf8(m_bytes.right(shown));
}

void Secret::wipe()
{
    // Another copy may share the bytes: the last one wipes them. The compiler may not drop this write.
    if (!m_bytes.isEmpty() && m_bytes.isDetached()) {
        explicit_bzero(m_bytes.data(), std::size_t(m_bytes.size()));
    }
    m_bytes.clear();
}

} // namespace aio::ai
