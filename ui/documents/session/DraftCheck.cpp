#include "ui/documents/session/DraftCheck.h"

#include "core/documents/resume/ResumeJson.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace aio::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aio::ui::DraftCheck)
};

QString sectionName(const QString &key)
{
    const QList<std::pair<QString, QString>> names{{QStringLiteral("basics"), Text::tr("Person")},
        {QStringLiteral("work"), Text::tr("Work")}, {QStringLiteral("volunteer"), Text::tr("Volunteering")},
        {QStringLiteral("education"), Text::tr("Education")}, {QStringLiteral("awards"), Text::tr("Awards")},
        {QStringLiteral("certificates"), Text::tr("Certificates")},
        {QStringLiteral("publications"), Text::tr("Publications")},
        {QStringLiteral("skills"), Text::tr("Skills")}, {QStringLiteral("languages"), Text::tr("Languages")},
        {QStringLiteral("interests"), Text::tr("Interests")},
        {QStringLiteral("references"), Text::tr("References")},
        {QStringLiteral("projects"), Text::tr("Projects")}};
    for (const auto &[name, title] : names) {
        if (name == key) {
            return title;
        }
    }
    return key;
}

/// The value at a JSON Pointer without escapes, as the grounding writes them.
QJsonValue valueAt(const QJsonValue &from, const QStringList &steps)
{
    QJsonValue value = from;
    for (const QString &step : steps) {
        bool index = false;
        const int number = step.toInt(&index);
        value = value.isArray() && index ? value.toArray().at(number) : value.toObject().value(step);
    }
    return value;
}

QString headOf(const QJsonObject &entry)
{
    for (const QLatin1String key :
        {QLatin1String("name"), QLatin1String("institution"), QLatin1String("organization"),
            QLatin1String("title"), QLatin1String("language"), QLatin1String("position")}) {
        const QString text = entry.value(key).toString();
        if (!text.isEmpty()) {
            return text;
        }
    }
    return {};
}

QStringList stepsOf(const QString &pointer)
{
    return pointer.split(u'/', Qt::SkipEmptyParts);
}

bool covers(const QString &pointer, const QString &origin)
{
    return origin == pointer || origin.startsWith(pointer + u'/');
}

} // namespace

QList<CheckedClaim> DraftCheck::open() const
{
    QList<CheckedClaim> found;
    std::copy_if(claims.cbegin(), claims.cend(), std::back_inserter(found),
        [](const CheckedClaim &claim) { return claim.isOpen(); });
    return found;
}

int DraftCheck::supported() const
{
    return int(std::count_if(
        claims.cbegin(), claims.cend(), [](const CheckedClaim &claim) { return claim.claim.supported; }));
}

QList<CheckedClaim> placedClaims(
    const grounding::Grounding &grounding, const grounding::GroundingText &text, const QList<KeptClaim> &kept)
{
    QList<CheckedClaim> placed;
    for (const grounding::Claim &claim : grounding.claims) {
        CheckedClaim checked;
        checked.claim = claim;
        for (const grounding::Segment &segment : text.segments) {
            if (claim.span.start >= segment.span.start && claim.span.start < segment.span.end) {
                checked.part = segment.part;
                checked.partText = text.text.mid(segment.span.start, segment.span.length());
                checked.span = {claim.span.start - segment.span.start,
                    qMin(claim.span.end, segment.span.end) - segment.span.start};
                break;
            }
        }
        checked.kept = !claim.supported
            && std::any_of(kept.cbegin(), kept.cend(),
                [&claim](const KeptClaim &one) { return one.text == claim.text; });
        placed.append(checked);
    }
    return placed;
}

QString factPlace(const Resume &profile, const QString &pointer)
{
    const QStringList steps = stepsOf(pointer);
    if (steps.isEmpty()) {
        return {};
    }
    QStringList place{sectionName(steps.first())};
    if (steps.size() >= 2) {
        const QString head = headOf(valueAt(toJson(profile), steps.mid(0, 2)).toObject());
        if (!head.isEmpty()) {
            place << head;
        }
    }
    if (steps.size() >= 4 && steps.at(2) == u"highlights") {
        place << Text::tr("point %1").arg(steps.at(3).toInt() + 1);
    }
    return place.join(QStringLiteral(" › "));
}

QString factText(const Resume &profile, const QString &pointer)
{
    const QStringList steps = stepsOf(pointer);
    const QJsonValue value = steps.isEmpty() ? QJsonValue() : valueAt(toJson(profile), steps);
    return value.isObject() ? headOf(value.toObject()) : value.toString();
}

bool usesFact(const Draft &draft, const QList<CheckedClaim> &claims, const QString &pointer)
{
    if (std::any_of(claims.cbegin(), claims.cend(), [&pointer](const CheckedClaim &claim) {
            return claim.claim.supported && covers(pointer, claim.claim.fact);
        })) {
        return true;
    }
    const auto says = [&pointer](const DraftText &text) {
        return text.included && !text.text.isEmpty() && covers(pointer, text.origin);
    };
    if (const auto *letter = std::get_if<LetterContent>(&draft.content)) {
        return std::any_of(letter->paragraphs.cbegin(), letter->paragraphs.cend(), says);
    }
    const auto &cv = std::get<CvContent>(draft.content);
    if (says(cv.summary)) {
        return true;
    }
    for (const DraftSection &section : cv.sections) {
        for (const DraftEntry &entry : section.entries) {
            if (section.included && entry.included
                && (covers(pointer, entry.origin) || says(entry.summary)
                    || std::any_of(entry.highlights.cbegin(), entry.highlights.cend(), says))) {
                return true;
            }
        }
    }
    return false;
}

} // namespace aio::ui
