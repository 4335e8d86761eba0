#pragma once

#include "core/usage/FiredAlerts.h"
#include "ui/quotas/QuotaRow.h"

#include <QFrame>

class QAction;
class QLabel;

namespace aio::ui {

class BurnDownChart;

/// The chosen limit: how it is used up, how long it lasts, what happens at its end and when people are told.
class QuotaInspector : public QFrame
{
    Q_OBJECT

public:
    QuotaInspector(Database &database, const QList<QAction *> &actions, QWidget *parent = nullptr);

    void showRow(const std::optional<QuotaRow> &row, const QString &who, qint64 now, const QTimeZone &zone);
    [[nodiscard]] BurnDownChart *chart() const { return m_chart; }
    [[nodiscard]] QString sentence() const;
    void retranslate();

private:
    void refresh();
    void readCourse();
    void readAlerts();
    [[nodiscard]] QString alertsText() const;

    Database &m_database;
    std::optional<QuotaRow> m_row;
    QString m_who;
    qint64 m_now = 0;
    QTimeZone m_zone;
    QLabel *m_title;
    QLabel *m_limit;
    QLabel *m_sentence;
    BurnDownChart *m_chart;
    QLabel *m_facts;
    QLabel *m_alerts;
    QList<usage::FiredAlert> m_fired;
    int m_generation = 0;
};

} // namespace aio::ui
