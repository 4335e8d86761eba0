#pragma once

#include <QList>
#include <QObject>

class QMenu;
class QTableView;

namespace aio {
class Settings;
}

namespace aio::ui {

/// How wide a column of a table is, and what becomes of it where the room is short.
struct ColumnLook
{
    int width = 100; ///< of the design
    int leaves = 0; ///< the highest leaves first; 0: never
    bool stretches = false; ///< takes what is left
};

/// The columns of a table: which are shown, in which order and how wide. Fits them to the room until the
/// person changes anything, by mouse on the header or through `menu()`; from then on theirs is kept, also for
/// the next start.
class ColumnSet : public QObject
{
    Q_OBJECT

public:
    /// `name` is the table's in the settings. The looks are by section of the model.
    ColumnSet(QTableView *table, Settings &settings, QString name, QList<ColumnLook> looks);

    /// Show or hide each column, fit to contents, reset. Filled when it opens.
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    [[nodiscard]] bool isCustom() const { return m_custom; }
    /// For the person: at least one column stays.
    void setShown(int column, bool shown);
    void fitToContents();
    void reset();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void fillMenu();
    void keep();

    QTableView *m_table;
    Settings &m_settings;
    QString m_name;
    QList<ColumnLook> m_looks;
    QMenu *m_menu;
    bool m_custom = false;
    bool m_fitting = false;
};

} // namespace aio::ui
