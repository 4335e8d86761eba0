#include "tests/core/documents/import/CvScore.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace aio {

namespace {

QString plain(const QJsonValue &value)
{
    static const QRegularExpression signs(
        QStringLiteral("[\\W_]+"), QRegularExpression::UseUnicodePropertiesOption);
    return value.toString()
        .normalized(QString::NormalizationForm_KC)
        .toCaseFolded()
        .replace(signs, QStringLiteral(" "))
        .trimmed();
}

bool same(const QJsonValue &a, const QJsonValue &b)
{
    const QString one = plain(a);
    const QString other = plain(b);
    const QStringList oneWords = one.split(u' ', Qt::SkipEmptyParts);
    const QStringList otherWords = other.split(u' ', Qt::SkipEmptyParts);
    const QSet<QString> first(oneWords.cbegin(), oneWords.cend());
    const QSet<QString> second(otherWords.cbegin(), otherWords.cend());
    constexpr double alike = 0.75;
    return one == other
        || double((QSet<QString>(first).intersect(second)).size())
        >= alike * double(QSet<QString>(first).unite(second).size());
}

bool isEmpty(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty());
}

// Skills with keywords count by keyword; other entries by the member that names them.
QStringList namesOf(const QJsonValue &list)
{
    QStringList names;
    for (const QJsonValue &item : list.toArray()) {
        const QJsonObject object = item.toObject();
        if (item.isString()) {
            names.append(item.toString());
        } else if (const QJsonArray keywords = object.value(QStringLiteral("keywords")).toArray();
                   !keywords.isEmpty()) {
            for (const QJsonValue &keyword : keywords) {
                names.append(keyword.toString());
            }
        } else {
            for (const char *key : {"name", "language", "title", "url", "username"}) {
                if (object.contains(QLatin1String(key))) {
                    names.append(object.value(QLatin1String(key)).toString());
                    break;
                }
            }
        }
    }
    return names;
}

void scoreNames(const QString &where, const QJsonValue &expected, const QJsonValue &read, CvScore &score)
{
    QStringList left = namesOf(read);
    for (const QString &name : namesOf(expected)) {
        const auto match =
            std::find_if(left.begin(), left.end(), [&name](const QString &one) { return same(name, one); });
        if (match == left.end()) {
            ++score.missed;
            score.faults.append(where + QStringLiteral(": missing ") + name);
        } else {
            ++score.hits;
            left.erase(match);
        }
    }
    score.invented += int(left.size());
    for (const QString &name : std::as_const(left)) {
        score.faults.append(where + QStringLiteral(": not expected ") + name);
    }
}

void scoreMembers(const QString &where, const QJsonObject &expected, const QJsonObject &read, CvScore &score);

void scoreEntries(const QString &where, const QJsonArray &expected, QJsonArray left, CvScore &score)
{
    for (const QJsonValue &entry : expected) {
        qsizetype best = -1;
        int most = 0;
        for (qsizetype i = 0; i < left.size(); ++i) {
            CvScore one;
            scoreMembers(where, entry.toObject(), left.at(i).toObject(), one);
            if (one.hits > most) {
                most = one.hits;
                best = i;
            }
        }
        scoreMembers(where, entry.toObject(), best < 0 ? QJsonObject() : left.at(best).toObject(), score);
        if (best >= 0) {
            left.removeAt(best);
        }
    }
    score.invented += int(left.size());
    for (const QJsonValue &entry : std::as_const(left)) {
        score.faults.append(where + QStringLiteral(": not expected ")
            + entry.toObject().value(QStringLiteral("name")).toString()
            + entry.toObject().value(QStringLiteral("institution")).toString());
    }
}

void scoreMembers(const QString &where, const QJsonObject &expected, const QJsonObject &read, CvScore &score)
{
    for (auto member = expected.begin(); member != expected.end(); ++member) {
        const QString path = where + u'/' + member.key();
        const QJsonValue got = read.value(member.key());
        const QJsonValue wanted = member.value();
        if (wanted.isObject()) {
            scoreMembers(path, wanted.toObject(), got.toObject(), score);
        } else if (wanted.isArray() && wanted.toArray().at(0).isObject()) {
            scoreEntries(path, wanted.toArray(), got.toArray(), score);
        } else if (wanted.isArray()) {
            scoreNames(path, wanted, got, score);
        } else if (wanted.isNull() || isEmpty(got)) {
            score.invented += wanted.isNull() && !isEmpty(got) ? 1 : 0;
            score.missed += wanted.isNull() ? 0 : 1;
            if (wanted.isNull() != isEmpty(got) || !wanted.isNull()) {
                score.faults.append(path
                    + QStringLiteral(": wanted \"%1\", got \"%2\"").arg(wanted.toString(), got.toString()));
            }
        } else if (same(wanted, got)) {
            ++score.hits;
        } else {
            ++score.invented;
            ++score.missed;
            score.faults.append(
                path + QStringLiteral(": wanted \"%1\", got \"%2\"").arg(wanted.toString(), got.toString()));
        }
    }
}

} // namespace

void CvScore::add(const CvScore &other)
{
    hits += other.hits;
    invented += other.invented;
    missed += other.missed;
    faults += other.faults;
}

CvScore scoreOf(const QJsonObject &expected, const QJsonObject &read)
{
    CvScore score;
    scoreMembers({}, expected, read, score);
    return score;
}

} // namespace aio
