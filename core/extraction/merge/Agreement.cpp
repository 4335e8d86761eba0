#include "core/extraction/merge/Agreement.h"

#include <QSet>
#include <QUrl>

#include <cmath>

namespace aio::extraction {

namespace {

bool isWordCharacter(QChar c)
{
    // + and # are parts of names such as C++ and C#.
    return c.isLetterOrNumber() || c == u'+' || c == u'#' || c.isSurrogate() || c.isMark();
}

QSet<QString> tokens(QStringView text)
{
    const QString normalized = normalizedText(text);
    QSet<QString> set;
    for (const QString &token : normalized.split(u' ', Qt::SkipEmptyParts)) {
        const char16_t first = token.at(0).unicode();
        if (first >= 0x3040 && first < 0xd7b0) { // kana, Han and Hangul are written without spaces
            for (const QChar c : token) {
                set.insert(QString(c));
            }
        } else {
            set.insert(token);
        }
    }
    return set;
}

double containment(const QSet<QString> &a, const QSet<QString> &b)
{
    if (a.isEmpty() || b.isEmpty()) {
        return 0;
    }
    QSet<QString> common = a;
    common.intersect(b);
    return double(common.size()) / double(std::min(a.size(), b.size()));
}

bool sameText(JobField field, const QString &a, const QString &b)
{
    if (normalizedText(a) == normalizedText(b)) {
        return true;
    }
    switch (field) {
    case JobField::Title:
    case JobField::Company:
    case JobField::Education:
        return containment(tokens(a), tokens(b)) >= 0.99;
    case JobField::Description:
        return containment(tokens(a), tokens(b)) >= 0.8;
    case JobField::ApplyUrl:
    case JobField::CompanyUrl:
    case JobField::SourceUrl: {
        const QUrl one(a);
        const QUrl other(b);
        return one.host() == other.host() && one.path() == other.path() && one.query() == other.query();
    }
    default:
        return false;
    }
}

bool sameList(const QStringList &a, const QStringList &b)
{
    if (a.isEmpty() || b.isEmpty()) {
        return false;
    }
    qsizetype matched = 0;
    for (const QString &item : a) {
        const QSet<QString> own = tokens(item);
        for (const QString &other : b) {
            if (containment(own, tokens(other)) >= 0.5) {
                ++matched;
                break;
            }
        }
    }
    return matched * 2 >= std::min(a.size(), b.size());
}

bool sameAmount(std::optional<double> a, std::optional<double> b)
{
    if (!a || !b) {
        return a.has_value() == b.has_value();
    }
    return std::abs(*a - *b) <= std::max(0.005 * std::abs(*a), 0.01);
}

bool sameSalary(const Salary &a, const Salary &b)
{
    return sameAmount(a.min, b.min) && sameAmount(a.max, b.max)
        && (a.currency == b.currency || a.currency.isEmpty() || b.currency.isEmpty())
        && (a.unit == b.unit || !a.unit || !b.unit);
}

} // namespace

QString normalizedText(QStringView text)
{
    const QString folded = text.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    QString result;
    result.reserve(folded.size());
    for (const QChar c : folded) {
        if (isWordCharacter(c)) {
            result += c;
        } else if (!result.isEmpty() && !result.endsWith(u' ')) {
            result += u' ';
        }
    }
    return result.trimmed();
}

bool agree(JobField field, const FieldValue &a, const FieldValue &b)
{
    if (a.index() != b.index()) {
        return false;
    }
    if (const auto *text = std::get_if<QString>(&a)) {
        return sameText(field, *text, std::get<QString>(b));
    }
    if (const auto *list = std::get_if<QStringList>(&a)) {
        return sameList(*list, std::get<QStringList>(b));
    }
    if (const auto *salary = std::get_if<Salary>(&a)) {
        return sameSalary(*salary, std::get<Salary>(b));
    }
    return a == b;
}

} // namespace aio::extraction
