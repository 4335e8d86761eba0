#include "tests/core/extraction/quality/QualityReport.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace aio::testing {

namespace {

QString compactJson(const QJsonValue &value)
{
    if (value.isUndefined())
        return u"nothing"_s;
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

QString tableRow(const QString &name, const Score &score)
{
    return u"%1 %2 %3 %4   %5 %6 %7\n"_s.arg(name, -16)
        .arg(score.right, 5)
        .arg(score.wrong, 5)
        .arg(score.missing, 5)
        .arg(score.precision(), 6, 'f', 3)
        .arg(score.recall(), 6, 'f', 3)
        .arg(score.f1(), 6, 'f', 3);
}

} // namespace

void QualityReport::add(const Sample &sample, const JobPosting &job)
{
    const QJsonObject produced = flatRecord(job);
    const QJsonObject alternatives = sample.expected.value(u"_alt"_s).toObject();
    for (const QString &field : scoredFields()) {
        if (!sample.expected.contains(field))
            continue;
        const QJsonValue expected = sample.expected.value(field);
        const Score score =
            scoreField(field, expected, alternatives.value(field).toArray(), produced.value(field));
        m_fields[field] += score;
        if (!score.isPerfect())
            m_misses << u"%1 %2 expected %3 got %4   (%5)"_s.arg(
                sample.id, field, compactJson(expected), compactJson(produced.value(field)), sample.about());
    }
    if (statesNoSalary(sample.expected) && !job.salary.isEmpty())
        m_inventedSalaries << u"%1: %2"_s.arg(sample.id, displayText(job.salary));
}

Score QualityReport::total() const
{
    Score sum;
    for (const Score &score : m_fields)
        sum += score;
    return sum;
}

QString QualityReport::table(const QString &heading) const
{
    QString text = u"%1\n%2 right wrong  miss   precis recall     F1\n"_s.arg(heading).arg(u"field"_s, -16);
    for (const QString &field : scoredFields()) {
        if (m_fields.contains(field))
            text += tableRow(field, m_fields.value(field));
    }
    return text + tableRow(u"all"_s, total());
}

} // namespace aio::testing
