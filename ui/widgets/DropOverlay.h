#pragma once

#include <QWidget>

namespace aio::ui {

/// Lies over the window during a drag and says what a drop would do, or why it is refused. Does not take the
/// drop itself: whoever shows it handles the drag events.
class DropOverlay : public QWidget
{
    Q_OBJECT

public:
    /// Covers `parent` and follows its size.
    explicit DropOverlay(QWidget *parent);

    void showHint(const QString &text, bool accepted);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] bool accepted() const { return m_accepted; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString m_text;
    bool m_accepted = true;
};

} // namespace aio::ui
