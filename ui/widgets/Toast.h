#pragma once

#include "ui/widgets/Severity.h"

#include <QFrame>

#include <functional>

class QTimer;

namespace aio::ui {

/// A short message at the bottom right of the window, with at most one action such as Undo.
struct ToastMessage
{
    QString text;
    Severity severity = Severity::Neutral;
    QString actionText{};
    std::function<void()> action{}; ///< runs on the GUI thread, at most once
    /// A message takes the place of an earlier one of its topic; one without a text only ends that.
    QString topic{};
};

/// Shows one ToastMessage for 8 s; longer while the pointer or the focus is on it. An error stays until
/// closed.
class Toast : public QFrame
{
    Q_OBJECT

public:
    static constexpr int defaultMilliseconds = 8000;

    explicit Toast(const ToastMessage &message, QWidget *parent = nullptr);

    [[nodiscard]] const ToastMessage &message() const { return m_message; }
    /// For tests and for people who need longer. Starts counting anew.
    void setLifetime(int milliseconds);

Q_SIGNALS:
    /// It is over: timed out, closed, or its action ran. Emitted once.
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void close();

    ToastMessage m_message;
    QTimer *m_timer;
    bool m_over = false;
};

} // namespace aio::ui
Q_DECLARE_METATYPE(aio::ui::ToastMessage)
