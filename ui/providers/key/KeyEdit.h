#pragma once

#include "core/ai/Secret.h"

#include <QLineEdit>
#include <QTimer>

namespace aio::ui {

/// A field for a key: dots, with an eye that shows what was typed until the focus leaves or half a minute is
/// over. White space and line ends, which pasting brings along, are taken out, and it says so. Nothing in it
/// can be copied while it shows dots; it is emptied when it is hidden.
class KeyEdit : public QLineEdit
{
    Q_OBJECT

public:
    static constexpr int revealMs = 30'000;

    explicit KeyEdit(QWidget *parent = nullptr);

    [[nodiscard]] bool isRevealed() const { return echoMode() == Normal; }
    void setRevealed(bool revealed);
    /// What was entered; the field stays as it is.
    [[nodiscard]] ai::Secret secret() const;
    void retranslate();

Q_SIGNALS:
    /// White space was taken out of what was pasted.
    void trimmed();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void tidy(const QString &text);

    QAction *m_eye;
    QTimer m_mask;
};

} // namespace aio::ui
