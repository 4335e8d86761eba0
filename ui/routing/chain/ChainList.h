#pragma once

#include "ui/routing/sheet/RoutingFacts.h"

#include <QListWidget>

namespace aio::ui {

/// The entries of a chain in their order, to be dragged, moved with Alt+Up and Alt+Down and removed with Del.
class ChainList : public QListWidget
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 30;

    explicit ChainList(const RoutingFacts &facts, QWidget *parent = nullptr);

    [[nodiscard]] QList<routing::RouteEntry> chain() const;
    void setChain(const QList<routing::RouteEntry> &chain);
    /// Adds an entry below the selected one and selects it; selects it where it stands if it is there.
    void addEntry(const routing::RouteEntry &entry);
    void moveCurrent(int by);
    void removeCurrent();

    /// Why an entry is not used as it stands: its model is gone or its provider missing. Empty if it is.
    [[nodiscard]] QString remark(const routing::RouteEntry &entry, bool *usable) const;

Q_SIGNALS:
    void chainChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QListWidgetItem *makeItem(const routing::RouteEntry &entry) const;

    const RoutingFacts &m_facts;
    QPoint m_pressedAt;
    bool m_pressed = false; ///< on an entry, with the left button
    bool m_dragging = false;
};

} // namespace aio::ui
