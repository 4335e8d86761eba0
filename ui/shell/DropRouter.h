#pragma once

#include <QObject>

#include <functional>

class QMimeData;
class QWidget;

namespace aio::ui {

class DropOverlay;
class Page;

/// Takes drops anywhere on the window to the page they are for: the present one, else the page that drops go
/// to by default. Shows during the drag what will happen.
class DropRouter : public QObject
{
    Q_OBJECT

public:
    /// `current` gives the present page; `fallback` makes and gives the page for everything else, or null.
    DropRouter(QWidget *window, std::function<Page *()> current, std::function<Page *()> fallback);

    [[nodiscard]] DropOverlay *overlay() const { return m_overlay; }

Q_SIGNALS:
    /// A page other than the present one took a drop and should be shown.
    void taken(aio::ui::Page *page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] Page *target(const QMimeData *data) const;

    DropOverlay *m_overlay;
    std::function<Page *()> m_current;
    std::function<Page *()> m_fallback;
};

} // namespace aio::ui
