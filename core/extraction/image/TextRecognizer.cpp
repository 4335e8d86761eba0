#include "core/extraction/image/TextRecognizer.h"

#include "core/extraction/image/InkInspector.h"
#include "core/extraction/image/LatinLanguage.h"
#include "core/extraction/image/NoiseFilter.h"
#include "core/extraction/image/OcrRepair.h"
#include "core/extraction/image/SampleArea.h"
#include "core/extraction/layout/Script.h"

#include <QHash>
#include <QRegularExpression>

#include <leptonica/allheaders.h>

#include <algorithm>

namespace aio::extraction {

namespace {

constexpr double goodConfidence = 72; // mean over the letters of a sample in its own script
constexpr double clearConfidence = 80; // no other script reads it better
constexpr double poorConfidence = 45; // hardly any word is right: wrong script, upside down or no text

// Tried in this order on a sample that Latin does not fit. Japanese goes before Chinese: its model knows most
// Chinese signs, and kana tell the two apart.
const QStringList &otherScripts()
{
    static const QStringList names{QStringLiteral("jpn"), QStringLiteral("chi_sim"), QStringLiteral("rus"),
        QStringLiteral("ara"), QStringLiteral("kor"), QStringLiteral("chi_tra"), QStringLiteral("ell"),
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

// Half the signs of running Japanese are kana; a Chinese text read as Japanese has few of them.
bool hasKana(QStringView text)
{
    qsizetype kana = 0;
    qsizetype han = 0;
    for (const QChar sign : text) {
        kana += sign.script() == QChar::Script_Hiragana || sign.script() == QChar::Script_Katakana ? 1 : 0;
        han += sign.script() == QChar::Script_Han ? 1 : 0;
    }
    return kana > 3 && kana * 6 > han;
}

// The model for the script that most letters of a text are of; empty for Latin.
QString scriptModel(QStringView text)
{
    static const QHash<QChar::Script, QString> models{{QChar::Script_Han, QStringLiteral("chi_sim")},
        {QChar::Script_Hangul, QStringLiteral("kor")}, {QChar::Script_Cyrillic, QStringLiteral("rus")},
        {QChar::Script_Arabic, QStringLiteral("ara")}, {QChar::Script_Greek, QStringLiteral("ell")},
        {QChar::Script_Hebrew, QStringLiteral("heb")}, {QChar::Script_Thai, QStringLiteral("tha")},
        {QChar::Script_Devanagari, QStringLiteral("hin")}};
    if (hasKana(text)) {
        return QStringLiteral("jpn");
    }
    QHash<QChar::Script, int> letters;
    QChar::Script most = QChar::Script_Latin;
    for (const QChar letter : text) {
        if (letter.isLetter() && ++letters[letter.script()] > letters.value(most)) {
            most = letter.script();
        }
    }
    return models.value(most);
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

// Those of the words, found in `area`, that lie in `band` of it; null means all of the picture.
QList<LayoutWord> wordsInBand(const QList<LayoutWord> &words, const QRect &area, const QRect &band)
{
    QList<LayoutWord> inside;
    for (const LayoutWord &word : words) {
        const double y = word.box.center().y() + area.top();
        if (band.isNull() || (y >= band.top() && y <= band.bottom())) {
            inside.append(word);
        }
    }
    return inside;
}

// "cocinaUhotel.example": a host that was hardly legible, with what stands before it. Most models take "@"
// for a letter; the English one knows it.
bool mayBeAddress(const LayoutWord &word)
{
    constexpr int doubtful = 60;
    static const QRegularExpression host(QStringLiteral("[A-Za-z0-9-]{2,}\\.[a-z]{2,10}[.,;)]?$"));
    return word.confidence < doubtful && !word.text.contains(u'/') && host.match(word.text).hasMatch();
}

// The first of the words, up to `last`, that belong to the same address.
qsizetype addressStart(const QList<LayoutWord> &words, qsizetype last)
{
    constexpr int doubtful = 60;
    if (last == 0 || words.at(last - 1).confidence >= doubtful
        || words.at(last - 1).line != words.at(last).line) {
        return last;
    }
    const double gap = words.at(last).box.left() - words.at(last - 1).box.right();
    return gap >= 0 && gap < 1.5 * words.at(last).box.height() ? last - 1 : last;
}

// The mail address that the words of a region are; empty if they are none.
QString mailAddress(const QList<LayoutWord> &words)
{
    static const QRegularExpression form(
        QStringLiteral("^[A-Za-z0-9._+-]{2,}@[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,18}[.,;)]?$"));
    QString text;
    for (const LayoutWord &word : words) {
        text += word.text;
    }
    return form.match(text).hasMatch() && meanConfidence(words) >= goodConfidence ? text : QString();
}

} // namespace

struct TextRecognizer::Sample
{
    PreparedImage image;
    QRect area; ///< null: all of it
    QStringList languages;
    QList<LayoutWord> words;
    double confidence = 0;
    bool triedScripts = false;
    QString script; ///< the model of another script that fits better; empty: Latin
    bool isClear = false; ///< `script` reads it well: there is no need to look on
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

Result<QList<LayoutWord>> TextRecognizer::readWith(const QStringList &languages, const PixPtr &pix,
    const QRect &area, const WorkContext &context, OcrEngine::Holds holds)
{
    auto engine = m_pool.borrow(m_installed, languages);
    if (!engine) {
        return tl::unexpected(engine.error());
    }
    return (*engine)->read(pix, area, context, holds);
}

Result<TextRecognizer::Sample> TextRecognizer::readSample(
    const QImage &image, QuarterTurn turn, const WorkContext &context)
{
    const QStringList languages = m_languages.isEmpty() ? QStringList{firstLatin()} : m_languages;
    Sample sample;
    sample.image = prepareImage(image, turn);
    sample.languages = languages;
    if (!sample.image.pix) {
        return failure(ErrorKind::BadInput, {}, {}, QStringLiteral("out of memory"));
    }
    sample.area = inkiestBand(sample.image.pix, {}, scriptBand);
    auto words = readWith(languages, sample.image.pix, sample.area, context);
    if (!words) {
        return tl::unexpected(words.error());
    }
    sample.words = *std::move(words);
    sample.confidence = meanConfidence(sample.words);
    return sample;
}

// A sample of the picture lying the right way: upright unless its lines run down; the other ways are tried
// only when the first does not read well in any script.
Result<TextRecognizer::Sample> TextRecognizer::bestSample(const QImage &image, const WorkContext &context)
{
    using Turns = QList<QuarterTurn>;
    const Turns turns = linesRunDown(image) ? Turns{QuarterTurn::Right, QuarterTurn::Left}
                                            : Turns{QuarterTurn::None, QuarterTurn::Half};
    Sample best;
    for (const QuarterTurn turn : turns) {
        auto sample = readSample(image, turn, context);
        if (!sample) {
            return sample;
        }
        if (turn == QuarterTurn::None && sample->confidence < goodConfidence) {
            if (auto tried = tryOtherScripts(*sample, context); !tried) {
                return tl::unexpected(tried.error());
            }
        }
        if (sample->confidence > best.confidence || !best.image.pix) {
            best = *std::move(sample);
        }
        if (best.isClear || (turn == QuarterTurn::None && best.confidence >= poorConfidence)) {
            break;
        }
    }
    if (best.confidence < goodConfidence) {
        if (auto tried = tryOtherScripts(best, context); !tried) {
            return tl::unexpected(tried.error());
        }
    }
    return best;
}

// A few lines tell the script but not always the language: then the sample grows.
Result<void> TextRecognizer::widen(Sample &sample, const WorkContext &context)
{
    const bool knows = !m_languages.isEmpty() || !sample.script.isEmpty()
        || !guessLatinLanguage(textOf(sample.words)).isEmpty();
    if (sample.area.isNull() || knows) {
        return {};
    }
    sample.area = inkiestBand(sample.image.pix, {}, languageBand);
    auto words = readWith(sample.languages, sample.image.pix, sample.area, context);
    if (!words) {
        return tl::unexpected(words.error());
    }
    sample.words = *std::move(words);
    return {};
}

// What the sample was read with is right for all of the picture: only what is around it has to be read.
Result<QList<LayoutWord>> TextRecognizer::readRest(const Sample &sample, const WorkContext &context)
{
    const auto around = bandsAround(sample.image.pix, sample.area);
    if (!around) {
        return readWith(sample.languages, sample.image.pix, {}, context);
    }
    QList<LayoutWord> words;
    const auto take = [&words](const QList<LayoutWord> &found, int down, const QRect &band) {
        for (LayoutWord word : found) {
            word.box.translate(0, down);
            word.line.translate(0, down);
            const double y = word.box.center().y();
            if (y >= band.top() && y <= band.bottom()) {
                words.append(word);
            }
        }
    };
    take(sample.words, sample.area.top(), around->band);
    for (const QRect &band : around->rest) {
        const auto found = readWith(sample.languages, sample.image.pix, band, context);
        if (!found) {
            return found;
        }
        take(*found, band.top(), band);
    }
    return words;
}

// Reads a few lines with the models of other scripts until one is clearly right.
Result<void> TextRecognizer::tryOtherScripts(Sample &sample, const WorkContext &context)
{
    if (!m_languages.isEmpty() || sample.triedScripts || sample.words.isEmpty()) {
        return {};
    }
    sample.triedScripts = true;
    const QRect band = inkiestBand(sample.image.pix, sample.area, scriptBand);
    const double latinFit = fit(wordsInBand(sample.words, sample.area, band)) * 1.1;
    double bestFit = latinFit;
    for (const QString &name : otherScripts()) {
        if (!m_installed.has(name)) {
            continue;
        }
        auto words = readWith({name}, sample.image.pix, band, context);
        if (!words) {
            return tl::unexpected(words.error());
        }
        const QString text = textOf(*words);
        const double score = fit(*words);
        const bool plausible = name != u"jpn" || hasKana(text) || !m_installed.has(QStringLiteral("chi_sim"));
        if (!plausible || score <= bestFit) {
            continue;
        }
        sample.script = name;
        bestFit = score;
        sample.isClear =
            meanConfidence(*words) >= clearConfidence && score > 1.5 * latinFit && text.size() > 20;
        if (sample.isClear) {
            break;
        }
    }
    return {};
}

QStringList TextRecognizer::chooseLanguages(const Sample &sample) const
{
    if (!m_languages.isEmpty()) {
        return m_languages;
    }
    if (!sample.script.isEmpty()) {
        return withEnglish(sample.script);
    }
    const QString guess = guessLatinLanguage(textOf(sample.words));
    return withEnglish(m_installed.has(guess) ? guess : firstLatin());
}

Result<void> TextRecognizer::readAddressesAgain(
    QList<LayoutWord> &words, const PixPtr &pix, const WorkContext &context)
{
    constexpr int mostTries = 4; // each takes some 30 ms
    constexpr int border = 6;
    int tries = 0;
    for (qsizetype last = 0; last < words.size() && tries < mostTries; ++last) {
        if (!mayBeAddress(words.at(last))) {
            continue;
        }
        ++tries;
        const qsizetype first = addressStart(words, last);
        const QRectF box = words.at(first).box.united(words.at(last).box);
        const QRect area = box.toAlignedRect().adjusted(-border, -border, border, border)
            & QRect(0, 0, pixGetWidth(pix.get()), pixGetHeight(pix.get()));
        const auto read = readWith({QStringLiteral("eng")}, pix, area, context, OcrEngine::Holds::OneBlock);
        if (!read) {
            return tl::unexpected(read.error());
        }
        const QString address = mailAddress(*read);
        if (address.isEmpty()) {
            continue;
        }
        words[first].text = address;
        words[first].box = box;
        words[first].confidence = repairedConfidence;
        words.remove(first + 1, last - first);
        last = first;
    }
    return {};
}

QStringList TextRecognizer::languagesOf(QStringView known) const
{
    if (!m_languages.isEmpty()) {
        return m_languages;
    }
    const QString model = scriptModel(known);
    if (!model.isEmpty() && m_installed.has(model)) {
        return withEnglish(model);
    }
    const QString guess = guessLatinLanguage(known);
    return withEnglish(m_installed.has(guess) ? guess : firstLatin());
}

Result<QList<LayoutWord>> TextRecognizer::readRegion(
    const QImage &image, const QRect &region, QStringView known, const WorkContext &context)
{
    using Turns = QList<QuarterTurn>;
    const QStringList languages = languagesOf(known);
    const Turns turns =
        linesRunDown(image) ? Turns{QuarterTurn::Right, QuarterTurn::Left} : Turns{QuarterTurn::None};
    QList<LayoutWord> best;
    for (const QuarterTurn turn : turns) {
        // All of the picture is prepared: its ground, its slant and its letters are known better from much.
        const PreparedImage prepared = prepareImage(image, turn);
        if (!prepared.pix) {
            return failure(ErrorKind::BadInput, {}, {}, QStringLiteral("out of memory"));
        }
        const QRect area = prepared.toSource.inverted().mapRect(QRectF(region)).toAlignedRect()
            & QRect(QPoint(), prepared.size());
        if (area.isEmpty()) {
            continue;
        }
        auto words = readWith(languages, prepared.pix, area, context, OcrEngine::Holds::OneBlock);
        if (!words) {
            return words;
        }
        if (best.isEmpty() || meanConfidence(*words) > meanConfidence(best)) {
            best = *std::move(words);
        }
    }
    dropNoise(best);
    return best;
}

Result<RecognizedPage> TextRecognizer::read(const QImage &image, const WorkContext &context)
{
    auto sample = bestSample(image, context);
    if (!sample) {
        return tl::unexpected(sample.error());
    }
    if (auto widened = widen(*sample, context); !widened) {
        return tl::unexpected(widened.error());
    }
    const QStringList languages = chooseLanguages(*sample);
    Result<QList<LayoutWord>> words = sample->words;
    if (sample->languages != languages) {
        words = readWith(languages, sample->image.pix, {}, context);
    } else if (!sample->area.isNull()) {
        words = readRest(*sample, context);
    }
    if (!words) {
        return tl::unexpected(words.error());
    }
    const QString english = QStringLiteral("eng");
    if (!languages.contains(english) && m_installed.has(english)) {
        if (auto again = readAddressesAgain(*words, sample->image.pix, context); !again) {
            return tl::unexpected(again.error());
        }
    }
    RecognizedPage recognized;
    recognized.languages = languages;
    dropNoise(*words);
    inspectInk(sample->image.pix, *words);
    recognized.page.words = *std::move(words);
    recognized.page.size = QSizeF(sample->image.size());
    recognized.page.toImage = sample->image.toSource;
    return recognized;
}

} // namespace aio::extraction
