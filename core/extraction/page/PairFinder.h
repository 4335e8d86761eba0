#pragma once

#include "core/extraction/page/ContentRoles.h"
#include "core/extraction/page/HtmlTree.h"

#include <QString>

#include <optional>
#include <vector>

namespace aio::extraction {

/// Finds labels and values that belong together by markup: <dt>/<dd>, table rows of two cells, and two boxes
/// side by side of which the first calls itself a label or ends with a colon.
class PairFinder
{
public:
    struct Pair
    {
        QString label;
        QString value;
        int end = 0; ///< the first node after the pair
    };

    PairFinder(const HtmlTree &tree, const std::vector<NodeRole> &roles);

    /// The pair that begins with this element, if one does.
    [[nodiscard]] std::optional<Pair> pairAt(int node);

private:
    [[nodiscard]] std::optional<Pair> definition(int term);
    [[nodiscard]] std::optional<Pair> furtherDefinition(int node);
    [[nodiscard]] int nextElement(int from, int parent) const;
    [[nodiscard]] std::optional<Pair> row(int row) const;
    [[nodiscard]] std::optional<Pair> boxes(int container) const;
    [[nodiscard]] bool isRepeated(int container) const;
    [[nodiscard]] std::vector<int> elements(int node, std::size_t limit) const;
    [[nodiscard]] bool hasLooseText(int node) const;
    [[nodiscard]] bool isSimple(int node) const;
    [[nodiscard]] QString textOf(int node) const;

    const HtmlTree &m_tree;
    const std::vector<NodeRole> &m_roles;
    Pair m_definition; ///< the last of a list of definitions
};

} // namespace aio::extraction
