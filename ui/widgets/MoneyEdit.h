#pragma once

#include "core/ai/Money.h"

#include <QLineEdit>

namespace aio::ui {

/// "$0.0353" in the language of the program, with as many digits as the amount needs: two for cents, up to
/// nine below.
[[nodiscard]] QString moneyText(ai::Money money);

/// A field for an amount of US dollars. Takes a point or a comma as the decimal sign and up to nine digits
/// after it; anything else cannot be typed. Exact: no floating point on the way.
class MoneyEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit MoneyEdit(QWidget *parent = nullptr);

    /// Nothing while the field is empty.
    [[nodiscard]] std::optional<ai::Money> money() const;
    void setMoney(const std::optional<ai::Money> &money);
};

} // namespace aio::ui
