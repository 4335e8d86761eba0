#pragma once

#include <QList>
#include <QString>

namespace aio {

// The markup of DraftText: "**…**" is bold and "*…*" italic. A mark hugs its words: "2 * 3 * 4" has none, and
// a mark without a partner is text. Reentrant.

/// Text with one look.
struct MarkupRun
{
    QString text;
    bool bold = false;
    bool italic = false;
    qsizetype start = 0; ///< of `text` in the text with marks; not compared

    bool operator==(const MarkupRun &other) const
    {
        return text == other.text && bold == other.bold && italic == other.italic;
    }
};

/// The text apart from its marks, in order. Empty for an empty text.
[[nodiscard]] QList<MarkupRun> markupRuns(const QString &text);

/// Writes runs with marks. Marks never stand beside a space: what is bold at the ends of a run and has no
/// letters is plain afterwards.
[[nodiscard]] QString toMarkup(const QList<MarkupRun> &runs);

/// What is read: the text without its marks.
[[nodiscard]] QString plainText(const QList<MarkupRun> &runs);

/// The place in the plain text for a place in the text with marks. A place inside a mark is the end of it.
[[nodiscard]] qsizetype plainOffset(const QList<MarkupRun> &runs, qsizetype offset);

/// The part of runs between two places of the plain text.
[[nodiscard]] QList<MarkupRun> midRuns(const QList<MarkupRun> &runs, qsizetype from, qsizetype length = -1);

} // namespace aio
