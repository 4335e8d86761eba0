#pragma once

#include "core/assist/drafting/DraftQuestion.h"
#include "core/documents/compare/Comparison.h"

namespace aio::ui {

// What a proposal says of itself, in words. Plain functions of any thread unless they say otherwise.

/// A heading of the list of changes: a CV's own heading of the section, "Subject and salutation".
[[nodiscard]] QString sectionTitle(const compare::Section &section, const QString &language);

/// What stands where a change has no words: "The order of the sections".
[[nodiscard]] QString orderText(const compare::Section &section);

/// "gemini-2.5-pro · 9.4 s · 1,020 tokens · $0.0353"; the cost of a model without a price is "price unknown".
[[nodiscard]] QString engineText(const EngineInfo &engine, bool priced);

/// "Name and contacts were masked before sending. 5 values replaced, put back on this computer."; empty where
/// nothing left this computer.
[[nodiscard]] QString sentTextLine(const SentText &sent);

/// The same before it is sent.
[[nodiscard]] QString toSendTextLine(const SentText &sent);

/// A change as HTML in colours of the present theme: words that go are struck out, words that come
/// underlined. GUI thread.
[[nodiscard]] QString pieceBeforeHtml(const compare::Piece &piece);
[[nodiscard]] QString pieceAfterHtml(const compare::Piece &piece, const QString &words);

/// A draft as HTML, as it grows: headings, points, paragraphs.
[[nodiscard]] QString draftHtml(const Draft &draft);
[[nodiscard]] int wordsIn(const Draft &draft);

} // namespace aio::ui
