#include "ui/documents/session/ProfileAddition.h"

#include <QRegularExpression>

namespace aio::ui {

namespace {

/// The entry of the profile that a part of the draft was made from: "/work/0"; empty: none.
QString entryOf(const Draft &draft, const QString &part)
{
    const auto *cv = std::get_if<CvContent>(&draft.content);
    if (!cv || part.isEmpty()) {
        return {};
    }
    for (const DraftSection &section : cv->sections) {
        for (const DraftEntry &entry : section.entries) {
            const bool inside = entry.id == part || entry.summary.id == part
                || std::any_of(entry.highlights.cbegin(), entry.highlights.cend(),
                    [&part](const DraftText &highlight) { return highlight.id == part; });
            if (inside) {
                return entry.origin;
            }
        }
    }
    return {};
}

/// The sentence of a part that a claim stands in: the rest of a summary is none of an entry's points.
QString sentenceOf(const CheckedClaim &claim)
{
    const QString &text = claim.partText;
    static const QRegularExpression end(
        QStringLiteral("[.!?…]\\s+(?=\\p{Lu})"), QRegularExpression::UseUnicodePropertiesOption);
    qsizetype start = 0;
    for (auto it = end.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.capturedEnd() > claim.span.start) {
            return match.capturedStart() >= claim.span.end
                ? text.mid(start, match.capturedStart() + 1 - start)
                : text.mid(start);
        }
        start = match.capturedEnd();
    }
    return text.mid(start);
}

template <typename Entry> bool addHighlight(QList<Entry> &entries, int index, const QString &text)
{
    if (index < 0 || index >= entries.size()) {
        return false;
    }
    entries[index].highlights.append(text);
    return true;
}

/// "Spanish: C1" or "Spanish (C1)" as language and level.
ResumeLanguage languageOf(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^([^:(,]+)[:(,]?\\s*([^)]*)\\)?$"));
    const QRegularExpressionMatch match = pattern.match(text);
    ResumeLanguage language;
    language.language = match.hasMatch() ? match.captured(1).trimmed() : text;
    language.fluency = match.captured(2).trimmed();
    return language;
}

} // namespace

std::optional<Resume> withClaim(const Resume &profile, const CheckedClaim &claim, const Draft &draft)
{
    using Kind = grounding::ClaimKind;
    Resume more = profile;
    switch (claim.claim.kind) {
    case Kind::Skill: {
        ResumeSkill skill;
        skill.name = claim.claim.text;
        more.skills.append(skill);
        return more;
    }
    case Kind::Language:
        more.languages.append(languageOf(claim.claim.text));
        return more;
    case Kind::Certificate: {
        ResumeCertificate certificate;
        certificate.name = claim.claim.text;
        more.certificates.append(certificate);
        return more;
    }
    case Kind::Award: {
        ResumeAward award;
        award.title = claim.claim.text;
        more.awards.append(award);
        return more;
    }
    case Kind::Degree: {
        ResumeEducation education;
        education.studyType = claim.claim.text;
        more.education.append(education);
        return more;
    }
    case Kind::Institution: {
        ResumeEducation education;
        education.institution = claim.claim.text;
        more.education.append(education);
        return more;
    }
    case Kind::Employer: {
        ResumeWork work;
        work.name = claim.claim.text;
        more.work.append(work);
        return more;
    }
    case Kind::Contact:
        return std::nullopt;
    default:
        break;
    }
    const QString origin =
        entryOf(draft, claim.part).isEmpty() ? claim.claim.fact : entryOf(draft, claim.part);
    const QStringList steps = origin.split(u'/', Qt::SkipEmptyParts);
    const int index = steps.value(1, QStringLiteral("-1")).toInt();
    const QString section = steps.value(0);
    const QString words = sentenceOf(claim);
    const bool added = (section == u"work" && addHighlight(more.work, index, words))
        || (section == u"volunteer" && addHighlight(more.volunteer, index, words))
        || (section == u"projects" && addHighlight(more.projects, index, words));
    return added ? std::optional(more) : std::nullopt;
}

} // namespace aio::ui
