#pragma once

#include <QLabel>

namespace aio::ui {

/// A label that gives way: too long a text ends in "…" and shows whole in the tool tip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace aio::ui
