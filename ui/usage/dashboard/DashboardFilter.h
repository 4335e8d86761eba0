#pragma once

#include "core/usage/report/ReportQuestion.h"
#include "ui/usage/calls/CallsFilter.h"

#include <QObject>

namespace aio::ui {

class CompareButton;

/// What the dashboard asks: the filter that it shares with the calls, what it is compared with, by what its
/// cost is stacked and how wide its bars are.
class DashboardFilter : public QObject
{
    Q_OBJECT

public:
    explicit DashboardFilter(QWidget *parent);

    [[nodiscard]] CallsFilter *calls() const { return m_calls; }
    [[nodiscard]] FilterBar *bar() const { return m_calls->bar(); }
    [[nodiscard]] CompareButton *compare() const { return m_compare; }

    [[nodiscard]] usage::UsageDimension dimension() const { return m_dimension; }
    void setDimension(usage::UsageDimension dimension);
    /// The bars that were asked for, or that suit the range.
    [[nodiscard]] usage::UsageBucket bucket() const;
    void setBucket(usage::UsageBucket bucket);
    /// Whether bars of that width can be told apart over the range.
    [[nodiscard]] bool suits(usage::UsageBucket bucket) const;
    /// Where a range without a beginning begins, UTC ms.
    void setOldest(const std::optional<qint64> &oldest) { m_oldest = oldest; }

    [[nodiscard]] usage::ReportQuestion question() const;

    /// As `key=value` for the history; what is as it is at first is left out.
    [[nodiscard]] QStringList toPlace() const;
    /// Sets what is named, all else as at first; tells nobody.
    void fromPlace(const QStringList &place);
    /// Whether a place says the same as this.
    [[nodiscard]] bool isAt(const QStringList &place) const { return toPlace() == place; }

    /// Takes over a question that somebody shared, as if the person had chosen it.
    void take(const usage::ReportQuestion &question);
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] quota::TimeSpan span() const;

    CallsFilter *m_calls;
    CompareButton *m_compare;
    usage::UsageDimension m_dimension = usage::UsageDimension::Provider;
    std::optional<usage::UsageBucket> m_bucket;
    std::optional<qint64> m_oldest;
};

/// A place of the calls' page or of the dashboard, narrowed to a span and to one value of a dimension.
[[nodiscard]] QStringList narrowedPlace(const QStringList &place, const std::optional<quota::TimeSpan> &span,
    const std::optional<usage::UsageDimension> &dimension = {}, const QString &value = {});

} // namespace aio::ui
