#include "ui/widgets/MoneyEdit.h"

#include <QLocale>
#include <QRegularExpressionValidator>

namespace aio::ui {

namespace {

constexpr int cents = 2;
constexpr int allDigits = 9;

/// The decimal form with at least `digits` digits after the point and no zeros behind them.
QString trimmedDecimal(ai::Money money, int digits)
{
    QString text = money.toDecimal();
    const qsizetype point = text.indexOf(u'.');
    while (text.endsWith(u'0') && text.size() - point - 1 > digits) {
        text.chop(1);
    }
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

/// Two digits from a dollar on; below, three that say something: what a call costs is often below a cent.
int digitsWorthShowing(qint64 amount)
{
    constexpr qint64 dollar = 1'000'000'000;
    if (amount == 0 || amount >= dollar) {
        return cents;
    }
    int digits = 3;
    for (qint64 bound = dollar / 10; amount < bound && digits < allDigits; bound /= 10) {
        ++digits;
    }
    qint64 last = 1;
    for (int i = digits; i < allDigits; ++i) {
        last *= 10;
    }
    for (; digits > cents && amount % (last * 10) == 0; last *= 10) {
        --digits;
    }
    return digits;
}

} // namespace

QString moneyText(ai::Money money)
{
    constexpr double dollar = 1e9;
    const int digits = digitsWorthShowing(std::abs(money.nanoUsd));
    return QLocale().toCurrencyString(double(money.nanoUsd) / dollar, QStringLiteral("$"), digits);
}

MoneyEdit::MoneyEdit(QWidget *parent)
    : QLineEdit(parent)
{
    static const QRegularExpression form(QStringLiteral("\\d{0,9}([.,]\\d{0,9})?"));
    setValidator(new QRegularExpressionValidator(form, this));
}

std::optional<ai::Money> MoneyEdit::money() const
{
    QString text = this->text();
    text.replace(u',', u'.');
    if (text.endsWith(u'.')) {
        text.chop(1);
    }
    if (text.startsWith(u'.')) {
        text.prepend(u'0');
    }
    return ai::Money::fromDecimal(text);
}

void MoneyEdit::setMoney(const std::optional<ai::Money> &money)
{
    setText(money ? trimmedDecimal(*money, 0).replace(u'.', QLocale().decimalPoint()) : QString());
}

} // namespace aio::ui
