#include "app/cli/DraftOptions.h"

#include "core/base/AccountName.h"

#include <QCoreApplication>

namespace aio::cli {

namespace {

using namespace Qt::StringLiterals;
using namespace drafting;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

Failure badChoice(const QString &option, const QString &choices)
{
    return failure(ErrorKind::Usage, Text::tr("This is no value for --%1.").arg(option),
        Text::tr("Use one of %1.").arg(choices));
}

/// The position of `given` in a list of words; the one for nothing given is `usual`.
std::optional<int> choiceOf(const QString &given, const QStringList &choices, int usual)
{
    if (given.isEmpty()) {
        return usual;
    }
    const int index = int(choices.indexOf(given));
    return index < 0 ? std::nullopt : std::optional(index);
}

/// Of a letter: a word, or how many words it shall have.
std::optional<int> letterLengthOf(const QString &given)
{
    bool isNumber = false;
    const int words = given.toInt(&isNumber);
    if (!isNumber) {
        return choiceOf(given, {u"short"_s, u"medium"_s, u"long"_s}, 1);
    }
    constexpr int fewest = 50;
    constexpr int most = 600;
    constexpr int shortest = 140;
    constexpr int medium = 230;
    if (words < fewest || words > most) {
        return std::nullopt;
    }
    return words <= shortest ? 0 : words <= medium ? 1 : 2;
}

using Wish = std::variant<CvWish, LetterWish>;

Result<Wish> wishOf(const QCommandLineParser &parser, bool letter)
{
    const QString language = parser.value(u"language"_s);
    if (!language.isEmpty() && !draftLanguages().contains(language.section(u'-', 0, 0).toLower())) {
        return badChoice(u"language"_s, draftLanguages().join(u", "_s));
    }
    const QString length = parser.value(u"length"_s);
    if (!letter) {
        const auto size = choiceOf(length, {u"1"_s, u"2"_s, u"all"_s}, 1);
        if (!size) {
            return badChoice(u"length"_s, u"1, 2, all"_s);
        }
        return CvWish{language, CvLength(*size), QDate::currentDate()};
    }
    const auto tone = choiceOf(parser.value(u"tone"_s), {u"formal"_s, u"warm"_s, u"direct"_s}, 0);
    const auto size = letterLengthOf(length);
    if (!tone) {
        return badChoice(u"tone"_s, u"formal, warm, direct"_s);
    }
    if (!size) {
        return badChoice(u"length"_s, Text::tr("short, medium, long, or 50 to 600 words"));
    }
    return LetterWish{language, LetterTone(*tone), LetterLength(*size), QDate::currentDate()};
}

/// The format that the file's suffix names, if it can hold the document, and the template.
Result<void> setLooks(const QCommandLineParser &parser, bool letter, DraftOptions &options)
{
    const auto format = documents::exportFormatOf(options.out);
    if (!format) {
        return Failure(format.error());
    }
    if (letter && *format == documents::ExportFormat::JsonResume) {
        return failure(ErrorKind::Usage, Text::tr("A letter cannot be written as JSON Resume."),
            Text::tr("Use .pdf, .docx, .odt, .html, .md or .txt."));
    }
    options.format = *format;
    options.looks.document.templateKey = parser.value(u"template"_s);
    options.looks.document.photo = parser.isSet(u"photo"_s);
    options.looks.archival = parser.isSet(u"pdf-a"_s);
    if (options.looks.archival && *format != documents::ExportFormat::Pdf) {
        return failure(ErrorKind::Usage, Text::tr("Only a PDF can be written as PDF/A."),
            Text::tr("Let the name of the file end with .pdf."));
    }
    const auto looks = documents::TemplateCatalog().find(options.looks.document.templateKey,
        letter ? documents::TemplateKind::Letter : documents::TemplateKind::Cv);
    return looks ? Result<void>() : Result<void>(Failure(looks.error()));
}

} // namespace

void declareDraftOptions(QCommandLineParser &parser)
{
    const QString file = u"FILE"_s;
    const QString name = u"NAME"_s;
    parser.addOptions({
        {u"resume"_s, Text::tr("The profile, a JSON Resume file."), file},
        {u"job"_s, Text::tr("The job: a file, or the id of one in the workspace."), u"FILE|ID"_s},
        {u"out"_s,
            Text::tr("Where to write; the suffix says how: .pdf, .docx, .odt, .html, .md, .txt, and .json "
                     "for a CV."),
            file},
        {u"engine"_s, Text::tr("auto, builtin, or a provider: PROVIDER or PROVIDER/MODEL."), name, u"auto"_s},
        {u"plan"_s, Text::tr("Subscription plan that the call is for."), u"PLAN"_s},
        {u"user"_s, Text::tr("User that the call is for."), u"USER"_s},
        {u"language"_s, Text::tr("Language of the document: en, de, fr, es, it, pt or nl."), u"TAG"_s},
        {u"template"_s, Text::tr("How the document looks: the name of a template."), name},
        {u"photo"_s, Text::tr("Show the photo of the profile, where the template has a place for one.")},
        {u"pdf-a"_s, Text::tr("Write a PDF for archives, as PDF/A-1b.")},
        {u"mask-personal-data"_s,
            Text::tr(
                "Replace names and contacts before anything is sent, whatever the provider's settings say.")},
        {u"tone"_s, Text::tr("Of a letter: formal, warm or direct."), u"TONE"_s, u"formal"_s},
        {u"length"_s,
            Text::tr("Of a letter: short, medium, long, or a number of words. Of a CV: 1, 2 or all."),
            u"LENGTH"_s},
        {{u"h"_s, u"help"_s}, Text::tr("Show this text.")},
    });
    parser.addPositionalArgument(u"document"_s, Text::tr("What to write: cv or letter."), u"cv|letter"_s);
}

Result<DraftOptions> draftOptions(const QCommandLineParser &parser)
{
    const QStringList kinds = parser.positionalArguments();
    const bool letter = kinds.value(0) == u"letter";
    const bool complete =
        parser.isSet(u"resume"_s) && parser.isSet(u"out"_s) && (!letter || parser.isSet(u"job"_s));
    if (kinds.size() != 1 || (kinds.constFirst() != u"cv" && !letter) || !complete) {
        return failure(ErrorKind::Usage, Text::tr("What to write, from what and where to is needed."),
            Text::tr("Use: aioctl draft cv --resume FILE --out FILE, or aioctl draft letter --resume "
                     "FILE --job FILE|ID --out FILE."));
    }
    DraftOptions options;
    options.resume = parser.value(u"resume"_s);
    options.job = parser.value(u"job"_s);
    options.out = parser.value(u"out"_s);
    options.engine = parser.value(u"engine"_s);
    const Result<Wish> wish = wishOf(parser, letter);
    if (!wish) {
        return Failure(wish.error());
    }
    options.question.wish = *wish;
    options.question.plan = parser.value(u"plan"_s);
    // Limits for each person hold for scripts too.
    options.question.user = parser.isSet(u"user"_s) ? parser.value(u"user"_s) : accountName();
    options.question.alwaysMask = parser.isSet(u"mask-personal-data"_s);
    if (const auto looks = setLooks(parser, letter, options); !looks) {
        return Failure(looks.error());
    }
    return options;
}

} // namespace aio::cli
