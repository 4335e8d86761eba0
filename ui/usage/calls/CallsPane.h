#pragma once

#include "ui/usage/calls/CallsServices.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QStackedWidget;
class QTableView;

namespace aio::ui {

class Banner;
class CallHistogram;
class CallsDelegate;
class CallsFilter;
class CallsModel;
class CallsSort;
class ColumnSet;
class EmptyState;
class SkeletonRows;

/// The left of the Calls page: histogram, table, what is loaded; and what to say where there are no rows.
class CallsPane : public QWidget
{
    Q_OBJECT

public:
    CallsPane(const CallsServices &services, CallsFilter *filter, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] CallsModel *model() const { return m_model; }
    [[nodiscard]] CallHistogram *histogram() const { return m_histogram; }
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    [[nodiscard]] Banner *banner() const { return m_banner; }
    [[nodiscard]] QMenu *columnsMenu() const;
    [[nodiscard]] QMenu *sortMenu() const;
    [[nodiscard]] QString footerText() const;
    [[nodiscard]] QString footerSums() const;
    /// Whether the workspace has any call at all, as far as it is known.
    [[nodiscard]] bool hasAnyCalls() const { return m_oldest.has_value(); }
    [[nodiscard]] std::optional<qint64> oldest() const { return m_oldest; }

    /// Reads everything again for the filter as it is.
    void reload();
    /// Takes in what is new.
    void refresh();
    /// Selects an attempt of the call once it is there.
    void selectCall(const QUuid &call);
    void retranslate();

Q_SIGNALS:
    /// Null ids: none.
    void callSelected(const QUuid &call, const QUuid &attempt);
    /// Enter or a double click.
    void callActivated();
    void contextMenuWanted(const QPoint &globalPosition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    [[nodiscard]] QWidget *buildFooter();
    void readTimes();
    void readNames();
    void rowsCame();
    void showState();
    [[nodiscard]] static QString sumsText(const usage::UsageTimes::Sums &sums);
    void fetchAhead();
    void keepScrolled(int inserted);
    void restoreSelection();
    void showError(const Error &error);

    CallsServices m_services;
    CallsFilter *m_filter;
    CallsModel *m_model;
    Banner *m_banner;
    CallHistogram *m_histogram;
    QStackedWidget *m_states;
    QTableView *m_table;
    CallsDelegate *m_delegate = nullptr;
    ColumnSet *m_columns = nullptr;
    CallsSort *m_sort = nullptr;
    EmptyState *m_empty;
    SkeletonRows *m_skeleton;
    QLabel *m_count;
    QLabel *m_sums;
    QAction *m_clearFilters;
    QAction *m_allTime;
    QAction *m_tryAgain;
    std::optional<Error> m_error;
    std::optional<qint64> m_oldest;
    qint64 m_matching = 0; ///< attempts within the span of the bars
    std::optional<usage::UsageTimes::Sums> m_matchingSums;
    QUuid m_wanted; ///< a call to select once it is loaded
    QUuid m_chosen; ///< the selected attempt
    int m_timesGeneration = 0;
    int m_scrolledTo = 0;
    int m_rowsAbove = 0; ///< new ones that the scroll bar does not know yet
};

} // namespace aio::ui
