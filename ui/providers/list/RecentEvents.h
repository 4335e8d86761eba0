#pragma once

#include "core/activity/ActivityLog.h"
#include "ui/theme/Tokens.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace aio::ui {

/// A setting of a provider, by its name in JSON, as a word within a sentence; the name itself if there is
/// none.
[[nodiscard]] QString providerFieldText(const QString &name);
/// What an entry of the activity log says about a provider or a key, for a person: "Added", "Name, timeout
/// changed".
[[nodiscard]] QString eventText(const ActivityEntry &entry);
[[nodiscard]] QString eventIcon(const ActivityEntry &entry);
[[nodiscard]] Token eventTone(const ActivityEntry &entry);

/// The last five changes to providers and keys, newest first.
class RecentEvents : public QFrame
{
    Q_OBJECT

public:
    static constexpr int count = 5;

    explicit RecentEvents(ActivityLog &activity, QWidget *parent = nullptr);

    void refresh();
    void retranslate();
    [[nodiscard]] const QList<ActivityEntry> &entries() const { return m_entries; }

Q_SIGNALS:
    void openRequested();

private:
    void show(const QList<ActivityEntry> &entries);

    ActivityLog &m_activity;
    QLabel *m_title;
    QPushButton *m_open;
    QLabel *m_none;
    QWidget *m_body;
    QList<ActivityEntry> m_entries;
    bool m_loaded = false;
};

} // namespace aio::ui
