#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace aio::extraction {

/// Memory that is given out from large pieces and returned all at once. What was given out last can be taken
/// back, which is what a parser does with nearly every text that it gathers. Not thread-safe.
class ParserMemory
{
public:
    /// Null if the system has none left. Aligned for pointers and numbers.
    [[nodiscard]] void *allocate(std::size_t bytes) noexcept;
    void release(void *block) noexcept;

    /// Bytes that were given out and not taken back.
    [[nodiscard]] std::size_t used() const { return m_used; }

private:
    bool addPiece(std::size_t least) noexcept;

    std::vector<std::unique_ptr<std::byte[]>> m_pieces;
    std::byte *m_next = nullptr;
    std::byte *m_end = nullptr;
    std::byte *m_last = nullptr;
    std::size_t m_pieceSize = std::size_t(256) * 1024;
    std::size_t m_used = 0;
};

} // namespace aio::extraction
