#include "core/extraction/grammar/Fold.h"
#include "core/extraction/text/CompanyName.h"
#include "core/extraction/text/JobWords.h"
#include "core/extraction/text/Readers.h"
#include "core/extraction/text/Segments.h"

#include <QRegularExpression>

#include <algorithm>

namespace aio::extraction {

namespace {

/// "Frau ", "Mr ": case and point as they are printed.
QString addressed()
{
    return QStringLiteral(
        "(?:Frau|Herrn?|Mrs?\\.?|Ms\\.?|Mme|M\\.|Sra?\\.?|Sig\\.(?:ra)?|Dhr\\.|Mevr\\.|Paní|"
        "Pan|Pani)\\s+");
}

/// "Dr. Reto Amstalden", "Anna von Stein", "A. B. Muster".
QString nameOf(int fewest, int most)
{
    return QStringLiteral(
        "((?:Dr\\.? |Prof\\.? )*\\p{Lu}[\\p{L}'’-]+(?: (?:von|van|de|da|der|di|\\p{Lu}\\.))?"
        "(?: \\p{Lu}[\\p{L}'’-]+){%1,%2})")
        .arg(fewest)
        .arg(most);
}

/// Departments and what else stands before an address and looks like a name.
bool isNoPerson(QStringView name)
{
    static const QRegularExpression words(
        QStringLiteral("(?<!\\p{L})(?:teams?|resources|human|hr|recruit\\p{L}*|talent|people|personal\\p{L}*|"
                       "\\p{L}*abteilung|department|office|service|careers?|jobs|bewerbung\\p{L}*|contact|"
                       "kontakt|e-?mail|mail|apply|risorse|recursos|ressources|equipo|équipe|p&o)(?!\\p{L})"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(name.toString()).hasMatch() || hasJobWord(name) || hasLegalForm(name)
        || hasOrganisationWord(name);
}

/// The part of a word that addresses are made of: "sandvaer" of "Sandvær".
QString addressWord(const QString &word)
{
    static const QList<std::pair<QChar, QString>> spelled{{u'æ', QStringLiteral("ae")},
        {u'ø', QStringLiteral("o")}, {u'ä', QStringLiteral("ae")}, {u'ö', QStringLiteral("oe")},
        {u'ü', QStringLiteral("ue")}, {u'ß', QStringLiteral("ss")}};
    QString plain = word.toLower();
    for (const auto &[letter, letters] : spelled) {
        plain.replace(letter, letters);
    }
    return fold(plain.normalized(QString::NormalizationForm_KD));
}

bool holdsWordOf(const QString &address, const QString &name)
{
    constexpr qsizetype telling = 3;
    const QStringList words = name.split(u' ');
    return std::ranges::any_of(words,
        [&](const QString &word) { return word.size() >= telling && address.contains(addressWord(word)); });
}

Vote voteFor(const Posting &posting, const OutlineLine &line, const QRegularExpressionMatch &match,
    qsizetype start, double confidence)
{
    const TextSpan span{line.span.start + start, line.span.start + match.capturedEnd(1)};
    QString name = posting.document.string(span).simplified();
    static const QRegularExpression dative(QStringLiteral("^Herrn(?= )"));
    name.replace(dative, QStringLiteral("Herr"));
    return posting.vote(JobField::ContactName, name, confidence, span);
}

/// "Your contact is Ms Henrike Osterloh".
QList<Vote> addressedPerson(const Posting &posting, const OutlineLine &line)
{
    static const QRegularExpression person(
        QStringLiteral("(?<!\\p{L})") + addressed() + nameOf(0, 2) + QStringLiteral("(?!\\.?[\\p{L}\\d])"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = person.match(line.text.toString());
    constexpr qsizetype shortest = 3; // not the "Sc" of "M. Sc."
    if (!match.hasMatch() || match.capturedLength(1) < shortest || isNoPerson(match.capturedView(1))) {
        return {};
    }
    return {voteFor(posting, line, match, match.capturedStart(), 0.75)};
}

/// A line about contact that begins with a name.
QList<Vote> firstNamed(const Posting &posting, const OutlineLine &line)
{
    static const QRegularExpression person(nameOf(1, 2)
            + QStringLiteral(
                "(?=$|[,;|(]|\\s[–—-]\\s|\\s*(?:,|\\()|\\s+(?:on|at|unter|via|\\+?\\d|Tel)|\\.)"),
        QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype latest = 6;
    constexpr qsizetype longest = 160;
    const auto match = person.match(line.text.toString());
    if (line.topic != Topic::Contact || line.text.size() >= longest || !match.hasMatch()
        || match.capturedStart() > latest || hasJobWord(match.capturedView(1))
        || hasLegalForm(match.capturedView(1))) {
        return {};
    }
    return {voteFor(posting, line, match, match.capturedStart(1), 0.75)};
}

/// "… to Ingeborg Sandvær, ingeborg@acme.example": sure where the address has the name too.
QList<Vote> personBeforeAddress(const Posting &posting, const OutlineLine &line)
{
    static const QRegularExpression person(
        QStringLiteral("(?<!\\p{L})(?:(?:Mail|Email|Write|Ask|Contact|Contacteer|Kontakt|Bel) )?")
            + nameOf(1, 2)
            + QStringLiteral("\\s*[,:(–—-]?\\s*(?:(?:unter|at|via|on|per|an|email:?|e-mail:?|mail:?) )?"
                             "<?([\\p{L}\\p{N}._%+-]+)@([\\p{L}\\p{N}.-]+)"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = person.match(line.text.toString());
    if (!match.hasMatch() || isNoPerson(match.capturedView(1))) {
        return {};
    }
    const QString name = match.captured(1);
    if (holdsWordOf(addressWord(match.captured(2)), name)) {
        return {voteFor(posting, line, match, match.capturedStart(1), 0.78)};
    }
    // "Acme Design, jobs@acme.example" is the company.
    if (holdsWordOf(addressWord(match.captured(3)), name)) {
        return {};
    }
    return {voteFor(posting, line, match, match.capturedStart(1), 0.62)};
}

} // namespace

QList<Vote> readPerson(const Posting &posting, const OutlineLine &line, bool near)
{
    constexpr qsizetype longest = 600;
    if (line.text.size() > longest) {
        return {};
    }
    static const QRegularExpression reachable(
        QStringLiteral("@|\\btel|phone|telefon|ansprech|\\d{5}"), QRegularExpression::CaseInsensitiveOption);
    const bool asked = near || reachable.match(line.text.toString()).hasMatch();
    QList<Vote> votes = asked ? addressedPerson(posting, line) : QList<Vote>();
    if (votes.isEmpty()) {
        votes = firstNamed(posting, line);
    }
    return votes.isEmpty() ? personBeforeAddress(posting, line) : votes;
}

} // namespace aio::extraction
