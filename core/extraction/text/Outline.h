#pragma once

#include "core/base/WorkContext.h"
#include "core/extraction/document/SourceDocument.h"
#include "core/extraction/text/Topics.h"

namespace aio::extraction {

/// One line of the posting with what it is about. The text is a view into the document.
struct OutlineLine
{
    enum class Kind
    {
        Heading,
        Fact, ///< value of a label; `topic` is the label's
        Item,
        Text
    };

    Kind kind = Kind::Text;
    QStringView text; ///< Fact: the value alone
    TextSpan span; ///< of `text`
    TextSpan label{}; ///< Fact: of the label
    Topic topic = Topic::None; ///< Fact: of the label; Heading: its own; else of the section it is in
    int depth = 0; ///< lines since the heading of the section; 1 for the first
    int level = 0; ///< Heading only
    bool aside = false;
};

/// The lines of a document in reading order; labels inside paragraphs are found too.
[[nodiscard]] QList<OutlineLine> outlineOf(const SourceDocument &document, const WorkContext &context);

/// Values that the posting gives under this topic: facts first, then the lines right under a heading of it.
[[nodiscard]] QList<OutlineLine> valuesOf(const QList<OutlineLine> &outline, Topic topic);

} // namespace aio::extraction
