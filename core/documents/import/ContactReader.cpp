#include "core/documents/import/BasicsWork.h"
#include "core/documents/import/CvWords.h"

#include <QRegularExpression>

#include <algorithm>

namespace aio {

namespace {

void takeProfiles(BasicsWork &work, const QList<FoundProfile> &found)
{
    for (const FoundProfile &profile : found) {
        const bool known = std::any_of(work.basics.profiles.cbegin(), work.basics.profiles.cend(),
            [&](const ResumeProfile &one) { return one.network == profile.network; });
        if (known) {
            continue;
        }
        const QString at = QStringLiteral("/basics/profiles/%1/").arg(work.basics.profiles.size());
        ResumeProfile out{profile.network, profile.username, profile.url.text, {}};
        work.evidence.note(at + QStringLiteral("network"), profile.url.span, profile.url.confidence);
        work.evidence.note(at + QStringLiteral("username"), profile.url.span, profile.url.confidence);
        work.evidence.take(at + QStringLiteral("url"), profile.url);
        work.basics.profiles.append(out);
    }
}

void contactsOf(BasicsWork &work, const CvLine &line, bool anywhere)
{
    if (work.basics.email.isEmpty()) {
        work.basics.email =
            work.evidence.take(QStringLiteral("/basics/email"), emailsIn(work.evidence, line.span).value(0));
    }
    if (work.basics.phone.isEmpty() && !anywhere) {
        QList<Found> phones;
        for (const TextSpan &part : line.parts) {
            phones += phonesIn(work.evidence, part);
        }
        work.basics.phone = work.evidence.take(QStringLiteral("/basics/phone"), phones.value(0));
    }
    takeProfiles(work, profilesIn(work.evidence, line.span));
    if (work.basics.url.isEmpty() && !anywhere) {
        const QList<Found> sites = websitesIn(work.evidence, line.span);
        work.basics.url = work.evidence.take(QStringLiteral("/basics/url"), sites.value(0));
    }
}

} // namespace

void readContacts(BasicsWork &work)
{
    for (const CvPart &part : work.parts) {
        for (const CvLine &line : part.lines) {
            if (isHeadPart(part)) {
                contactsOf(work, line, false);
            }
        }
    }
    for (const CvPart &part : work.parts) {
        const bool others = part.section == CvSection::References || part.section == CvSection::Publications
            || part.section == CvSection::Projects || part.section == CvSection::Work;
        for (const CvLine &line : part.lines) {
            if (!isHeadPart(part) && !others && work.basics.email.isEmpty()) {
                contactsOf(work, line, true);
            }
        }
    }
    // Sidebars list them under other headings too; a network with a name below it: "johndoe" over "LinkedIn".
    for (const CvPart &part : work.parts) {
        if (part.section != CvSection::Profiles) {
            continue;
        }
        for (qsizetype i = 0; i < part.lines.size(); ++i) {
            const TextSpan span = part.lines.at(i).span;
            const QString word = work.source.document.string(span);
            const QString network = networkOf(QString(word.toLower() + u'.'));
            static const QRegularExpression user(QStringLiteral("^@?[\\w.-]{3,40}$"));
            if (network.isEmpty() || word.contains(u' ')) {
                continue;
            }
            for (const qsizetype other : {i - 1, i + 1}) {
                const bool inside = other >= 0 && other < part.lines.size();
                const QString name =
                    inside ? work.source.document.string(part.lines.at(other).span) : QString();
                if (inside && user.match(name).hasMatch()
                    && networkOf(QString(name.toLower() + u'.')).isEmpty()) {
                    Found none = work.evidence.found(part.lines.at(other).span, 0.7);
                    none.text.clear();
                    takeProfiles(work, {{none, network, name}});
                    break;
                }
            }
        }
    }
}

} // namespace aio
