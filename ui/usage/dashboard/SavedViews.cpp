#include "ui/usage/dashboard/SavedViews.h"

namespace aio::ui {

SavedViews::SavedViews(Settings &settings)
    : m_settings(settings)
{
}

// A text a view: its name and the parts of its place, a line each.

QMap<QString, QStringList> SavedViews::read() const
{
    QMap<QString, QStringList> views;
    for (const QString &text : m_settings.texts(SettingKey::UsageViews)) {
        QStringList lines = text.split(u'\n');
        const QString name = lines.takeFirst();
        lines.removeAll(QString());
        if (!name.isEmpty()) {
            views.insert(name, lines);
        }
    }
    return views;
}

bool SavedViews::write(const QMap<QString, QStringList> &views)
{
    QStringList texts;
    for (auto it = views.cbegin(); it != views.cend(); ++it) {
        texts << (QStringList{it.key()} + it.value()).join(u'\n');
    }
    return m_settings.setTexts(SettingKey::UsageViews, texts);
}

QStringList SavedViews::names() const
{
    return read().keys();
}

std::optional<QStringList> SavedViews::place(const QString &name) const
{
    const QMap<QString, QStringList> views = read();
    const auto found = views.constFind(name);
    return found == views.cend() ? std::nullopt : std::optional(*found);
}

bool SavedViews::save(const QString &name, const QStringList &place)
{
    const QString clean = name.simplified();
    QMap<QString, QStringList> views = read();
    if (clean.isEmpty() || (views.size() >= most && !views.contains(clean))) {
        return false;
    }
    views.insert(clean, place);
    return write(views);
}

void SavedViews::remove(const QString &name)
{
    QMap<QString, QStringList> views = read();
    if (views.remove(name) > 0) {
        write(views);
    }
}

} // namespace aio::ui
