#pragma once

#include <QFrame>
#include <QTimer>
#include <QUuid>

class QAbstractItemModel;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListView;
class QToolButton;

namespace aio::ui {

class EmptyState;

/// The list of records at the left of a page: a filter field with buttons, the rows as RecordRowDelegate
/// paints them, and a line below. A subclass knows the filters and the words.
class RecordListPane : public QFrame
{
    Q_OBJECT

public:
    /// `model` gives RecordRowDelegate::Role.
    explicit RecordListPane(QAbstractItemModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QListView *view() const { return m_view; }
    [[nodiscard]] QLineEdit *filterField() const { return m_field; }
    /// Of the selected rows, top to bottom.
    [[nodiscard]] QList<QUuid> selected() const;
    /// Selects a record without telling anyone.
    void select(const QUuid &id);
    void clearFilters();

Q_SIGNALS:
    /// The person went to a record.
    void activated(const QUuid &id);
    void selectionChanged();

protected:
    /// A button right of the field.
    void addButton(QToolButton *button);
    /// "Filter jobs", the name of the list, "Clear filters", "No jobs match".
    void setTexts(const QString &filter, const QString &name, const QString &clear, const QString &nothing);
    /// The line below, and whether there are no rows because of the filters.
    void showFooter(const QString &text, bool filteredToNothing);
    /// In the place of rows that could not be read, until `showFooter()`: what, why, and an action.
    void showUnread(const QString &title, const QString &why, QAction *again);
    [[nodiscard]] QAction *clearAction() const { return m_clear; }

    [[nodiscard]] virtual int rowOf(const QUuid &id) const = 0;
    /// Reads the field and the buttons into the model's filter.
    virtual void applyFilter() = 0;
    /// Takes back what the buttons say; the field is empty already.
    virtual void resetFilters() = 0;
    /// Escape in the field empties it.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildToolbar();
    void buildFooter();
    void connectView();
    [[nodiscard]] QUuid idAt(const QModelIndex &index) const;

    QAbstractItemModel *m_model;
    QHBoxLayout *m_tools;
    QLineEdit *m_field;
    QListView *m_view;
    EmptyState *m_nothing;
    QString m_nothingTitle;
    QLabel *m_footer;
    QAction *m_clear;
    QTimer m_debounce;
    bool m_selecting = false;
};

} // namespace aio::ui
