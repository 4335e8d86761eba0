#include "core/usage/UsageLog.h"

#include "core/storage/SqlRow.h"

namespace aio::usage {

QString UsageCursor::toText() const
{
    return QString::number(startedAt) + u'.' + sqlId(id);
}

std::optional<UsageCursor> UsageCursor::fromText(QStringView text)
{
    const qsizetype point = text.indexOf(u'.');
    bool isNumber = false;
    const qint64 time = text.left(std::max<qsizetype>(point, 0)).toLongLong(&isNumber);
    const QUuid id = QUuid::fromString(text.mid(point + 1));
    if (!isNumber || id.isNull()) {
        return std::nullopt;
    }
    return UsageCursor{time, id, 0};
}

std::optional<double> ProviderSummary::errorRate() const
{
    return calls == 0 ? std::nullopt : std::optional(double(errors) / double(calls));
}

int QuotaStatus::percent() const
{
    constexpr int hundred = 100;
    if (limit.limit <= 0) {
        return hundred;
    }
    const double share = double(used + reserved) / double(limit.limit);
    constexpr double most = 1e6;
    return int(std::min(share * hundred, most));
}

} // namespace aio::usage
