#include "core/documents/grounding/Finders.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace aio::grounding {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Grounding)
};

constexpr qsizetype fewestDigits = 8; ///< of a phone number

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit()) {
            digits += c;
        }
    }
    return digits;
}

QString plainUrl(QString url)
{
    url = url.toLower();
    for (const auto *prefix : {u"https://", u"http://", u"www."}) {
        if (url.startsWith(QStringView(prefix))) {
            url = url.mid(QStringView(prefix).size());
        }
    }
    while (url.endsWith(u'/') || url.endsWith(u'.')) {
        url.chop(1);
    }
    return url;
}

bool isRoleMailbox(const QString &address)
{
    static const QRegularExpression local(
        QStringLiteral(
            "^(jobs?|hr|career|careers|karriere|bewerbung|bewerbungen|recruit|recruiting|recruitment|"
            "talent|people|info|contact|kontakt|personal|emploi|empleo|rh|office)[@.+-]"),
        QRegularExpression::CaseInsensitiveOption);
    return local.match(address).hasMatch();
}

/// Numbers are the same from the last eight digits on: country codes and zeros differ.
bool samePhone(const QString &left, const QString &right)
{
    constexpr qsizetype telling = 8;
    return !right.isEmpty() && left.right(telling) == right.right(telling);
}

template <typename Same> Verdict verdictFor(const Check &check, const Same &same, const char *pointer)
{
    for (const QString &contact : check.facts.contacts()) {
        if (!contact.isEmpty() && same(contact)) {
            return {true, {}, QLatin1String(pointer)};
        }
    }
    return {
        false, Text::tr("The profile has another contact, or none of this kind."), QLatin1String(pointer)};
}

} // namespace

void findContacts(Check &check, Sentence &sentence)
{
    static const QRegularExpression mail(QStringLiteral("[\\w.+-]{1,80}@[\\w-]{1,60}(\\.[\\w-]{1,60}){1,5}"));
    static const QRegularExpression url(
        QStringLiteral("(https?://|www\\.|linkedin\\.com/|github\\.com/|xing\\.com/)[^\\s<>()\"',;]{1,200}"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression phone(QStringLiteral("(?<![\\w.])(\\+|00|\\(?0)[\\d ()/.-]{7,22}\\d"));
    const auto each = [&](const QRegularExpression &pattern, const auto &judge) {
        auto matches = pattern.globalMatch(sentence.text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            judge(match);
            for (qsizetype i = 0; i < sentence.words.size(); ++i) {
                if (sentence.words.at(i).start < match.capturedEnd()
                    && sentence.words.at(i).end > match.capturedStart()) {
                    sentence.take(i, 1);
                }
            }
        }
    };
    each(mail, [&](const auto &match) {
        const QString address = match.captured();
        const auto same = [&](const QString &contact) {
            return contact.compare(address, Qt::CaseInsensitive) == 0;
        };
        const Verdict verdict = verdictFor(check, same, "/basics/email");
        if (verdict.supported || !isRoleMailbox(address)) {
            check.addSpan(
                sentence, ClaimKind::Contact, {match.capturedStart(), match.capturedEnd()}, verdict);
        }
    });
    each(url, [&](const auto &match) {
        const QString address = plainUrl(match.captured());
        const auto same = [&](const QString &contact) {
            const QString own = plainUrl(contact);
            return !own.isEmpty()
                && (address == own || address.endsWith(u'/' + own) || address.startsWith(own + u'/'));
        };
        const Verdict verdict = verdictFor(check, same, "/basics/url");
        const bool account =
            address.contains(u"linkedin.") || address.contains(u"github.") || address.contains(u"xing.");
        if (verdict.supported || account) {
            check.addSpan(
                sentence, ClaimKind::Contact, {match.capturedStart(), match.capturedEnd()}, verdict);
        }
    });
    // "Cell. 347 55 01 226": the profile's own number, in a country whose numbers begin with any digit.
    static const QRegularExpression digitsAlone(
        QStringLiteral("(?<![\\w.+])[1-9][\\d ()/.-]{7,18}\\d(?![\\w])"));
    auto alone = digitsAlone.globalMatch(sentence.text);
    while (alone.hasNext()) {
        const auto match = alone.next();
        const QString digits = digitsOf(match.captured());
        const bool own = std::ranges::any_of(check.facts.contacts(),
            [&](const QString &contact) { return samePhone(digits, digitsOf(contact)); });
        if (!own || digits.size() < fewestDigits) {
            continue;
        }
        for (qsizetype i = 0; i < sentence.words.size(); ++i) {
            if (sentence.words.at(i).start < match.capturedEnd()
                && sentence.words.at(i).end > match.capturedStart()) {
                sentence.take(i, 1);
            }
        }
        check.addSpan(sentence, ClaimKind::Contact, {match.capturedStart(), match.capturedEnd()},
            {true, {}, QStringLiteral("/basics/phone")});
    }
    each(phone, [&](const auto &match) {
        const QString digits = digitsOf(match.captured());
        const bool looksLikeDate =
            match.captured().count(u'/') + match.captured().count(u'.') + match.captured().count(u'-') > 0
            && digits.size() <= fewestDigits;
        if (digits.size() < fewestDigits || looksLikeDate) {
            return;
        }
        const Verdict verdict = verdictFor(
            check, [&](const QString &contact) { return samePhone(digits, digitsOf(contact)); },
            "/basics/phone");
        // A letter's head also has the number of the company.
        if (verdict.supported || sentence.field != Segment::Field::Head || check.targets.isEmpty()) {
            check.addSpan(
                sentence, ClaimKind::Contact, {match.capturedStart(), match.capturedEnd()}, verdict);
        }
    });
}

} // namespace aio::grounding
