#include "core/extraction/page/ParserMemory.h"

#include <algorithm>
#include <new>

namespace aio::extraction {

namespace {

constexpr std::size_t alignment = alignof(double);
constexpr std::size_t largestPiece = std::size_t(8) * 1024 * 1024;

} // namespace

void *ParserMemory::allocate(std::size_t bytes) noexcept
{
    const std::size_t size = (std::max<std::size_t>(bytes, 1) + alignment - 1) / alignment * alignment;
    if (size < bytes || (std::size_t(m_end - m_next) < size && !addPiece(size))) {
        return nullptr;
    }
    m_last = m_next;
    m_next += size;
    m_used += size;
    return m_last;
}

void ParserMemory::release(void *block) noexcept
{
    if (block != nullptr && block == m_last) {
        m_used -= std::size_t(m_next - m_last);
        m_next = m_last;
        m_last = nullptr;
    }
}

bool ParserMemory::addPiece(std::size_t least) noexcept
{
    const std::size_t size = std::max(least, m_pieceSize);
    std::unique_ptr<std::byte[]> piece(new (std::nothrow) std::byte[size]);
    if (!piece) {
        return false;
    }
    m_next = piece.get();
    m_end = m_next + size;
    try {
        m_pieces.push_back(std::move(piece));
    } catch (const std::bad_alloc &) {
        m_next = m_end = nullptr;
        return false;
    }
    m_pieceSize = std::min(m_pieceSize * 2, largestPiece);
    return true;
}

} // namespace aio::extraction
