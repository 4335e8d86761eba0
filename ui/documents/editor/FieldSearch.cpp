#include "ui/documents/editor/FieldSearch.h"

namespace aio::ui {

namespace {

bool isWordPart(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text.at(at).isLetterOrNumber() || text.at(at).isMark());
}

bool isWhole(const QString &text, qsizetype from, qsizetype length)
{
    const bool opens = !isWordPart(text, from) || !isWordPart(text, from - 1);
    const bool closes = !isWordPart(text, from + length - 1) || !isWordPart(text, from + length);
    return opens && closes;
}

} // namespace

QList<SearchMatch> searchFields(const Draft &draft, const QList<EditorLine> &lines, const SearchWish &wish)
{
    QList<SearchMatch> matches;
    if (wish.words.isEmpty()) {
        return matches;
    }
    const Qt::CaseSensitivity sensitivity = wish.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    for (const EditorLine &line : lines) {
        for (const LinePiece &piece : line.pieces) {
            if (piece.field.kind == FieldKind::None) {
                continue;
            }
            const QString text = plainFieldText(draft, piece.field);
            qsizetype at = text.indexOf(wish.words, 0, sensitivity);
            while (at >= 0) {
                const bool taken = !wish.wholeWords || isWhole(text, at, wish.words.size());
                if (taken) {
                    matches.append({piece.field, at, wish.words.size()});
                }
                at = text.indexOf(wish.words, at + (taken ? wish.words.size() : 1), sensitivity);
            }
        }
    }
    return matches;
}

void replaceMatches(Draft &draft, const QList<SearchMatch> &matches, const QString &words)
{
    for (auto match = matches.rbegin(); match != matches.rend(); ++match) {
        replaceInField(draft, match->field, match->from, match->length, words);
    }
}

} // namespace aio::ui
