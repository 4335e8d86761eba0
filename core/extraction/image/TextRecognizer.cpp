#include "core/extraction/image/TextRecognizer.h"

#include "core/extraction/image/InkInspector.h"
#include "core/extraction/image/LatinLanguage.h"
#include "core/extraction/image/NoiseFilter.h"
#include "core/extraction/image/SampleArea.h"
#include "core/extraction/layout/Script.h"

#include <algorithm>

namespace aio::extraction {

namespace {

constexpr double goodConfidence = 72; // mean over the letters of a sample in its own script
constexpr double poorConfidence = 45; // hardly any word is right: wrong script, upside down or no text

// The first installed model of each script other than Latin is tried on a sample that Latin does not fit.
const QStringList &otherScripts()
{
    static const QStringList names{QStringLiteral("chi_sim"), QStringLiteral("jpn"), QStringLiteral("ara"),
        QStringLiteral("rus"), QStringLiteral("kor"), QStringLiteral("chi_tra"), QStringLiteral("ell"),
        QStringLiteral("heb"), QStringLiteral("tha"), QStringLiteral("hin"), QStringLiteral("ukr"),
        QStringLiteral("fas")};
    return names;
}

double meanConfidence(const QList<LayoutWord> &words)
{
    double sum = 0;
    qsizetype letters = 0;
    for (const LayoutWord &word : words) {
        sum += double(word.confidence) * double(word.text.size());
        letters += word.text.size();
    }
    return letters > 0 ? sum / double(letters) : 0;
}

QString textOf(const QList<LayoutWord> &words)
{
    QString text;
    for (const LayoutWord &word : words) {
        text += word.text + u' ';
    }
    return text;
}

bool hasKana(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) {
        return c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana;
    }) > 3;
}

// How well a model fits: sure of what it read, and much of it.
double fit(const QList<LayoutWord> &words)
{
    double sum = 0;
    for (const LayoutWord &word : words) {
        if (word.confidence > 50 && hasLetterOrDigit(word.text)) {
            sum += word.confidence * word.box.width();
        }
    }
    return sum;
}

} // namespace

struct TextRecognizer::Sample
{
    PreparedImage image;
    QRect area; ///< null: all of it
    QStringList languages;
    QList<LayoutWord> words;
    double confidence = 0;
};

TextRecognizer::TextRecognizer(OcrEnginePool &pool, InstalledLanguages installed, QStringList languages)
    : m_pool(pool)
    , m_installed(std::move(installed))
    , m_languages(std::move(languages))
{
}

QString TextRecognizer::firstLatin() const
{
    const QString english = QStringLiteral("eng");
    return m_installed.has(english) ? english : m_installed.names().constFirst();
}

// Models of Latin languages, Chinese and Japanese know the Latin letters themselves, and English beside them
// only costs time and accents. Other scripts need it for names and terms.
QStringList TextRecognizer::withEnglish(const QString &language) const
{
    static const QStringList needing{QStringLiteral("ara"), QStringLiteral("fas"), QStringLiteral("heb"),
        QStringLiteral("rus"), QStringLiteral("ukr"), QStringLiteral("ell"), QStringLiteral("tha"),
        QStringLiteral("hin"), QStringLiteral("kor")};
    const QString english = QStringLiteral("eng");
    return needing.contains(language) && m_installed.has(english) ? QStringList{language, english}
                                                                  : QStringList{language};
}

Result<QList<LayoutWord>> TextRecognizer::readWith(
    const QStringList &languages, const PixPtr &pix, const QRect &area, const WorkContext &context)
{
    auto engine = m_pool.borrow(m_installed, languages);
    if (!engine) {
        return tl::unexpected(engine.error());
    }
    return (*engine)->read(pix, area, context);
}

// A sample of the picture lying the right way: upright unless its lines run down; the other ways are tried
// only when the first does not read well.
Result<TextRecognizer::Sample> TextRecognizer::bestSample(const QImage &image, const WorkContext &context)
{
    using Turns = QList<QuarterTurn>;
    const Turns turns = linesRunDown(image) ? Turns{QuarterTurn::Right, QuarterTurn::Left}
                                            : Turns{QuarterTurn::None, QuarterTurn::Half};
    const QStringList languages = m_languages.isEmpty() ? QStringList{firstLatin()} : m_languages;
    Sample best;
    for (const QuarterTurn turn : turns) {
        Sample sample{prepareImage(image, turn), {}, languages, {}, 0};
        if (!sample.image.pix) {
            return failure(ErrorKind::BadInput, {}, {}, QStringLiteral("out of memory"));
        }
        sample.area = sampleArea(sample.image.pix);
        auto words = readWith(languages, sample.image.pix, sample.area, context);
        if (!words) {
            return tl::unexpected(words.error());
        }
        sample.words = *std::move(words);
        sample.confidence = meanConfidence(sample.words);
        if (sample.confidence > best.confidence || !best.image.pix) {
            best = std::move(sample);
        }
        if (turn == QuarterTurn::None && best.confidence >= poorConfidence) {
            break;
        }
    }
    return best;
}

Result<QStringList> TextRecognizer::chooseLanguages(const Sample &sample, const WorkContext &context)
{
    if (!m_languages.isEmpty()) {
        return m_languages;
    }
    if (sample.confidence >= goodConfidence || sample.words.isEmpty()) {
        const QString guess = guessLatinLanguage(textOf(sample.words));
        return withEnglish(m_installed.has(guess) ? guess : firstLatin());
    }
    QString best = firstLatin();
    double bestFit = fit(sample.words) * 1.1;
    QString text = textOf(sample.words);
    for (const QString &name : otherScripts()) {
        if (!m_installed.has(name)) {
            continue;
        }
        auto words = readWith({name}, sample.image.pix, sample.area, context);
        if (!words) {
            return tl::unexpected(words.error());
        }
        // The Japanese model knows Chinese signs: only kana make it Japanese.
        const bool plausible =
            name != u"jpn" || hasKana(textOf(*words)) || !m_installed.has(QStringLiteral("chi_sim"));
        if (const double score = fit(*words); plausible && score > bestFit) {
            best = name;
            bestFit = score;
            text = textOf(*words);
        }
    }
    if (best == firstLatin()) {
        const QString guess = guessLatinLanguage(text);
        best = m_installed.has(guess) ? guess : best;
    }
    return withEnglish(best);
}

Result<RecognizedPage> TextRecognizer::read(const QImage &image, const WorkContext &context)
{
    auto sample = bestSample(image, context);
    if (!sample) {
        return tl::unexpected(sample.error());
    }
    auto languages = chooseLanguages(*sample, context);
    if (!languages) {
        return tl::unexpected(languages.error());
    }
    Result<QList<LayoutWord>> words = sample->words;
    if (!sample->area.isNull() || sample->languages != *languages) {
        words = readWith(*languages, sample->image.pix, {}, context);
    }
    if (!words) {
        return tl::unexpected(words.error());
    }
    RecognizedPage recognized;
    recognized.languages = *languages;
    dropNoise(*words);
    inspectInk(sample->image.pix, *words);
    recognized.page.words = *std::move(words);
    recognized.page.size = QSizeF(sample->image.size());
    recognized.page.toImage = sample->image.toSource;
    return recognized;
}

} // namespace aio::extraction
