#pragma once

#include <QWidget>

namespace aio::ui {

/// One value of a ChipEdit: a word with a × behind it. Takes the focus; Del or Backspace asks for its
/// removal.
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    void setRemovable(bool removable);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void removeRequested();
    /// Double click, Enter or F2: the person wants to change the word.
    void editRequested();
    /// Arrow keys: -1 towards the first chip, +1 towards the last.
    void stepRequested(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QRect crossRect() const;

    QString m_text;
    bool m_removable = true;
    bool m_overCross = false;
};

} // namespace aio::ui
