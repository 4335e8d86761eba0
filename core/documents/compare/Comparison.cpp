#include "core/documents/compare/Comparison.h"

#include <algorithm>

namespace aio::compare {

namespace {

template <typename T> Change common(const QList<T> &items, Change (*changeOf)(const T &))
{
    if (items.isEmpty()) {
        return Change::Same;
    }
    const Change first = changeOf(items.constFirst());
    const bool alike = std::ranges::all_of(items, [&](const T &item) { return changeOf(item) == first; });
    return alike ? first : Change::Changed;
}

} // namespace

Change Block::change() const
{
    return common<Piece>(pieces, [](const Piece &piece) { return piece.change; });
}

Change Section::change() const
{
    return common<Block>(blocks, [](const Block &block) { return block.change(); });
}

QList<int> Section::decisions() const
{
    QList<int> ids;
    for (const Block &block : blocks) {
        for (const Piece &piece : block.pieces) {
            if (piece.id >= 0 && !ids.contains(piece.id)) {
                ids.append(piece.id);
            }
        }
    }
    std::ranges::sort(ids);
    return ids;
}

} // namespace aio::compare
