#include "core/extraction/text/TextReader.h"

#include "core/extraction/grammar/LanguageDetector.h"
#include "core/extraction/grammar/Places.h"
#include "core/extraction/text/Readers.h"

#include <QRegularExpression>

namespace aio::extraction {

namespace {

QString languageOf(const SourceDocument &document, const TextOptions &options)
{
    if (!options.language.isEmpty())
        return options.language;
    QString main;
    constexpr qsizetype enough = 12000;
    for (const TextBlock &block : document.blocks) {
        if (!block.aside && main.size() < enough)
            main.append(document.view(block.span)).append(u'\n');
    }
    return detectLanguage(main);
}

/// Words that only postings of the United States use, or the country's own name beside "live in", "only".
bool saysAmerican(const QString &text)
{
    static const QRegularExpression american(QStringLiteral(
        "\\b401 ?\\(?k\\)?|\\bUS only\\b|\\bEEOC?\\b|\\bE-Verify\\b|\\b(?:live|based|located|work) in the "
        "(?:United "
        "States|U\\.?S)|\\bFLSA\\b|\\bW-2\\b|\\b(?:AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|"
        "LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|"
        "DC)"
        ",? \\d{5}(?:-\\d{4})?\\b"));
    return american.match(text).hasMatch();
}

/// The country of the work place, for money signs and dates: stated, or that of a language of one country.
QString countryOf(const QList<Vote> &locations, const QString &language, const SourceDocument &document)
{
    for (const Vote &vote : locations) {
        for (const QString &place : std::get<QStringList>(vote.value)) {
            const QString country = countryOfPlace(place);
            if (!country.isEmpty())
                return country;
        }
    }
    static const QHash<QString, QString> single{{QStringLiteral("pl"), QStringLiteral("PL")},
        {QStringLiteral("cs"), QStringLiteral("CZ")}, {QStringLiteral("ja"), QStringLiteral("JP")},
        {QStringLiteral("sv"), QStringLiteral("SE")}, {QStringLiteral("da"), QStringLiteral("DK")},
        {QStringLiteral("nb"), QStringLiteral("NO")}, {QStringLiteral("it"), QStringLiteral("IT")}};
    if (saysAmerican(document.text))
        return QStringLiteral("US");
    return single.value(language);
}

} // namespace

QList<Vote> readText(const SourceDocument &document, const TextOptions &options, const WorkContext &context)
{
    Posting posting{document, outlineOf(document, context), {},
        document.kind == SourceDocument::Kind::Image ? Origin::Ocr : Origin::Text};
    posting.grammar.language = languageOf(document, options);
    posting.grammar.today = options.today;
    QList<Vote> votes;
    if (!posting.grammar.language.isEmpty())
        votes.append(
            Vote{JobField::Language, posting.grammar.language, posting.origin, 0.93, {}, std::nullopt});
    const QList<Headline> headlines = headlinesOf(posting);
    const QList<Vote> locations = readLocations(posting, headlines);
    posting.grammar.country = countryOf(locations, posting.grammar.language, document);
    votes += locations;
    votes += readTitle(posting, headlines);
    votes += readCompany(posting, headlines);
    votes += readProfile(posting, headlines);
    using Reader = QList<Vote> (*)(const Posting &);
    for (const Reader reader : {readPay, readEmployment, readWorkMode, readDates, readProseDates, readContact,
             readApplyLink, readSkills, readLists}) {
        if (context.interrupted())
            break;
        votes += reader(posting);
    }
    return votes;
}

} // namespace aio::extraction
