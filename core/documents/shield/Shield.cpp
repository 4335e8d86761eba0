#include "core/documents/shield/Shield.h"

#include "core/documents/resume/ResumeJson.h"
#include "core/documents/shield/Notations.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace aio::shield {

namespace {

constexpr qsizetype shortestPart = 3; ///< of a name that is replaced by itself

/// Names have endings, and the parts of one stand for the person.
bool isNameOf(const QString &mark)
{
    return mark.startsWith(u"⟨name") || mark.startsWith(u"⟨person");
}

const QRegularExpression &strangeContact()
{
    static const QRegularExpression pattern(
        QStringLiteral("[\\w.+-]{1,80}@[\\w-]{1,60}(\\.[\\w-]{1,60}){1,5}|https?://"
                       "[^\\s<>\"')]{1,300}|www\\.[^\\s<>\"')]{1,200}|"
                       "(?<![\\w@.])([\\w-]{1,40}\\.){0,2}(linkedin|xing|github|gitlab|facebook|instagram|"
                       "twitter|behance|dribbble|orcid|medium|researchgate)\\.(com|org|net|io)/"
                       "[^\\s<>\"'),;]{1,200}|"
                       "(?<![\\w.])\\+\\d[\\d ()/.-]{6,20}\\d"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

QString withoutScheme(const QString &url)
{
    static const QRegularExpression scheme(QStringLiteral("^https?://(www\\.)?"));
    QString plain = QString(url).remove(scheme);
    while (plain.endsWith(u'/')) {
        plain.chop(1);
    }
    return plain;
}

QJsonValue maskedJson(const QJsonValue &value, PersonalDataShield &shield)
{
    if (value.isString()) {
        return shield.masked(value.toString());
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &entry : value.toArray()) {
            array.append(maskedJson(entry, shield));
        }
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            member.value() = maskedJson(member.value(), shield);
        }
        return object;
    }
    return value;
}

} // namespace

PersonalDataShield::PersonalDataShield(const Resume &profile)
{
    const ResumeBasics &basics = profile.basics;
    add(QStringLiteral("name"), basics.name);
    for (const QString &part : basics.name.split(u' ', Qt::SkipEmptyParts)) {
        if (part.size() >= shortestPart && part != basics.name) {
            add(QStringLiteral("name"), part);
        }
    }
    add(QStringLiteral("email"), basics.email);
    const auto note = [this](const QString &kind, const QRegularExpression &notation) {
        if (notation.isValid()) {
            m_notations.append({kind, notation});
        }
    };
    add(QStringLiteral("phone"), basics.phone);
    note(QStringLiteral("phone"), phonePattern(basics.phone));
    add(QStringLiteral("link"), basics.url);
    add(QStringLiteral("link"), withoutScheme(basics.url));
    // The photo itself is taken out as a whole; only an address of one is text that may be repeated.
    if (!basics.image.startsWith(QLatin1String("data:"))) {
        add(QStringLiteral("photo"), basics.image);
    }
    for (const ResumeProfile &account : basics.profiles) {
        add(QStringLiteral("link"), account.url);
        add(QStringLiteral("link"), withoutScheme(account.url));
        add(QStringLiteral("account"), account.username);
    }
    add(QStringLiteral("address"), basics.location.address);
    add(QStringLiteral("postcode"), basics.location.postalCode);
    for (const auto *key : {"birthDate", "birthdate", "dateOfBirth", "birthday"}) {
        const QString day = basics.other.value(QLatin1String(key)).toString();
        add(QStringLiteral("birth date"), day);
        note(QStringLiteral("birth date"), datePattern(day));
    }
    for (const ResumeReference &reference : profile.references) {
        add(QStringLiteral("person"), reference.name);
    }
}

void PersonalDataShield::add(const QString &kind, const QString &value)
{
    const QString plain = value.simplified();
    const bool known = std::ranges::any_of(m_placeholders,
        [&](const Placeholder &entry) { return entry.value.compare(plain, Qt::CaseInsensitive) == 0; });
    if (!plain.isEmpty() && !known) {
        m_placeholders.append({QStringLiteral("⟨%1 %2⟩").arg(kind).arg(++m_counts[kind]), plain});
    }
}

QString PersonalDataShield::replaceKnown(QString text) const
{
    // The longest first: a part of a name must not tear the whole one apart.
    QList<Placeholder> longest = m_placeholders;
    std::ranges::stable_sort(
        longest, std::ranges::greater{}, [](const Placeholder &entry) { return entry.value.size(); });
    for (const Placeholder &entry : longest) {
        text.replace(wordsPattern(entry.value, isNameOf(entry.mark)), entry.mark);
    }
    return text;
}

QString PersonalDataShield::masked(const QString &text)
{
    // All are found in the text as it is: a name inside an address must not tear the address apart.
    const auto take = [&](const QString &kind, const QRegularExpression &notation) {
        auto matches = notation.globalMatch(text);
        while (matches.hasNext()) {
            add(kind, matches.next().captured()); // it comes back as it is written here
        }
    };
    for (const auto &[kind, notation] : std::as_const(m_notations)) {
        take(kind, notation);
    }
    take(QStringLiteral("contact"), strangeContact());
    return replaceKnown(text);
}

Resume PersonalDataShield::masked(const Resume &profile)
{
    Resume bare = profile;
    bare.basics.image.clear();
    Resume safe = resumeFromJson(maskedJson(toJson(bare), *this).toObject());
    safe.basics.other = {};
    safe.basics.location.other = {};
    safe.other = {};
    safe.meta = {};
    return safe;
}

QString PersonalDataShield::restored(const QString &text) const
{
    QString whole = text;
    for (const Placeholder &entry : m_placeholders) {
        const QString inside = entry.mark.mid(1, entry.mark.size() - 2);
        QStringList words;
        for (const QString &word : inside.split(u' ')) {
            words.append(QRegularExpression::escape(word));
        }
        const QString spaced = words.join(QStringLiteral("[\\s_-]*"));
        const QRegularExpression pattern(
            QStringLiteral("[⟨〈<\\[({«]\\s*%1\\s*[⟩〉>\\])}»]|(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])")
                .arg(spaced),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        // Not QString::replace(): a value may hold "\1".
        qsizetype at = 0;
        auto match = pattern.match(whole, at);
        while (match.hasMatch()) {
            whole.replace(match.capturedStart(), match.capturedLength(), entry.value);
            at = match.capturedStart() + entry.value.size();
            match = pattern.match(whole, at);
        }
    }
    return whole;
}

} // namespace aio::shield
