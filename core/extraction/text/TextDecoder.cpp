#include "core/extraction/text/TextDecoder.h"

#include "core/extraction/grammar/LanguageDetector.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <array>

namespace aio::extraction {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TextReader)
};

Failure binary()
{
    return failure(ErrorKind::BadInput, Text::tr("This is not text but binary data."),
        Text::tr("Open it as what it is: an image, a PDF or a saved page."));
}

/// UTF-16 without a mark: Latin text has a zero in every other byte, other scripts still have spaces.
std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray &bytes)
{
    const qsizetype size = qMin<qsizetype>(bytes.size(), 4096) & ~qsizetype(1);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < size; i += 2) {
        even += bytes[i] == 0;
        odd += bytes[i + 1] == 0;
    }
    const qsizetype enough = qMax<qsizetype>(2, size / 40);
    if (odd >= enough && even * 8 < odd)
        return QStringConverter::Utf16LE;
    if (even >= enough && odd * 8 < even)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

bool hasControls(const QByteArray &bytes)
{
    qsizetype controls = 0;
    for (const char c : bytes) {
        const auto u = static_cast<unsigned char>(c);
        if (u == 0)
            return true;
        controls += u < 0x20 && u != '\n' && u != '\r' && u != '\t' && u != '\f' && u != 0x1b && u != 0x0b;
    }
    return controls * 100 > bytes.size();
}

/// How much a text reads like one: known language, few odd characters.
int plausibility(const QString &text)
{
    int odd = 0;
    int foreign = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        odd += u == QChar::ReplacementCharacter || u == 0x1a || (u >= 0x80 && u < 0xa0)
            || (u >= 0xe000 && u < 0xf900);
        odd += c.isSymbol() && u >= 0xa1 && u < 0x2000 && u != u'°' && u != u'€' && u != u'£';
        foreign += u >= 0x80;
    }
    return (detectLanguage(text).isEmpty() ? 0 : 1000) - 1000 * odd / qMax(1, foreign);
}

/// Western languages are mostly plain ASCII: rows of accented letters are another script read wrongly.
bool isWestern(const QString &text, const QString &language)
{
    int letters = 0;
    int foreign = 0;
    for (const QChar c : text) {
        letters += c.isLetter();
        foreign += c.isLetter() && c.unicode() >= 0x80;
    }
    static const QStringList eastern =
        QStringLiteral("cs sk pl hu ro ru uk ar fa ja zh ko el tr").split(u' ');
    return foreign * 4 < letters && !eastern.contains(language);
}

/// Letters of one alphabet, and capitals only where words begin.
bool isOneScript(const QString &text)
{
    int accented = 0;
    int other = 0;
    int upper = 0;
    for (const QChar c : text) {
        accented += c.isLetter() && c.unicode() >= 0x80 && c.unicode() < 0x250;
        other += c.isLetter() && c.unicode() >= 0x250;
        upper += c.isUpper() && c.unicode() >= 0x250;
    }
    return accented * 8 < other && upper * 4 < other;
}

QString decodedLegacy(const QByteArray &bytes)
{
    // In the order of preference at equal plausibility; the code pages of Windows contain the ISO sets but
    // for control characters that no text has.
    static constexpr std::array names{"windows-1252", "windows-1250", "Shift_JIS", "GB18030", "windows-1256",
        "windows-1251", "EUC-JP", "Big5", "EUC-KR", "ISO-8859-2"};
    constexpr qsizetype sampleSize = 6000;
    const QByteArray sample = bytes.left(sampleSize);
    const char *best = names.front();
    int bestScore = -100000;
    for (const char *name : names) {
        QStringDecoder decoder(name);
        if (!decoder.isValid())
            continue;
        const QString text = decoder.decode(sample);
        const QString language = detectLanguage(text);
        int score = plausibility(text) - (decoder.hasError() ? 1500 : 0);
        const QByteArray codec(name);
        const bool fits = codec == "windows-1250" || codec == "ISO-8859-2"
            ? QStringList{QStringLiteral("cs"), QStringLiteral("sk"), QStringLiteral("pl"),
                QStringLiteral("hu"), QStringLiteral("ro")}
                  .contains(language)
            : codec == "windows-1256" ? (language == u"ar" || language == u"fa") && isOneScript(text)
            : codec == "windows-1251" ? (language == u"ru" || language == u"uk") && isOneScript(text)
            : codec == "Shift_JIS" || codec == "EUC-JP" ? language == u"ja"
            : codec == "GB18030" || codec == "Big5"     ? language == u"zh"
            : codec == "EUC-KR"                         ? language == u"ko"
                                                        : isWestern(text, language);
        score += fits ? 300 : -600;
        if (score > bestScore) {
            bestScore = score;
            best = name;
        }
    }
    QStringDecoder decoder(best);
    return decoder.decode(bytes);
}

QString tidied(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar &c : text) {
        const char16_t u = c.unicode();
        if (u == u'\r' || u == 0x2028 || u == 0x2029 || u == u'\f' || u == 0x0b)
            c = u'\n';
        else if (u == 0xfeff || (u < 0x20 && u != u'\n' && u != u'\t') || (u >= 0x7f && u < 0xa0))
            c = u' ';
    }
    return text.normalized(QString::NormalizationForm_C);
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &bytes)
{
    for (const char *magic : {"%PDF-", "\x89PNG", "\xff\xd8\xff", "PK\x03\x04", "GIF8", "\x1f\x8b",
             "\x7f"
             "ELF"}) {
        if (bytes.startsWith(magic))
            return binary();
    }
    auto encoding = QStringConverter::encodingForData(bytes);
    if (!encoding)
        encoding = unmarkedUtf16(bytes);
    if (encoding && *encoding != QStringConverter::Utf8) {
        QStringDecoder decoder(*encoding);
        const QString text = decoder.decode(bytes);
        return DecodedText{tidied(text), decoder.hasError()};
    }
    if (hasControls(bytes))
        return binary();
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8.decode(bytes);
    if (!utf8.hasError())
        return DecodedText{tidied(text), false};
    // A few broken sequences in much valid UTF-8 are damage, not another encoding.
    const qsizetype broken = text.count(QChar::ReplacementCharacter);
    qsizetype foreign = 0;
    for (const QChar c : text)
        foreign += c.unicode() >= 0x80;
    if (broken * 10 < foreign)
        return DecodedText{tidied(text), true};
    const QString legacy = tidied(decodedLegacy(bytes));
    return DecodedText{legacy, legacy.contains(QChar::ReplacementCharacter)};
}

} // namespace aio::extraction
