#pragma once

#include "ui/widgets/Severity.h"

#include <QWidget>

class QPainter;

namespace aio::ui {

/// A word on a soft ground, with an icon: how a thing stands. The static functions draw the same in a
/// delegate.
class StatusPill : public QWidget
{
    Q_OBJECT

public:
    struct Content
    {
        Severity severity = Severity::Neutral;
        QString text{};
        QString icon{}; ///< a name of the icon set; empty: the severity's own

        bool operator==(const Content &) const = default;
    };

    explicit StatusPill(QWidget *parent = nullptr);
    explicit StatusPill(const Content &content, QWidget *parent = nullptr);

    [[nodiscard]] const Content &content() const { return m_content; }
    void setContent(const Content &content);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    [[nodiscard]] static QSize sizeOf(const Content &content);
    /// Draws it into the whole of `rect`; the text is elided where the room is short.
    static void paint(
        QPainter *painter, const QRect &rect, const Content &content, Qt::LayoutDirection direction);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Content m_content;
};

} // namespace aio::ui
