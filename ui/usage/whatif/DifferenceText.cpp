#include "ui/usage/whatif/DifferenceText.h"

#include "ui/usage/dashboard/ReportText.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace aio::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aio::ui::WhatIfModel)
};

constexpr double percent = 100;

QString signedPercent(double share)
{
    const QString number = QLocale().toString(std::abs(share), 'f', std::abs(share) < 1 ? 1 : 0);
    const QString sign = share < 0 ? QStringLiteral("\u2212") : QStringLiteral("+");
    return QStringLiteral("%1%2\u00A0%").arg(sign, number);
}

} // namespace

bool canCompare(const usage::RepricedTarget &target)
{
    return target.comparableLogged.nanoUsd > 0 || target.comparable.nanoUsd > 0;
}

QString differenceText(const usage::RepricedTarget &target)
{
    if (!canCompare(target)) {
        return {};
    }
    const qint64 difference = target.difference().nanoUsd;
    if (difference == 0) {
        return Text::tr("the same");
    }
    const QString amount = costText({std::abs(difference)});
    const QString sign = difference < 0 ? QStringLiteral("\u2212") : QStringLiteral("+");
    if (target.comparableLogged.nanoUsd <= 0) {
        return sign + amount;
    }
    const double share = double(difference) * percent / double(target.comparableLogged.nanoUsd);
    return QStringLiteral("%1%2 (%3)").arg(sign, amount, signedPercent(share));
}

} // namespace aio::ui
