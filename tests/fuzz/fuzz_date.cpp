#include "core/extraction/grammar/DateGrammar.h"

#include <cstddef>
#include <cstdint>

// Any text as a date: what is found is a day of our time and lies within the text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace aio::extraction;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    GrammarContext context;
    context.today = QDate(2026, 11, 2);
    for (const char *language : {"", "en", "de", "ja"}) {
        context.language = QString::fromLatin1(language);
        const auto found = findDate(text, context);
        if (found) {
            Q_ASSERT(found->date.isValid() && found->date.year() >= 1990 && found->date.year() <= 2100);
            Q_ASSERT(found->span.start >= 0 && found->span.start < found->span.end);
            Q_ASSERT(found->span.end <= text.size());
        }
    }
    return 0;
}
