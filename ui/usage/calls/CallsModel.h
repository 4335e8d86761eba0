#pragma once

#include "core/usage/UsageLog.h"
#include "ui/usage/calls/CallRow.h"
#include "ui/usage/calls/CallText.h"

#include <QAbstractTableModel>

namespace aio::ui {

/// The attempts that match a filter, read page by page as the table is scrolled. Newest first, attempts of
/// one call stand together, where its newest is; in the other orders each stands for itself. GUI thread only.
class CallsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        TimeColumn,
        StatusColumn,
        ProviderColumn,
        ModelColumn,
        TaskColumn,
        PlanColumn,
        UserColumn,
        TokensInColumn,
        TokensOutColumn,
        LatencyColumn,
        FirstTextColumn,
        CostColumn,
        ColumnCount
    };
    static constexpr int pageSize = 200;
    static constexpr int mostAtOnce = 1000; ///< rows that an order by value reads anew for new calls

    /// Sums over the rows that are loaded.
    struct Totals
    {
        qint64 tokensIn = 0;
        qint64 tokensOut = 0;
        ai::Money cost{}; ///< of those that are priced
        qint64 unpriced = 0;
    };

    explicit CallsModel(usage::UsageLog &log, QObject *parent = nullptr);

    [[nodiscard]] const usage::UsageFilter &filter() const { return m_filter; }
    /// Reads from the start.
    void setFilter(const usage::UsageFilter &filter);
    [[nodiscard]] usage::UsageOrder order() const { return m_order; }
    /// Reads from the start.
    void setOrder(usage::UsageOrder order);
    /// The zone that times are shown in.
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    void setZone(const QTimeZone &zone);
    void reload();
    /// Takes in what was logged since; what is loaded stays.
    void refresh();

    [[nodiscard]] const CallRow &row(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(const QUuid &attempt) const;
    /// The newest attempt of a call that is loaded; -1: none.
    [[nodiscard]] int rowOfCall(const QUuid &call) const;
    /// An older attempt of the same call is below this row, or a newer one above it.
    [[nodiscard]] bool hasEarlier(int row) const;
    [[nodiscard]] bool hasLater(int row) const;
    [[nodiscard]] AfterAttempt after(int row) const;
    [[nodiscard]] const Totals &totals() const { return m_totals; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// The first page of this filter came.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] bool isComplete() const { return m_loaded && !m_next; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// Rows came, or there are none.
    void loaded();
    void failed(const aio::Error &error);
    /// The rows are about to be replaced by the same ones with others among them, and were.
    void aboutToRenew();
    void renewed();

private:
    void ask();
    void takeFirst(const usage::UsagePage &page);
    void takeNext(const usage::UsagePage &page);
    void takeNew(const usage::UsagePage &page);
    void takeAnew(const usage::UsagePage &page);
    void refreshEnd();
    void refreshByValue();
    template <typename Take>
    void askAgain(int limit, const std::optional<usage::UsageCursor> &after, Take take);
    void insert(const CallRow &row);
    void append(const QList<CallRow> &rows);
    [[nodiscard]] int placeFor(const CallRow &row) const;
    [[nodiscard]] QList<CallRow> grouped(const usage::UsagePage &page, QList<CallRow> *rest);
    void count(const CallRow &row);
    [[nodiscard]] QString text(const CallRow &row, int column) const;

    usage::UsageLog &m_log;
    usage::UsageFilter m_filter;
    usage::UsageOrder m_order = usage::UsageOrder::Newest;
    QTimeZone m_zone;
    QList<CallRow> m_rows;
    QSet<QUuid> m_ids;
    NamePool m_names;
    Totals m_totals;
    std::optional<usage::UsageCursor> m_next;
    int m_generation = 0;
    bool m_loading = false;
    bool m_loaded = false;
    bool m_refreshing = false;
    bool m_refreshAgain = false;
};

} // namespace aio::ui
