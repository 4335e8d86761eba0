#include "core/extraction/grammar/SalaryGrammar.h"

#include <cstddef>
#include <cstdint>

// Any text as pay: what is found lies within the text and is pay in order.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace aio::extraction;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const bool labelled : {false, true}) {
        GrammarContext context;
        context.labelled = labelled;
        const auto found = findSalary(text, context);
        if (found) {
            Q_ASSERT(!found->salary.isEmpty());
            Q_ASSERT(found->span.start >= 0 && found->span.start < found->span.end);
            Q_ASSERT(found->span.end <= text.size());
            Q_ASSERT(found->confidence >= 0 && found->confidence <= 1);
            Q_ASSERT(!found->salary.min || !found->salary.max || *found->salary.min <= *found->salary.max);
        }
    }
    return 0;
}
