#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QWidget;

namespace aio::ui {

/// F6 and Shift+F6: moves the focus from pane to pane, and back to where it last was within each.
class PaneCycler : public QObject
{
    Q_OBJECT

public:
    /// `panes` is asked on every step: pages differ. Hidden panes are passed over.
    explicit PaneCycler(std::function<QList<QWidget *>()> panes, QObject *parent = nullptr);

    void next() { step(1); }
    void previous() { step(-1); }

private:
    void step(int by);

    std::function<QList<QWidget *>()> m_panes;
};

} // namespace aio::ui
