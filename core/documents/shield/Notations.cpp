#include "core/documents/shield/Notations.h"

#include <QDate>
#include <QHash>
#include <QLocale>
#include <QSet>
#include <QStringList>

namespace aio::shield {

namespace {

using namespace Qt::StringLiterals;

constexpr auto patternOptions =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

const QString noLetterBefore = u"(?<![\\p{L}\\p{N}])"_s;
const QString noLetterBehind = u"(?![\\p{L}\\p{N}])"_s;

QRegularExpression invalid()
{
    return QRegularExpression(u"("_s);
}

/// One letter in every spelling: "ü" as "ü", "u" and a mark, "u" or "ue".
QString letterPattern(QChar letter)
{
    static const QHash<QChar, QString> speltOut{{u'ä', u"ae"_s}, {u'ö', u"oe"_s}, {u'ü', u"ue"_s},
        {u'ø', u"oe"_s}, {u'å', u"aa"_s}, {u'æ', u"ae"_s}, {u'ß', u"ss"_s}, {u'ł', u"l"_s}, {u'đ', u"d"_s}};
    const QString own(letter);
    QStringList spellings{QRegularExpression::escape(own)};
    const QString apart = own.normalized(QString::NormalizationForm_D);
    if (apart.size() > 1) {
        spellings << QRegularExpression::escape(apart) << QRegularExpression::escape(apart.left(1));
    }
    if (const QString digraph = speltOut.value(letter.toLower()); !digraph.isEmpty()) {
        spellings << digraph;
    }
    return spellings.size() == 1 ? spellings.constFirst() : u"(?:%1)"_s.arg(spellings.join(u'|'));
}

QString wordPattern(const QString &word)
{
    QString pattern;
    for (const QChar letter : word.normalized(QString::NormalizationForm_C)) {
        pattern += letterPattern(letter);
    }
    return pattern;
}

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

/// The names and short names of a month in the languages of CVs, without the points of abbreviations.
QStringList monthNames(int month)
{
    QSet<QString> names;
    for (const QLocale::Language language : {QLocale::English, QLocale::German, QLocale::French,
             QLocale::Spanish, QLocale::Italian, QLocale::Portuguese, QLocale::Dutch, QLocale::Polish}) {
        const QLocale locale(language);
        for (const QLocale::FormatType form : {QLocale::LongFormat, QLocale::ShortFormat}) {
            for (QString name : {locale.monthName(month, form), locale.standaloneMonthName(month, form)}) {
                name.remove(u'.');
                names.insert(QRegularExpression::escape(name));
            }
        }
    }
    return {names.cbegin(), names.cend()};
}

} // namespace

QRegularExpression wordsPattern(const QString &value, bool isName)
{
    constexpr qsizetype leastWithEnding = 4;
    QStringList words;
    for (const QString &word : value.simplified().split(u' ')) {
        words.append(wordPattern(word));
    }
    const QString left = value.front().isLetterOrNumber() ? noLetterBefore : QString();
    const QString ending =
        isName && value.size() >= leastWithEnding ? u"(?=s?%1)"_s.arg(noLetterBehind) : noLetterBehind;
    const QString right = value.back().isLetterOrNumber() ? ending : QString();
    return QRegularExpression(left + words.join(u"\\s+"_s) + right, patternOptions);
}

QRegularExpression phonePattern(const QString &phone)
{
    constexpr qsizetype telling = 6; // its last digits
    constexpr qsizetype mostTelling = 7;
    const QString digits = digitsOf(phone);
    if (digits.size() < telling) {
        return invalid();
    }
    QStringList last;
    for (const QChar digit : digits.right(mostTelling)) {
        last.append(QString(digit));
    }
    const QString between = u"[ ()/.\\-\\x{00a0}]{0,3}"_s;
    return QRegularExpression(
        u"(?<![\\d+])[+(]{0,2}(?:\\d%1){0,9}%2(?!\\d)"_s.arg(between, last.join(between)), patternOptions);
}

QRegularExpression datePattern(const QString &isoDate)
{
    const QDate date = QDate::fromString(isoDate.simplified(), Qt::ISODate);
    if (!date.isValid()) {
        return invalid();
    }
    constexpr int century = 100;
    const QString day = u"0?%1"_s.arg(date.day());
    const QString month = u"0?%1"_s.arg(date.month());
    const QString year = QString::number(date.year());
    const QString anyYear = u"(?:%1|%2)"_s.arg(year).arg(date.year() % century, 2, 10, QChar(u'0'));
    const QString between = u"\\s*[./\\-]\\s*"_s;
    const QString named = u"(?:%1)"_s.arg(monthNames(date.month()).join(u'|'));
    const QString of = u"(?:\\s+|\\s*[.,\\-]\\s*|\\s+(?:de|di|of)\\s+)"_s;
    const QStringList forms{day + between + month + between + anyYear,
        month + between + day + between + anyYear, year + between + month + between + day,
        day + u"(?:st|nd|rd|th|er|º|°)?"_s + of + named + u"\\.?"_s + of + year,
        named + u"\\.?\\s+"_s + day + u"(?:st|nd|rd|th)?,?\\s+"_s + year};
    return QRegularExpression(u"(?<!\\d)(?:%1)(?!\\d)"_s.arg(forms.join(u'|')), patternOptions);
}

} // namespace aio::shield
