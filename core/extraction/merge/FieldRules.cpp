#include "core/extraction/merge/FieldRules.h"

#include "core/extraction/merge/Agreement.h"
#include "core/extraction/merge/VoteCluster.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace aio::extraction {

namespace {

// A visible text shorter than this is a title and a button, not a posting whose silence means anything.
constexpr qsizetype tellingText = 600;

bool isPlace(const QString &location)
{
    static const QStringList nowhere{QStringLiteral("remote"), QStringLiteral("anywhere"),
        QStringLiteral("worldwide"), QStringLiteral("remoto"), QStringLiteral("remota"),
        QStringLiteral("telework"), QStringLiteral("远程"), QStringLiteral("远端"), QStringLiteral("不限"),
        QStringLiteral("homeoffice"), QStringLiteral("home office"), QStringLiteral("fully remote"),
        QStringLiteral("100 remote"), QStringLiteral("リモート"), QStringLiteral("télétravail"),
        QStringLiteral("hybrid"), QStringLiteral("global"), QStringLiteral("not specified"),
        QStringLiteral("n a"), QStringLiteral("unknown"), QStringLiteral("null"), QStringLiteral("undefined"),
        QStringLiteral("various")};
    const QString text = normalizedText(location);
    return !text.isEmpty() && !nowhere.contains(text);
}

QStringList places(const QStringList &locations)
{
    QStringList kept;
    for (const QString &location : locations) {
        const bool known = std::any_of(kept.cbegin(), kept.cend(),
            [&location](const QString &other) { return normalizedText(other) == normalizedText(location); });
        if (!known && isPlace(location)) {
            kept << location;
        }
    }
    return kept;
}

// Digits of the text with group separators removed, numbers apart from each other: "80.000 – 90 000" → "80000
// 90000".
QString numbersIn(QStringView text)
{
    QString numbers;
    bool inNumber = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isDigit()) {
            numbers += QChar(u'0' + c.digitValue());
            inNumber = true;
            continue;
        }
        const bool separator = inNumber
            && (c == u'.' || c == u',' || c == u'\'' || c == u'\u2019' || c == u' ' || c == u'\u00a0'
                || c == u'\u202f' || c == u'\u2009');
        const bool groupFollows = i + 3 < text.size() && text.at(i + 1).isDigit() && text.at(i + 2).isDigit()
            && text.at(i + 3).isDigit() && (i + 4 >= text.size() || !text.at(i + 4).isDigit());
        if (separator && groupFollows) {
            continue;
        }
        if (inNumber && c == u'.' && i + 1 < text.size() && text.at(i + 1).isDigit()) {
            numbers += u'.'; // a decimal point: 1.2M, 45.50
            continue;
        }
        if (inNumber) {
            numbers += u' ';
        }
        inNumber = false;
    }
    return u' ' + numbers + u' ';
}

bool numberVisible(double amount, const QString &numbers)
{
    for (const double scale : {1.0, 1e3, 1e4, 1e6}) {
        const double scaled = amount / scale;
        if (scaled < 1) {
            continue;
        }
        QString spelled = QString::number(scaled, 'f', 2);
        while (spelled.contains(u'.') && (spelled.endsWith(u'0') || spelled.endsWith(u'.'))) {
            spelled.chop(1);
        }
        if (numbers.contains(u' ' + spelled + u' ')
            || numbers.contains(u' ' + QString::number(scaled, 'f', 2) + u' ')) {
            return true;
        }
    }
    return false;
}

// A page that its program fills later shows a text without the posting's name: what its state says cannot be
// held against it.
bool isUnrendered(const QList<Vote> &votes, const SourceDocument &document)
{
    const auto title = std::find_if(votes.cbegin(), votes.cend(),
        [](const Vote &vote) { return vote.origin == Origin::State && vote.field == JobField::Title; });
    const auto *name = title == votes.cend() ? nullptr : std::get_if<QString>(&title->value);
    return name && !document.text.contains(*name, Qt::CaseInsensitive);
}

void weighSalary(Vote &vote, const SourceDocument &document, bool unrendered)
{
    const Salary &salary = std::get<Salary>(vote.value);
    const auto implausible = [](std::optional<double> amount) {
        return amount && (*amount <= 0 || *amount > 1e12);
    };
    if (implausible(salary.min) || implausible(salary.max)) {
        vote.confidence = 0;
        return;
    }
    const bool onlyThere =
        unrendered && vote.origin == Origin::State && !salary.currency.isEmpty() && salary.unit;
    if (!onlyThere && isStructured(vote.origin) && document.text.size() >= tellingText
        && !figuresVisible(salary, document.text)) {
        vote.confidence = std::min(vote.confidence, 0.5);
    }
}

/// How much of its trust a vote keeps whose words are hard to read: the value is kept, but marked for a look.
double legibility(const Vote &vote, const SourceDocument &document)
{
    constexpr int legible = 75;
    if (vote.origin != Origin::Ocr || !vote.span || vote.confidence <= 0) {
        return 1;
    }
    const int seen = document.wordConfidence(*vote.span);
    // Half legible figures are kept where they have the form of pay: a person sees at once whether they are.
    const auto *salary = std::get_if<Salary>(&vote.value);
    const bool whole = salary && salary->min && salary->max && !salary->currency.isEmpty() && salary->unit;
    const double least = whole ? minimumConfidence(vote.field) + 0.01 : 0;
    const double most = std::max(least, 0.5 + 0.25 * std::max(0, seen) / double(legible));
    return seen >= legible ? 1 : std::min(1.0, most / vote.confidence);
}

/// A blurred word makes its line harder to read, not another line the better answer: where the best vote for
/// a field loses trust, those after it lose as much.
void weighOcr(QList<Vote> &votes, const SourceDocument &document)
{
    struct Best
    {
        double confidence = 0;
        double kept = 1;
    };
    QHash<JobField, Best> best;
    for (const Vote &vote : std::as_const(votes)) {
        Best &known = best[vote.field];
        if (vote.origin == Origin::Ocr && vote.confidence > known.confidence) {
            known = {vote.confidence, legibility(vote, document)};
        }
    }
    for (Vote &vote : votes) {
        if (vote.origin == Origin::Ocr) {
            vote.confidence *= std::min(best.value(vote.field).kept, legibility(vote, document));
        }
    }
}

} // namespace

double minimumConfidence(JobField field)
{
    return field == JobField::Salary ? 0.6 : 0.5;
}

bool figuresVisible(const Salary &salary, QStringView text)
{
    const QString numbers = numbersIn(text);
    return (!salary.min || numberVisible(*salary.min, numbers))
        && (!salary.max || numberVisible(*salary.max, numbers));
}

QList<Vote> weighedVotes(const QList<Vote> &votes, const SourceDocument &document)
{
    QList<Vote> weighed;
    weighed.reserve(votes.size());
    const bool unrendered = isUnrendered(votes, document);
    for (Vote vote : votes) {
        if (vote.field == JobField::Salary && std::holds_alternative<Salary>(vote.value)) {
            weighSalary(vote, document, unrendered);
        }
        if (vote.field == JobField::Locations && std::holds_alternative<QStringList>(vote.value)) {
            vote.value = places(std::get<QStringList>(vote.value));
        }
        if (vote.confidence > 0 && !isEmpty(vote.value)) {
            weighed.append(vote);
        }
    }
    weighOcr(weighed, document);
    return weighed;
}

} // namespace aio::extraction
