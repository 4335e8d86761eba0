#include "ui/shell/History.h"

namespace aio::ui {

namespace {

constexpr qsizetype longest = 100;

} // namespace

void History::visit(const Place &place)
{
    if (m_current >= 0 && m_places.at(m_current) == place) {
        return;
    }
    m_places.resize(m_current + 1);
    m_places.append(place);
    if (m_places.size() > longest) {
        m_places.removeFirst();
    }
    m_current = m_places.size() - 1;
}

void History::replace(const QStringList &arguments)
{
    if (m_current >= 0) {
        m_places[m_current].arguments = arguments;
    }
}

std::optional<History::Place> History::back()
{
    if (!canGoBack()) {
        return {};
    }
    return m_places.at(--m_current);
}

std::optional<History::Place> History::forward()
{
    if (!canGoForward()) {
        return {};
    }
    return m_places.at(++m_current);
}

} // namespace aio::ui
