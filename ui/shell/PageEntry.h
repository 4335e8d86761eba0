#pragma once

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace aio::ui {

class Page;

/// A row of the rail and how to make its page. The table of them is put together in app/desktop.
struct PageEntry
{
    enum class Group
    {
        Main,
        Administration,
        Bottom
    };

    QString id;
    QString icon;
    Group group = Group::Main;
    std::function<QString()> title; ///< in the present language
    std::function<Page *(QWidget *parent)> make; ///< called once, on the first visit
};

using PageTable = QList<PageEntry>;

} // namespace aio::ui
