#include "core/extraction/page/Charset.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace aio::extraction {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype headBytes = 4096;

// Names that pages use for something wider than what the name stands for.
QByteArray canonicalCharset(const QByteArray &declared)
{
    const QByteArray name = declared.trimmed().toLower();
    if (name == "iso-8859-1" || name == "latin1" || name == "latin-1" || name == "us-ascii" || name == "ascii"
        || name == "iso8859-1") {
        return "windows-1252";
    }
    if (name == "gb2312" || name == "gbk" || name == "gb_2312-80" || name == "x-gbk") {
        return "GB18030";
    }
    if (name == "x-sjis" || name == "sjis" || name == "shift-jis" || name == "windows-31j"
        || name == "ms_kanji") {
        return "Shift_JIS";
    }
    if (name == "utf8" || name == "unicode-1-1-utf-8") {
        return "UTF-8";
    }
    if (name == "euc-kr" || name == "ks_c_5601-1987" || name == "korean") {
        return "windows-949";
    }
    if (name == "iso-8859-9") {
        return "windows-1254";
    }
    // A page that could be read far enough to find this is no UTF-16.
    return name.startsWith("utf-16") || name.startsWith("utf-32") ? QByteArray("UTF-8") : name;
}

QByteArray headerCharset(const QString &contentType)
{
    static const QRegularExpression pattern(
        u"charset\\s*=\\s*[\"']?([A-Za-z0-9_:.\\-]+)"_s, QRegularExpression::CaseInsensitiveOption);
    return pattern.match(contentType).captured(1).toLatin1();
}

// Null if the bytes are none.
QString asUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? QString() : text;
}

bool isAscii(const QByteArray &bytes)
{
    return std::all_of(bytes.cbegin(), bytes.cend(), [](char c) { return (uchar(c) & 0x80U) == 0; });
}

std::optional<DecodedPage> decodeAs(const QByteArray &bytes, const QByteArray &charset)
{
    QStringDecoder decoder(charset.constData(), QStringDecoder::Flag::Stateless);
    if (!decoder.isValid()) {
        return std::nullopt;
    }
    DecodedPage page;
    page.text = decoder.decode(bytes);
    page.charset = QString::fromLatin1(charset);
    page.damaged = decoder.hasError() || page.text.contains(QChar::ReplacementCharacter);
    return page;
}

// Japanese mixes three scripts within a word.
QChar::Script writing(QChar c)
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Hiragana || script == QChar::Script_Katakana ? QChar::Script_Han : script;
}

bool isCjkMark(QChar c)
{
    return (c.unicode() >= 0x3001 && c.unicode() <= 0x301F)
        || (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E);
}

double kanaShare(QStringView text)
{
    qsizetype kana = 0;
    qsizetype foreign = 0;
    for (const QChar c : text) {
        foreign += c.unicode() >= 0x80 ? 1 : 0;
        kana += c.script() == QChar::Script_Hiragana ? 1 : 0;
    }
    return foreign > 0 ? double(kana) / double(foreign) : 0;
}

// How plausible a decoding is: letters of one script in runs speak for it, replacement and control characters
// and scripts that change within a word against it.
double plausibility(QStringView text)
{
    double score = 0;
    QChar::Script last = QChar::Script_Common;
    qsizetype foreign = 0;
    for (const QChar c : text) {
        if (c.unicode() < 0x80) {
            last = c.isLetter() ? QChar::Script_Latin : QChar::Script_Common;
            continue;
        }
        ++foreign;
        const QChar::Script script = writing(c);
        if (c == QChar::ReplacementCharacter || c.category() == QChar::Other_Control
            || c.category() == QChar::Other_PrivateUse || c.category() == QChar::Other_NotAssigned) {
            score -= 8;
        } else if (!c.isLetter()) {
            score += isCjkMark(c) ? 0.5 : -0.5;
        } else if (last == QChar::Script_Latin && script != QChar::Script_Latin) {
            score -= 1;
        } else {
            // The second letter in a row of a script that is not Latin is strong evidence.
            score += script != QChar::Script_Latin && script == last ? 1.0 : 0.5;
            score += c.script() == QChar::Script_Hiragana ? 0.5 : 0;
            score -= c.unicode() >= 0xFF61 && c.unicode() <= 0xFF9F
                ? 1.2
                : 0; // half-width kana: a guess gone wrong
            score -= c.isUpper() && last == script ? 0.8 : 0; // capitals inside words
        }
        last = c.isLetter() ? script : QChar::Script_Common;
    }
    return foreign > 0 ? score / double(foreign) : 0;
}

