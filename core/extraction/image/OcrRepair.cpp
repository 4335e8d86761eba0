#include "core/extraction/image/OcrRepair.h"

#include "core/extraction/image/AddressJoiner.h"

#include <QRegularExpression>

#include <algorithm>

namespace aio::extraction {

namespace {

QChar digitFor(QChar letter)
{
    switch (letter.unicode()) {
    case u'O':
    case u'o':
        return u'0';
    case u'l':
    case u'I':
        return u'1';
    case u'S':
        return u'5';
    case u'B':
        return u'8';
    default:
        return {};
    }
}

bool isMoneySign(QStringView text)
{
    static const QRegularExpression sign(QStringLiteral("^(?:€|\\$|£|¥|%|EUR|USD|GBP|CHF|PLN|Euro)[.,;)]?$"));
    return sign.match(text.toString()).hasMatch();
}

// Numbers whose form alone says that they are numbers: groups of three, dates, decimals with two places.
bool hasNumberForm(const QString &number)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:\\d{1,3}(?:[.,'’]\\d{3})+(?:[.,]\\d{2})?|\\d{1,2}\\.\\d{1,2}\\.\\d{4})$"));
    return form.match(number).hasMatch();
}

bool isPlainNumber(const QString &number)
{
    static const QRegularExpression form(QStringLiteral("^\\d{2,6}(?:[.,]\\d{1,2})?$"));
    return form.match(number).hasMatch();
}

// `part` with its look-alikes turned to digits; empty when that is not certain. The first sign has to be a
// digit: an "S" there may be "$", an "l" a bar. So do most of the others.
QString repairedNumber(const QString &part, bool besideMoney)
{
    if (part.isEmpty() || part.front() < u'0' || part.front() > u'9') {
        return {};
    }
    QString number;
    qsizetype digits = 0;
    qsizetype letters = 0;
    for (const QChar sign : part) {
        const QChar digit = digitFor(sign);
        letters += digit.isNull() ? 0 : 1;
        digits += sign >= u'0' && sign <= u'9' ? 1 : 0;
        number += digit.isNull() ? sign : digit;
    }
    const bool onlyZeros = part.count(u'O') + part.count(u'o') == letters;
    if (letters == 0 || (digits < letters && !(besideMoney && onlyZeros))) {
        return {};
    }
    const bool grouped = hasNumberForm(number) && (digits > letters || besideMoney);
    return grouped || (besideMoney && isPlainNumber(number)) ? number : QString();
}

void repairNumber(LayoutWord &word, bool besideMoney)
{
    static const QRegularExpression parts(QStringLiteral("[0-9SBOolI]+(?:[.,'’][0-9SBOolI]+)*"));
    static const QString edges = QStringLiteral("€$£¥%()[]-–—/.,;:+*~<>");
    const bool money = besideMoney || std::any_of(word.text.cbegin(), word.text.cend(), [](QChar sign) {
        return QStringView(u"€$£¥%").contains(sign);
    });
    QString text;
    qsizetype from = 0;
    auto matches = parts.globalMatch(word.text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const qsizetype start = match.capturedStart();
        const qsizetype end = match.capturedEnd();
        const bool alone = (start == 0 || edges.contains(word.text.at(start - 1)))
            && (end == word.text.size() || edges.contains(word.text.at(end)));
        const QString number = alone ? repairedNumber(match.captured(), money) : QString();
        text += word.text.mid(from, start - from) + (number.isEmpty() ? match.captured() : number);
        from = end;
    }
    text += word.text.mid(from);
    if (text != word.text) {
        word.text = text;
        word.confidence = std::min(word.confidence, repairedConfidence);
    }
}

/// "yr_": the edge of a button beside the word; names with a line inside keep it.
void dropEdges(LayoutWord &word)
{
    QStringView text = word.text;
    while (text.size() > 1 && text.endsWith(u'_')) {
        text.chop(1);
    }
    while (text.size() > 1 && text.startsWith(u'_')) {
        text = text.sliced(1);
    }
    if (text.size() < word.text.size() && !text.contains(u'_')) {
        word.text = text.toString();
    }
}

} // namespace

void repairLines(QList<LayoutLine> &lines)
{
    for (LayoutLine &line : lines) {
        for (LayoutWord &word : line.words) {
            dropEdges(word);
        }
        for (qsizetype i = 0; i < line.words.size(); ++i) {
            const bool money = (i > 0 && isMoneySign(line.words.at(i - 1).text))
                || (i + 1 < line.words.size() && isMoneySign(line.words.at(i + 1).text));
            repairNumber(line.words[i], money);
        }
        joinAddresses(line, repairedConfidence);
    }
}

} // namespace aio::extraction
