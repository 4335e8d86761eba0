#pragma once

#include "ui/quotas/QuotaRow.h"
#include "ui/quotas/QuotasServices.h"
#include "ui/shell/Page.h"

#include <QTimer>

class QLineEdit;
class QSortFilterProxyModel;
class QSplitter;
class QStackedLayout;
class QTableView;

namespace aio::ui {

class Banner;
class ColumnSet;
class EmptyState;
class QuotaDialog;
class QuotaInspector;
class QuotaTableModel;
class SkeletonRows;

/// The Quotas page: the limits of the workspace, how far each is used, and how long it lasts.
class QuotasPage : public Page
{
    Q_OBJECT

public:
    /// How often what is reserved now is read while the page is shown.
    static constexpr int liveMs = 3000;

    explicit QuotasPage(const QuotasServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("quotas"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction *> headerActions() const override;
    [[nodiscard]] QList<QAction *> leadingActions() const override;
    [[nodiscard]] QWidget *headerWidget() override;
    [[nodiscard]] QList<QWidget *> panes() override;
    void retranslate() override;

    /// Reads limits and use anew; what was chosen stays.
    void refresh();

    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QuotaTableModel *model() const { return m_model; }
    [[nodiscard]] QuotaInspector *inspector() const { return m_inspector; }
    [[nodiscard]] QLineEdit *filterField() const { return m_filter; }
    [[nodiscard]] QAction *addAction() const { return m_add; }
    [[nodiscard]] QAction *editAction() const { return m_edit; }
    [[nodiscard]] QAction *removeAction() const { return m_remove; }
    [[nodiscard]] ColumnSet *columns() const { return m_columns; }
    [[nodiscard]] bool isCompact() const { return m_compact; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void buildActions();
    void read(const QTimeZone &zone, const QList<quota::QuotaLimit> &limits);
    void showProblem(const Error &error);
    void showRows(const QList<QuotaRow> &rows, const QTimeZone &zone);
    void refreshState();
    void choose(const QuotaRow &row);
    void copyRow(bool withHeaders);
    void openDialog(const quota::QuotaLimit &limit);
    void save(QuotaDialog *dialog, const quota::QuotaLimit &before, const quota::QuotaLimit &limit);
    void undoSaving(const quota::QuotaLimit &before, const quota::QuotaLimit &now);
    void removeCurrent();
    void putBack(const quota::QuotaLimit &limit);
    void showInspector(bool shown);
    [[nodiscard]] std::optional<QuotaRow> current() const;

    QuotasServices m_services;
    QuotaTableModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QLineEdit *m_filter;
    QSplitter *m_splitter;
    QWidget *m_left;
    Banner *m_banner;
    QTableView *m_table;
    EmptyState *m_empty;
    EmptyState *m_nothing;
    EmptyState *m_unread;
    SkeletonRows *m_skeleton;
    ColumnSet *m_columns = nullptr;
    QStackedLayout *m_stack = nullptr;
    QAction *m_add = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_back = nullptr;
    QAction *m_clear = nullptr;
    QAction *m_again = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_copyBare = nullptr;
    QAction *m_columnsAction = nullptr;
    QuotaInspector *m_inspector = nullptr;
    QTimer m_debounce;
    QTimer m_live;
    std::optional<Error> m_problem;
    bool m_loaded = false;
    bool m_reading = false;
    bool m_compact = false;
    bool m_inspecting = false;
};

} // namespace aio::ui
