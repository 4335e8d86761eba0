#pragma once

#include "core/documents/grounding/GroundingText.h"
#include "core/documents/lexicon/Lexicon.h"

namespace aio::grounding {

/// A sentence or a line of a draft with its words. Spans count in the whole text.
struct Sentence
{
    QString text;
    qsizetype start = 0; ///< of the text in the whole draft
    QList<lexicon::Word> words; ///< spans count in `text`
    Segment::Field field = Segment::Field::Prose;
    int entry = -1;
    QList<bool> used; ///< words that a claim has taken
    QList<bool> aside; ///< words about the reader or the job, not about the candidate

    [[nodiscard]] bool isFree(qsizetype first, qsizetype count) const;
    void take(qsizetype first, qsizetype count);
    [[nodiscard]] bool isAside(qsizetype word) const { return aside.value(word); }
    [[nodiscard]] QString written(qsizetype first, qsizetype count) const;
    /// The words between two neighbours: punctuation and spaces.
    [[nodiscard]] QStringView gapBefore(qsizetype word) const;
};

/// How many words of the sentence are such as only German has, or has most of all.
[[nodiscard]] int germanWords(const Sentence &sentence);

/// Lines of a CV have few small words: the whole text tells better.
[[nodiscard]] bool isGerman(const QList<Sentence> &sentences);

[[nodiscard]] QList<Sentence> sentencesOf(const GroundingText &draft);

} // namespace aio::grounding
