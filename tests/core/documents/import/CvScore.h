#pragma once

#include <QJsonObject>
#include <QStringList>

namespace aio {

/// How well a profile that was read agrees with what is expected, field by field: a right value is one hit, a
/// wrong one both invented and missed. Keys that are not expected are not judged; an expected null must stay
/// empty; entries that nobody expects count as invented.
struct CvScore
{
    int hits = 0;
    int invented = 0;
    int missed = 0;
    QStringList faults; ///< one line each, for whoever reads the log

    [[nodiscard]] double f1() const { return hits == 0 ? 0 : 2.0 * hits / (2.0 * hits + invented + missed); }
    void add(const CvScore &other);
};

[[nodiscard]] CvScore scoreOf(const QJsonObject &expected, const QJsonObject &read);

} // namespace aio
