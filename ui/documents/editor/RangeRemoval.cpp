#include "core/documents/draft/Markup.h"
#include "ui/documents/editor/DraftOperations.h"

namespace aio::ui {

namespace {

/// A field and how much of it lies in a range.
struct Covered
{
    FieldPath path;
    qsizetype from = 0;
    qsizetype to = 0;
    bool whole = false;
};

QList<Covered> coveredBetween(
    const Draft &draft, const FieldSpot &from, const FieldSpot &to, const QList<EditorLine> &lines)
{
    QList<Covered> covered;
    bool inside = false;
    for (const EditorLine &line : lines) {
        for (const LinePiece &piece : line.pieces) {
            if (piece.field.kind == FieldKind::None) {
                continue;
            }
            const bool first = piece.field == from.field;
            const bool last = piece.field == to.field;
            inside = inside || first;
            if (inside) {
                const qsizetype size = plainFieldText(draft, piece.field).size();
                Covered part{piece.field, first ? from.offset : 0, last ? to.offset : size, false};
                part.whole = part.from == 0 && part.to == size;
                covered.append(part);
            }
            if (last) {
                return covered;
            }
        }
    }
    return covered;
}

bool isSameList(const FieldPath &a, const FieldPath &b)
{
    return isListItem(a.kind) && a.withItem(0) == b.withItem(0);
}

/// Every field of these lines that answers `belongs` lies in the range as a whole, and there is more than the
/// title.
bool isWhole(const QList<Covered> &covered, const QList<EditorLine> &lines, const auto &belongs)
{
    qsizetype count = 0;
    for (const EditorLine &line : lines) {
        for (const LinePiece &piece : line.pieces) {
            if (piece.field.kind == FieldKind::None || !belongs(piece.field)) {
                continue;
            }
            const bool inside = std::any_of(covered.begin(), covered.end(),
                [&piece](const Covered &part) { return part.whole && part.path == piece.field; });
            if (!inside) {
                return false;
            }
            ++count;
        }
    }
    return count > 0;
}

void clear(Draft &draft, const Covered &part)
{
    replaceInField(draft, part.path, part.from, part.to - part.from, {});
}

/// From the end, so that the indexes of those before stay true.
void removeWhole(Draft &draft, const QList<Covered> &covered, const QList<EditorLine> &lines)
{
    for (qsizetype i = covered.size() - 1; i >= 0; --i) {
        const Covered &part = covered.at(i);
        const FieldPath &path = part.path;
        const bool inner = i > 0 && (i < covered.size() - 1 || part.whole);
        if (isListItem(path.kind) && part.whole && inner) {
            removeItem(draft, {ItemRef::Type::ListItem, path});
            continue;
        }
        clear(draft, part);
        const bool entry = path.kind == FieldKind::EntryTitle && covered.size() > 1
            && isWhole(covered, lines, [&path](const FieldPath &other) {
                   return other.section == path.section && other.entry == path.entry;
               });
        if (entry) {
            removeItem(draft, {ItemRef::Type::Entry, path});
        }
        const bool section = path.kind == FieldKind::SectionHeading
            && isWhole(
                covered, lines, [&path](const FieldPath &other) { return other.section == path.section; });
        if (section) {
            removeItem(draft, {ItemRef::Type::Section, path});
        }
    }
}

} // namespace

Spot removeBetween(Draft &draft, const FieldSpot &from, const FieldSpot &to, const QList<EditorLine> &lines)
{
    const QList<Covered> covered = coveredBetween(draft, from, to, lines);
    if (covered.isEmpty()) {
        return {};
    }
    if (isSameList(from.field, to.field) && from.field != to.field) {
        // One text is left of the two.
        const QString text = fieldText(draft, to.field);
        const bool marks = hasMarkup(to.field.kind);
        const QList<MarkupRun> end = midRuns(marks ? markupRuns(text) : QList<MarkupRun>{{text}}, to.offset);
        const QString start = fieldText(draft, from.field);
        const QList<MarkupRun> begin =
            midRuns(marks ? markupRuns(start) : QList<MarkupRun>{{start}}, 0, from.offset);
        for (qsizetype i = covered.size() - 1; i > 0; --i) {
            removeItem(draft, {ItemRef::Type::ListItem, covered.at(i).path});
        }
        setFieldText(draft, from.field, marks ? toMarkup(begin + end) : plainText(begin + end));
        return from;
    }
    removeWhole(draft, covered, lines);
    return from;
}

} // namespace aio::ui
