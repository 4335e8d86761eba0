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
class EmptyState;
class QuotaDialog;
class QuotaInspector;
class QuotaTableModel;

/// The Quotas page: the limits of the workspace, how far each is used, and how long it lasts.
class QuotasPage : public Page
{
    Q_OBJECT

public:
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
    [[nodiscard]] bool isCompact() const { return m_compact; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void buildActions();
    void read(const QTimeZone &zone, const QList<quota::QuotaLimit> &limits);
    void showProblem(const Error &error);
    void showRows(const QList<QuotaRow> &rows, const QTimeZone &zone);
    void refreshState();
    void fit();
    void openDialog(const quota::QuotaLimit &limit);
    void save(QuotaDialog *dialog, const quota::QuotaLimit &limit);
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
    QStackedLayout *m_stack = nullptr;
    QAction *m_add = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_back = nullptr;
    QAction *m_clear = nullptr;
    QuotaInspector *m_inspector = nullptr;
    QTimer m_debounce;
    bool m_loaded = false;
    bool m_compact = false;
    bool m_inspecting = false;
};

} // namespace aio::ui
