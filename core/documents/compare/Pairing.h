#pragma once

#include <QList>
#include <QMap>

#include <algorithm>

namespace aio::compare {

/// Items of two lists that belong together; -1: it has no counterpart.
struct Pair
{
    qsizetype before = -1;
    qsizetype after = -1;
};

/// Both ways to arrange the same pairs.
struct Pairing
{
    QList<Pair> pairs; ///< as the newer list has them; what only the older has follows its predecessor there
    QList<qsizetype> olderOrder; ///< positions in `pairs` as the older list has them
    QList<bool> moved; ///< of each pair
    bool reordered = false;
};

/// Pairs items: first by `same`, one rule after the other (ids, origins, words), then the likest of the rest
/// by `likeness`, if it is at least a half.
template <typename T, typename Rules, typename Likeness>
[[nodiscard]] QList<Pair> paired(
    const QList<T> &before, const QList<T> &after, const Rules &rules, const Likeness &likeness)
{
    constexpr double likeEnough = 0.5;
    QList<qsizetype> partner(after.size(), -1);
    QList<bool> taken(before.size(), false);
    for (const auto &same : rules) {
        for (qsizetype a = 0; a < after.size(); ++a) {
            for (qsizetype b = 0; partner.at(a) < 0 && b < before.size(); ++b) {
                if (!taken.at(b) && same(before.at(b), after.at(a))) {
                    partner[a] = b;
                    taken[b] = true;
                }
            }
        }
    }
    for (qsizetype a = 0; a < after.size(); ++a) {
        double best = likeEnough;
        qsizetype found = -1;
        for (qsizetype b = 0; partner.at(a) < 0 && b < before.size(); ++b) {
            const double like = taken.at(b) ? 0 : likeness(before.at(b), after.at(a));
            if (like >= best && (found < 0 || like > best)) {
                best = like;
                found = b;
            }
        }
        if (found >= 0) {
            partner[a] = found;
            taken[found] = true;
        }
    }
    QList<Pair> pairs;
    for (qsizetype a = 0; a < after.size(); ++a) {
        pairs.append({partner.at(a), a});
    }
    for (qsizetype b = 0; b < before.size(); ++b) {
        if (!taken.at(b)) {
            pairs.append({b, -1});
        }
    }
    return pairs;
}

/// Arranges pairs both ways. `shown` says whether a pair stands on both sides for a reader: only those can
/// have moved.
template <typename Shown> [[nodiscard]] Pairing arranged(const QList<Pair> &pairs, const Shown &shown)
{
    Pairing result;
    // What stands only on one side follows what it followed there. Where both sides have such, the first of
    // one stands beside the first of the other, the second beside the second: what goes before what comes.
    const auto woven = [&pairs](auto own, auto other, bool strangersFirst) {
        QList<Pair> order;
        for (const Pair &pair : pairs) {
            if (own(pair) >= 0) {
                order.append(pair);
            }
        }
        std::ranges::stable_sort(
            order, [&](const Pair &left, const Pair &right) { return own(left) < own(right); });
        QList<Pair> strangers;
        for (const Pair &pair : pairs) {
            if (own(pair) < 0) {
                strangers.append(pair);
            }
        }
        std::ranges::stable_sort(
            strangers, [&](const Pair &left, const Pair &right) { return other(left) < other(right); });
        QMap<qsizetype, int> placed; // strangers behind each that both sides have
        for (const Pair &stranger : strangers) {
            qsizetype place = 0;
            qsizetype closest = -1;
            for (qsizetype i = 0; i < order.size(); ++i) {
                const qsizetype there = own(order.at(i)) >= 0 ? other(order.at(i)) : -1;
                if (there >= 0 && there < other(stranger) && there > closest) {
                    closest = there;
                    place = i + 1;
                }
            }
            const int rank = placed[closest]++;
            int passed = 0; // of those that only this side has
            for (; place < order.size(); ++place) {
                const Pair &here = order.at(place);
                const bool ownOnly = other(here) < 0;
                if ((own(here) >= 0 && !ownOnly) || (ownOnly && passed == rank && strangersFirst)) {
                    break;
                }
                if (ownOnly && passed++ == rank) {
                    ++place;
                    break;
                }
            }
            order.insert(place, stranger);
        }
        return order;
    };
    const auto beforeOf = [](const Pair &pair) { return pair.before; };
    const auto afterOf = [](const Pair &pair) { return pair.after; };
    result.pairs = woven(afterOf, beforeOf, true);
    for (const Pair &pair : woven(beforeOf, afterOf, false)) {
        const auto at = std::ranges::find_if(result.pairs,
            [&](const Pair &each) { return each.before == pair.before && each.after == pair.after; });
        result.olderOrder.append(at - result.pairs.begin());
    }
    // The longest rising row of old positions stayed; what is not in it moved.
    const qsizetype count = result.pairs.size();
    QList<qsizetype> length(count, 0);
    QList<qsizetype> previous(count, -1);
    qsizetype last = -1;
    for (qsizetype i = 0; i < count; ++i) {
        if (!shown(result.pairs.at(i))) {
            continue;
        }
        length[i] = 1;
        for (qsizetype j = 0; j < i; ++j) {
            if (length.at(j) >= length.at(i) && result.pairs.at(j).before < result.pairs.at(i).before) {
                length[i] = length.at(j) + 1;
                previous[i] = j;
            }
        }
        last = last < 0 || length.at(i) > length.at(last) ? i : last;
    }
    result.moved = QList<bool>(count, false);
    for (qsizetype i = 0; i < count; ++i) {
        result.moved[i] = length.at(i) > 0;
    }
    for (qsizetype i = last; i >= 0; i = previous.at(i)) {
        result.moved[i] = false;
    }
    result.reordered = result.moved.contains(true);
    return result;
}

} // namespace aio::compare
