#pragma once

#include "core/usage/foreign/ForeignReader.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;

namespace aio::ui {

/// What the columns of another program's log mean: a row a meaning, with the column, its unit and some of its
/// values to recognise it by.
class ForeignColumnsForm : public QWidget
{
    Q_OBJECT

public:
    explicit ForeignColumnsForm(QWidget *parent = nullptr);

    void setTable(const usage::ForeignTable &table);
    /// As it is chosen now.
    [[nodiscard]] usage::UsageMapping mapping() const;
    /// What is missing; nothing: it can be read.
    [[nodiscard]] Result<void> check() const;
    [[nodiscard]] QComboBox *columnOf(usage::ForeignMeaning meaning) const;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        usage::ForeignMeaning meaning;
        QComboBox *column;
        QComboBox *unit;
        QLabel *samples;
    };

    void addRow(usage::ForeignMeaning meaning, int at);
    void show(const Row &row);
    void refresh(const Row &row);

    QGridLayout *m_grid;
    QList<Row> m_rows;
    usage::ForeignTable m_table;
};

} // namespace aio::ui
