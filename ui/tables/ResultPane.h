#pragma once

#include <QWidget>

class QDialog;
class QDialogButtonBox;
class QLabel;
class QStackedWidget;
class QTableView;

namespace aio::ui {

class SkeletonRows;

/// What a dialog found: a line that sums it up, a small one below it, and the table. While it is read, grey
/// rows stand in the table's place; where there is nothing, a sentence.
class ResultPane : public QWidget
{
    Q_OBJECT

public:
    /// `rowHeight`: of the table, not scaled. Takes the table over.
    ResultPane(QTableView *table, int rowHeight, QWidget *parent = nullptr);

    void showReading();
    void showTable(const QString &summary, const QString &detail);
    /// In place of the table.
    void say(const QString &title, const QString &detail);
    [[nodiscard]] QString summary() const;

    /// "Close", which rejects the dialog, and "Copy as table". The dialog owns them.
    [[nodiscard]] QDialogButtonBox *makeButtons(QDialog *dialog);

private:
    void copy();

    QTableView *m_table;
    QLabel *m_summary;
    QLabel *m_detail;
    QStackedWidget *m_states;
    SkeletonRows *m_skeleton;
    QLabel *m_nothing;
};

} // namespace aio::ui
