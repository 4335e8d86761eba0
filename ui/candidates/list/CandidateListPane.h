#pragma once

#include <QFrame>
#include <QTimer>
#include <QUuid>

class QLabel;
class QLineEdit;
class QListView;
class QToolButton;

namespace aio::ui {

class CandidateListModel;
class EmptyState;

/// The left pane of Candidates: filter field, what is to check, the candidates, and how many they are.
class CandidateListPane : public QFrame
{
    Q_OBJECT

public:
    explicit CandidateListPane(CandidateListModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QListView *view() const { return m_view; }
    [[nodiscard]] QLineEdit *filterField() const { return m_field; }
    /// Of the selected rows, top to bottom.
    [[nodiscard]] QList<QUuid> selected() const;
    /// Selects a candidate without telling anyone.
    void select(const QUuid &id);
    void clearFilters();
    void retranslate();

Q_SIGNALS:
    void activated(const QUuid &id);
    void selectionChanged();

private:
    QWidget *buildToolbar();
    QWidget *buildFooter();
    void applyFilter();
    void refresh();

    CandidateListModel *m_model;
    QLineEdit *m_field;
    QToolButton *m_toCheck;
    QToolButton *m_byName;
    QListView *m_view;
    EmptyState *m_nothing;
    QLabel *m_count;
    QAction *m_clear;
    QTimer m_debounce;
    bool m_selecting = false;
};

} // namespace aio::ui
