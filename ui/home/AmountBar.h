#pragma once

#include "ui/theme/Tokens.h"

#include <QWidget>

namespace aio::ui {

/// How much of something is used, as a thin bar.
class AmountBar : public QWidget
{
    Q_OBJECT

public:
    explicit AmountBar(QWidget *parent = nullptr);

    /// `share` from 0; more than 1 fills the bar.
    void setAmount(double share, Token tone);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
    Token m_tone = Token::AccentFill;
};

} // namespace aio::ui
