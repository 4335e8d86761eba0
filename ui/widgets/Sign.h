#pragma once

#include "ui/theme/Tokens.h"

#include <QWidget>

namespace aio::ui {

/// An icon of the set as a widget, in the colours of the present palette. Silent to assistive tools: the text
/// beside it says the same.
class Sign : public QWidget
{
    Q_OBJECT

public:
    explicit Sign(QWidget *parent = nullptr);
    Sign(const QString &iconName, Token tone, QWidget *parent = nullptr);

    void setIcon(const QString &iconName, Token tone);
    [[nodiscard]] const QString &iconName() const { return m_name; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Token m_tone = Token::TextMuted;
};

} // namespace aio::ui
