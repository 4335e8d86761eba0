#include "ui/shell/Navigator.h"

#include "ui/shell/Page.h"

#include <QStackedWidget>

#include <algorithm>

namespace aio::ui {

Navigator::Navigator(PageTable table, QStackedWidget *stack, QObject *parent)
    : QObject(parent)
    , m_table(std::move(table))
    , m_stack(stack)
{
}

const PageEntry *Navigator::entry(const QString &id) const
{
    const auto it = std::find_if(
        m_table.cbegin(), m_table.cend(), [&id](const PageEntry &entry) { return entry.id == id; });
    return it == m_table.cend() ? nullptr : &*it;
}

Page *Navigator::page(const QString &id)
{
    const PageEntry *found = entry(id);
    return found ? pageFor(*found) : nullptr;
}

bool Navigator::show(const QString &id, const QStringList &arguments)
{
    if (!present({id, arguments})) {
        return false;
    }
    m_history.visit({id, m_current->place()});
    Q_EMIT historyChanged();
    return true;
}

void Navigator::back()
{
    if (const auto place = m_history.back()) {
        present(*place);
        Q_EMIT historyChanged();
    }
}

void Navigator::forward()
{
    if (const auto place = m_history.forward()) {
        present(*place);
        Q_EMIT historyChanged();
    }
}

Page *Navigator::pageFor(const PageEntry &entry)
{
    Page *&page = m_pages[entry.id];
    if (!page) {
        page = entry.make(m_stack);
        page->setName(entry.title);
        m_stack->addWidget(page);
        connect(page, &Page::pageRequested, this, &Navigator::show);
        connect(page, &Page::placeChanged, this, [this, made = page] {
            if (made == m_current) {
                m_history.visit({made->id(), made->place()});
                Q_EMIT historyChanged();
            }
        });
        Q_EMIT pageMade(page);
    }
    return page;
}

bool Navigator::present(const History::Place &place)
{
    const PageEntry *found = entry(place.page);
    if (!found) {
        return false;
    }
    Page *page = pageFor(*found);
    const bool other = page != m_current;
    m_current = page;
    m_stack->setCurrentWidget(page);
    page->open(place.arguments);
    if (other) {
        Q_EMIT currentChanged(page);
    }
    return true;
}

} // namespace aio::ui
