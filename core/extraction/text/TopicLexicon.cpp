#include "core/extraction/text/TopicLexicon.h"

namespace aio::extraction {

const PhraseTable &topicPhrases()
{
    static const PhraseTable table = [] {
        PhraseTable phrases;
        for (const PhraseTable::Line &line : factPhrases())
            phrases.add(QStringView(line.phrases), line.tag);
        for (const PhraseTable::Line &line : sectionPhrases())
            phrases.add(QStringView(line.phrases), line.tag);
        return phrases;
    }();
    return table;
}

} // namespace aio::extraction
