#pragma once

#include <QObject>

class QMenuBar;
class QWidget;

namespace aio::ui {

/// Keeps the menu bar hidden until Alt is pressed and released alone, or it is asked for; away again when the
/// focus leaves it.
class MenuBarReveal : public QObject
{
    Q_OBJECT

public:
    MenuBarReveal(QMenuBar *bar, QWidget *window);

    void reveal();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void conceal();

    QMenuBar *m_bar;
    QWidget *m_window;
    bool m_altAlone = false;
};

} // namespace aio::ui
