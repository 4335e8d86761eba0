#pragma once

#include "ui/theme/Tokens.h"

#include <QWidget>

namespace aio::ui {

/// A small framed box in the colours of a mark, for the legend below the source.
class LegendBox : public QWidget
{
    Q_OBJECT

public:
    LegendBox(Token fill, Token border, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {14, 9}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token m_fill;
    Token m_border;
};

} // namespace aio::ui
