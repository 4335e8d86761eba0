#pragma once

#include "core/activity/ActivityLog.h"

#include <QWidget>

class QLabel;

namespace aio::ui {

/// What happened to a provider's key, newest first: who entered, replaced, tested or removed it, and when.
/// From the audit log.
class KeyHistory : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostEntries = 8;

    explicit KeyHistory(ActivityLog &activity, QWidget *parent = nullptr);

    /// The provider's id; empty: none.
    void show(const QString &provider);
    void refresh();
    [[nodiscard]] const QList<ActivityEntry> &entries() const { return m_entries; }
    void retranslate();

Q_SIGNALS:
    /// entries() are others.
    void changed();

private:
    void fill();

    ActivityLog &m_activity;
    QString m_provider;
    QList<ActivityEntry> m_entries;
    QLabel *m_title;
    QLabel *m_none;
    QWidget *m_rows;
    int m_asked = 0; ///< an answer to an earlier question is not listened to
};

} // namespace aio::ui
