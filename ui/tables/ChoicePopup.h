#pragma once

#include "ui/tables/FilterButton.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace aio::ui {

/// The choices of a filter below its button: a field to narrow them and a list, "All" first. Enter or a click
/// chooses, Esc closes. Deletes itself.
class ChoicePopup : public QFrame
{
    Q_OBJECT

public:
    ChoicePopup(const QList<FilterChoice> &choices, const QString &current, bool openEnded,
        QWidget *parent = nullptr);

    /// Takes the row "All" away.
    void removeAll();
    /// Something more, under the list.
    void addBelow(QWidget *widget);
    void showBelow(QWidget *button);
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    /// Empty: all.
    void chosen(const QString &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &text);
    void take();

    QLineEdit *m_field;
    QListWidget *m_list;
    bool m_openEnded;
};

} // namespace aio::ui
