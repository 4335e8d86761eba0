#include "core/extraction/layout/Bullets.h"

#include <algorithm>
#include <cmath>

namespace aio::extraction {

namespace {

// What a recogniser makes of a round or square bullet.
bool mayBeMisreadBullet(const LayoutWord &word)
{
    static const QString signs = QStringLiteral("eoO0©¢«»°®@*+.,_aº¤Q=~>");
    return word.text.size() == 1 && signs.contains(word.text.at(0));
}

// Bullets stand alone: the gap after one is wider than a space between words.
bool standsOff(const LayoutLine &line)
{
    const LayoutWord &sign = line.words.at(0);
    const LayoutWord &next = line.words.at(1);
    const double gap = std::max(next.box.left() - sign.box.right(), sign.box.left() - next.box.right());
    return gap > 0.28 * line.size;
}

bool atSamePlace(const LayoutLine &a, const LayoutLine &b)
{
    const double tolerance = 0.35 * std::min(a.size, b.size);
    return std::abs(a.words.at(1).box.left() - b.words.at(1).box.left()) < tolerance
        && std::abs(a.words.at(0).box.center().x() - b.words.at(0).box.center().x()) < tolerance;
}

bool canBeMisread(const LayoutLine &line)
{
    return line.words.size() > 1 && (mayBeMisreadBullet(line.words.at(0)) || isBullet(line.words.at(0).text))
        && standsOff(line);
}

// The number of "3." or "3)" before the text of a line; 0 if it is none.
int listNumber(const LayoutLine &line)
{
    if (line.words.size() < 2 || line.isRightToLeft()) {
        return 0;
    }
    QStringView sign = line.words.constFirst().text;
    if (sign.size() < 2 || sign.size() > 3 || !(sign.endsWith(u'.') || sign.endsWith(u')'))) {
        return 0;
    }
    sign.chop(1);
    bool isNumber = false;
    const int number = sign.toInt(&isNumber);
    return isNumber ? number : 0;
}

// A number counts where a line close by that starts at the same place has the one before or after it: "1.
// May" alone is a date.
bool isNumbered(const QList<LayoutLine> &lines, qsizetype at)
{
    const int number = listNumber(lines.at(at));
    if (number == 0) {
        return false;
    }
    const qsizetype from = std::max<qsizetype>(0, at - 6);
    const qsizetype to = std::min(lines.size(), at + 7);
    for (qsizetype i = from; i < to; ++i) {
        const int other = listNumber(lines.at(i));
        if (other > 0 && other - number == (i > at ? 1 : -1) && atSamePlace(lines.at(at), lines.at(i))) {
            return true;
        }
    }
    return false;
}

void dropFirstWord(LayoutLine &line)
{
    line.words.removeFirst();
    line.box = {};
    for (const LayoutWord &word : std::as_const(line.words)) {
        line.box = line.box.united(word.box);
    }
}

} // namespace

bool isBullet(QStringView word)
{
    static const QString bullets = QStringLiteral("•●○◦▪■□◆◇▶►‣⁃∙·・-–—*✓✔✅➔➜→»›");
    return word.size() == 1 && bullets.contains(word.front());
}

QList<bool> takeBullets(QList<LayoutLine> &lines)
{
    QList<bool> items(lines.size(), false);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const LayoutLine &line = lines.at(i);
        if (line.words.size() < 2) {
            continue;
        }
        if (isBullet(line.words.constFirst().text) || isNumbered(lines, i)) {
            items[i] = true;
            continue;
        }
        if (!canBeMisread(line)) {
            continue;
        }
        const qsizetype from = std::max<qsizetype>(0, i - 6);
        const qsizetype to = std::min(lines.size(), i + 7);
        items[i] = std::any_of(lines.cbegin() + from, lines.cbegin() + to, [&line](const LayoutLine &other) {
            return &other != &line && canBeMisread(other) && atSamePlace(line, other);
        });
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (items.at(i)) {
            dropFirstWord(lines[i]);
        }
    }
    return items;
}

} // namespace aio::extraction
