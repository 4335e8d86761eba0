#include "app/cli/OptionNeeds.h"

#include <QCoreApplication>

namespace aio::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

} // namespace

Failure optionNeeds(const QString &command, const QString &option, const QString &what)
{
    return failure(ErrorKind::Usage, Text::tr("--%1 needs %2.").arg(option, what),
        Text::tr("aioctl %1 --help shows how.").arg(command));
}

Failure optionNeedsDay(const QString &command, const QString &option)
{
    return optionNeeds(command, option, Text::tr("a day, such as 2026-11-01"));
}

} // namespace aio::cli
