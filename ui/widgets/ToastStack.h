#pragma once

#include "ui/widgets/Toast.h"

#include <QList>

namespace aio::ui {

/// The toasts of a window, newest at the bottom, above its status bar. Several stack; more than four push the
/// oldest out.
class ToastStack : public QObject
{
    Q_OBJECT

public:
    /// `window` carries the toasts and owns this.
    explicit ToastStack(QWidget *window);

    /// Null when the message only ends an earlier one.
    Toast *show(const ToastMessage &message);
    [[nodiscard]] const QList<Toast *> &toasts() const { return m_toasts; }
    /// Room to leave at the bottom, in pixels.
    void setBottomMargin(int pixels);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void remove(Toast *toast);
    void removeTopic(const QString &topic);
    void place();

    QWidget *m_window;
    QList<Toast *> m_toasts;
    int m_bottomMargin = 0;
};

} // namespace aio::ui
