#pragma once

#include "ui/tables/FilterButton.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;

namespace aio::ui {

/// The choices of a filter below its button: a field to narrow them and a list with marks, "All" first. A
/// click or Space marks a choice or takes it back and stays, Enter marks one and closes, Esc closes. Deletes
/// itself.
class ChoicePopup : public QFrame
{
    Q_OBJECT

public:
    ChoicePopup(const QList<FilterChoice> &choices, const QStringList &marked, bool openEnded,
        QWidget *parent = nullptr);

    void showBelow(QWidget *button);
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    /// Other values are marked; none: all.
    void chosen(const QStringList &values);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QList<FilterChoice> &choices);
    void narrow(const QString &text);
    void toggle();
    void take();
    void mark(const QStringList &values);
    void showMarks();

    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_nothing;
    QStringList m_marked;
    bool m_openEnded;
};

/// Puts a popup below a button, within its screen.
void placeBelow(QWidget *popup, const QWidget *button);

} // namespace aio::ui
