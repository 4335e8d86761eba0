#include "core/extraction/text/TextReader.h"

#include "core/extraction/grammar/LanguageDetector.h"
#include "core/extraction/grammar/Places.h"
#include "core/extraction/text/Readers.h"

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

/// The country of the work place, for money signs and dates: stated, or that of a language of one country.
QString countryOf(const QList<Vote> &locations, const QString &language)
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
    posting.grammar.country = countryOf(locations, posting.grammar.language);
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
