#include "core/documents/drafting/Drafter.h"

#include "core/documents/drafting/PhraseBook.h"
#include "core/extraction/grammar/LanguageDetector.h"

namespace aio::drafting {

QString profileLanguage(const Resume &profile)
{
    QString text = profile.basics.summary;
    for (const ResumeWork &work : profile.work) {
        text += u'\n' + work.summary + u'\n' + work.highlights.join(u'\n');
    }
    return extraction::detectLanguage(text);
}

QStringList draftLanguages()
{
    return PhraseBook::languages();
}

QString draftLanguage(const QString &wish, const Resume &profile, const JobPosting &job)
{
    const QStringList known = PhraseBook::languages();
    for (const QString &tag : {wish, job.language}) {
        const QString primary = tag.section(u'-', 0, 0).toLower();
        if (known.contains(primary)) {
            return primary;
        }
    }
    const QString own = profileLanguage(profile);
    return known.contains(own) ? own : QStringLiteral("en");
}

} // namespace aio::drafting
