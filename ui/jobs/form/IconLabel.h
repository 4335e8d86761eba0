#pragma once

#include "ui/theme/Tokens.h"

#include <QWidget>

namespace aio::ui {

/// A small icon beside a text, in the colours of the present palette.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    IconLabel(QString name, Token tone, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {side, side}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static constexpr int side = 14;

    QString m_name;
    Token m_tone;
};

} // namespace aio::ui
