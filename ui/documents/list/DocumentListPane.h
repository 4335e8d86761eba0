#pragma once

#include "core/base/Error.h"

#include <QWidget>

#include <optional>

class QLabel;
class QStackedWidget;
class QTableView;

namespace aio {
class Settings;
}

namespace aio::ui {

class ColumnSet;
class DocumentTableModel;
class EmptyState;
class FilterBar;
class FilterButton;
class SkeletonRows;

/// The documents of the workspace: filters and words above, a table, and how many they are.
class DocumentListPane : public QWidget
{
    Q_OBJECT

public:
    DocumentListPane(DocumentTableModel *model, Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] FilterBar *bar() const { return m_bar; }
    [[nodiscard]] FilterButton *kindFilter() const { return m_kind; }
    [[nodiscard]] FilterButton *statusFilter() const { return m_status; }
    /// Of the selected rows, top to bottom.
    [[nodiscard]] QList<QUuid> selected() const;
    /// Selects a document without opening it.
    void select(const QUuid &id);
    void clearFilters();
    void retranslate();

Q_SIGNALS:
    /// The person opens a document: Enter or a double click.
    void activated(const QUuid &id);
    void selectionChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildBar();
    void buildTable();
    [[nodiscard]] QWidget *buildFooter();
    void applyFilter();
    void refresh();
    void openCurrent();

    DocumentTableModel *m_model;
    FilterBar *m_bar;
    FilterButton *m_kind;
    FilterButton *m_status;
    FilterButton *m_open;
    QStackedWidget *m_states;
    QTableView *m_table;
    SkeletonRows *m_skeleton;
    EmptyState *m_nothing;
    EmptyState *m_unread; ///< the list could not be read, and nothing was read before
    QLabel *m_count;
    QAction *m_clear;
    QAction *m_tryAgain;
    std::optional<Error> m_error; ///< of the last reading
    ColumnSet *m_columns;
};

} // namespace aio::ui
