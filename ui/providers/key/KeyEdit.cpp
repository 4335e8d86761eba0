#include "ui/providers/key/KeyEdit.h"

#include "ui/theme/Icons.h"

#include <QAction>
#include <QFocusEvent>

#include <algorithm>

namespace aio::ui {

KeyEdit::KeyEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_eye(addAction(icon(QStringLiteral("eye"), Token::TextMuted), TrailingPosition))
{
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_mask.setSingleShot(true);
    m_mask.setInterval(revealMs);
    connect(&m_mask, &QTimer::timeout, this, [this] { setRevealed(false); });
    connect(m_eye, &QAction::triggered, this, [this] { setRevealed(!isRevealed()); });
    connect(this, &QLineEdit::textChanged, this, &KeyEdit::tidy);
    retranslate();
}

void KeyEdit::setRevealed(bool revealed)
{
    setEchoMode(revealed ? Normal : Password);
    m_eye->setIcon(icon(revealed ? QStringLiteral("eye-off") : QStringLiteral("eye"), Token::TextMuted));
    if (revealed) {
        m_mask.start();
    } else {
        m_mask.stop();
    }
    retranslate();
}

void KeyEdit::retranslate()
{
    m_eye->setText(isRevealed() ? tr("Hide the key") : tr("Show the key"));
    m_eye->setToolTip(m_eye->text());
}

ai::Secret KeyEdit::secret() const
{
    return ai::Secret(text().toUtf8());
}

void KeyEdit::tidy(const QString &text)
{
    const auto isSpace = [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; };
    if (!std::any_of(text.cbegin(), text.cend(), isSpace)) {
        return;
    }
    QString clean = text;
    clean.removeIf(isSpace);
    setText(clean);
    Q_EMIT trimmed();
}

void KeyEdit::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason) {
        setRevealed(false);
    }
    QLineEdit::focusOutEvent(event);
}

void KeyEdit::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) {
        clear();
        setRevealed(false);
    }
    QLineEdit::hideEvent(event);
}

} // namespace aio::ui