DecodedPage guess(const QByteArray &bytes)
{
    static constexpr std::array candidates{"Shift_JIS", "EUC-JP", "GB18030", "Big5", "windows-949",
        "windows-1251", "KOI8-R", "windows-1250", "windows-1256", "windows-1253", "windows-1255", "TIS-620"};
    const QByteArray sample = bytes.left(64 * 1024);
    // Latin letters with accents are the most common case, so the others have to be clearly better.
    QByteArray best = "windows-1252";
    double bestScore = plausibility(decodeAs(sample, best).value_or(DecodedPage{}).text) + 0.1;
    for (const char *name : candidates) {
        const auto page = decodeAs(sample, name);
        const double score = page ? plausibility(page->text) : -100;
        if (score > bestScore) {
            bestScore = score;
            best = name;
        }
    }
    if (best == "EUC-JP" || best == "GB18030") {
        // The two share their layout; Japanese has kana in every sentence, Chinese has none.
        best =
            kanaShare(decodeAs(sample, "EUC-JP").value_or(DecodedPage{}).text) > 0.08 ? "EUC-JP" : "GB18030";
    }
    return decodeAs(bytes, best).value_or(DecodedPage{QString::fromLatin1(bytes), u"ISO-8859-1"_s, true});
}

std::optional<DecodedPage> decodeByMark(const QByteArray &bytes)
{
    const auto mark = QStringConverter::encodingForData(bytes);
    if (!mark) {
        return std::nullopt;
    }
    QStringDecoder decoder(*mark);
    DecodedPage page;
    page.text = decoder.decode(bytes);
    page.charset = QString::fromLatin1(QStringConverter::nameForEncoding(*mark));
    page.damaged = decoder.hasError();
    return page;
}

DecodedPage fromUtf8(const QString &text)
{
    DecodedPage page{text, u"UTF-8"_s, false};
    page.damaged = page.text.contains(QChar::ReplacementCharacter);
    return page;
}

} // namespace

QByteArray declaredCharset(const QByteArray &bytes)
{
    static const QRegularExpression pattern(
        u"<meta[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.\\-]+)|<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([A-Za-z0-9_:.\\-]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(QString::fromLatin1(bytes.left(headBytes)));
    return (match.hasCaptured(1) ? match.captured(1) : match.captured(2)).toLatin1();
}

DecodedPage decodePage(const QByteArray &bytes, const QString &contentType)
{
    if (auto page = decodeByMark(bytes)) {
        return *page;
    }
    if (const QString text = asUtf8(bytes); !text.isNull()) {
        // ISO-2022-JP is plain ASCII with escapes; all else in ASCII is UTF-8 anyway.
        const bool escapes = bytes.contains('\x1b') && bytes.contains("\x1b$") && isAscii(bytes);
        return escapes ? decodeAs(bytes, "ISO-2022-JP").value_or(fromUtf8(text)) : fromUtf8(text);
    }
    for (const QByteArray &declared : {headerCharset(contentType), declaredCharset(bytes)}) {
        if (declared.isEmpty()) {
            continue;
        }
        const QByteArray charset = canonicalCharset(declared);
        auto page = decodeAs(bytes, charset);
        // A page in UTF-8 with a few broken bytes, cut in the middle of a letter for one, is still UTF-8.
        if (page
            && (!page->damaged || charset == "UTF-8" || page->text.count(QChar::ReplacementCharacter) < 5)) {
            return *page;
        }
    }
    const QString utf8 = QString::fromUtf8(bytes);
    const auto broken = utf8.count(QChar::ReplacementCharacter);
    const auto foreign =
        std::count_if(utf8.cbegin(), utf8.cend(), [](QChar c) { return c.unicode() >= 0x80; });
    if (broken * 20 < foreign) {
        return {utf8, u"UTF-8"_s, true};
    }
    return guess(bytes);
}

} // namespace aio::extraction
