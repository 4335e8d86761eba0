#pragma once

#include <QLineEdit>

namespace aio::ui {

/// A line that shows "…" where its text is cut, as long as nobody types in it, and then has all of it in the
/// tool tip.
class ElidingLineEdit : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    /// Whether the text is wider than the room for it.
    [[nodiscard]] bool isCut() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect textRoom() const;
};

} // namespace aio::ui
