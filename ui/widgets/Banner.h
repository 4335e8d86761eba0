#pragma once

#include "ui/widgets/Severity.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace aio::ui {

/// One sentence about the state of a page, above its content, with at most one button, which goes below the
/// sentence where there is little room. Hidden while it has nothing to say.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// Plain text. An empty `actionText` shows no button.
    void showMessage(Severity severity, const QString &text, const QString &actionText = {});
    void clear();
    void setClosable(bool closable);
    [[nodiscard]] QString text() const;
    [[nodiscard]] Severity severity() const { return m_severity; }

Q_SIGNALS:
    void actionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void placeAction();

    Severity m_severity = Severity::Info;
    QString m_message;
    bool m_narrow = false;
    QGridLayout *m_layout;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace aio::ui
