#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace aio::ui {

/// Where the person was: pages with what lay open in them, for back and forward. A value.
class History
{
public:
    struct Place
    {
        QString page;
        QStringList arguments;

        bool operator==(const Place &) const = default;
    };

    /// A step to another place: what was ahead is forgotten. The same place again is no step.
    void visit(const Place &place);
    /// The present place got other arguments without a step, such as a selection that moved along.
    void replace(const QStringList &arguments);

    [[nodiscard]] bool canGoBack() const { return m_current > 0; }
    [[nodiscard]] bool canGoForward() const { return m_current + 1 < m_places.size(); }
    std::optional<Place> back();
    std::optional<Place> forward();

private:
    QList<Place> m_places;
    qsizetype m_current = -1;
};

} // namespace aio::ui
