#include "ui/reasons/KeyObstacleText.h"

#include <QCoreApplication>

namespace aio::ui {

namespace {

struct KeyWords
{
    Q_DECLARE_TR_FUNCTIONS(aio::ui::KeyObstacleText)
};

} // namespace

QString keyObstacleText(routing::KeyObstacle obstacle)
{
    switch (obstacle) {
    case routing::KeyObstacle::Missing:
        return KeyWords::tr("no key");
    case routing::KeyObstacle::Unreadable:
        return KeyWords::tr("its key cannot be read");
    case routing::KeyObstacle::None:
        break;
    }
    return {};
}

} // namespace aio::ui
