#pragma once

#include "ui/usage/dashboard/SavedViews.h"

#include <QPushButton>

class QMenu;

namespace aio::ui {

/// "Views ▾": saved filters, and the filter as a text to share.
class ViewsButton : public QPushButton
{
    Q_OBJECT

public:
    /// `place` gives the filter as it is.
    ViewsButton(Settings &settings, std::function<QStringList()> place, QWidget *parent = nullptr);

    [[nodiscard]] SavedViews &views() { return m_views; }
    /// Asks for a name, then saves.
    void askForName();
    /// Keeps the filter under a name; asks before another view of that name goes, and says so if there are
    /// too many.
    void save(const QString &name);
    /// Actions for the steps of the filter, in its menu.
    void setSteps(const QList<QAction *> &steps) { m_steps = steps; }
    void retranslate();

Q_SIGNALS:
    void viewChosen(const QStringList &place);
    void copyRequested();
    void pasteRequested();

private:
    void fill();
    void keep(const QString &name);

    SavedViews m_views;
    std::function<QStringList()> m_place;
    QMenu *m_menu;
    QList<QAction *> m_steps;
};

} // namespace aio::ui
