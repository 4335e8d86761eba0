#include "core/documents/grounding/Grounding.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

// Any text as a draft in every form: claims lie within the text, in order.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace aio;
    using namespace aio::grounding;
    constexpr std::size_t mostBytes = 20'000;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(std::min(size, mostBytes)));
    Resume profile;
    profile.basics.email = QStringLiteral("a@b.example");
    ResumeWork work;
    work.name = QStringLiteral("Nordpay GmbH");
    work.position = QStringLiteral("Engineer");
    work.startDate = {2019, 4, 0};
    work.highlights = {QString::fromUtf8(bytes.left(200))};
    profile.work = {work};
    for (const auto *name : {"a.txt", "a.md", "a.html", "a.json"}) {
        const auto draft = draftFileText(QLatin1String(name), bytes);
        if (!draft) {
            continue;
        }
        for (const Claim &claim : ground(profile, *draft, QDate(2026, 11, 20)).claims) {
            Q_ASSERT(claim.span.start >= 0 && claim.span.start <= claim.span.end);
            Q_ASSERT(claim.span.end <= draft->text.size());
            Q_ASSERT(claim.supported || !claim.reason.isEmpty());
        }
    }
    return 0;
}
