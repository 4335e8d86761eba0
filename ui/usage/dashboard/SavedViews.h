#pragma once

#include "core/settings/Settings.h"

#include <QStringList>

namespace aio::ui {

/// Filters that a person keeps under a name, in the settings. GUI thread only.
class SavedViews
{
public:
    static constexpr int most = 50;

    explicit SavedViews(Settings &settings);

    /// In alphabetical order.
    [[nodiscard]] QStringList names() const;
    /// What a name stands for; nothing if there is no such view.
    [[nodiscard]] std::optional<QStringList> place(const QString &name) const;
    /// Puts it in the place of the view of that name. False: the name is empty, or there are too many.
    bool save(const QString &name, const QStringList &place);
    void remove(const QString &name);

private:
    [[nodiscard]] QMap<QString, QStringList> read() const;
    bool write(const QMap<QString, QStringList> &views);

    Settings &m_settings;
};

} // namespace aio::ui
