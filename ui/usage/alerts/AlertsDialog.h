#pragma once

#include "core/usage/alerts/UsageAlert.h"
#include "core/usage/alerts/Webhook.h"
#include "ui/usage/dashboard/DashboardServices.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace aio::ui {

class MoneyEdit;

/// What people want to be told of usage, how and when: rules with how often they would have told something
/// lately, a webhook whose address and secret go into the keychain, quiet hours, and a test.
class AlertsDialog : public QDialog
{
    Q_OBJECT

public:
    static constexpr int previewDays = 30;

    AlertsDialog(const AlertsServices &services, usage::UsageReports &reports, Settings &settings,
        QWidget *parent = nullptr);

    /// As the fields say.
    [[nodiscard]] usage::AlertRules rules() const;
    [[nodiscard]] QCheckBox *budget() const { return m_budget; }
    [[nodiscard]] QCheckBox *errors() const { return m_errors; }
    [[nodiscard]] QSpinBox *errorPercent() const { return m_errorPercent; }
    [[nodiscard]] QCheckBox *velocity() const { return m_velocity; }
    [[nodiscard]] MoneyEdit *velocityLimit() const { return m_velocityLimit; }
    [[nodiscard]] QCheckBox *webhook() const { return m_webhook; }
    [[nodiscard]] QLineEdit *address() const { return m_address; }
    [[nodiscard]] QLineEdit *secret() const { return m_secret; }
    [[nodiscard]] QCheckBox *quiet() const { return m_quiet; }
    [[nodiscard]] QPushButton *testButton() const { return m_test; }
    [[nodiscard]] QPushButton *saveButton() const;
    [[nodiscard]] QString status() const;
    [[nodiscard]] QString preview() const;

Q_SIGNALS:
    void saved();

private:
    void build();
    QCheckBox *makeCheck(const QString &text);
    void addRow(QGridLayout *grid, QWidget *check, QWidget *field, QLabel *preview);
    void fill(const usage::AlertRules &rules);
    void showEnabled();
    void readPreview();
    void showPreview();
    void test();
    void postTest(const usage::WebhookTarget &target);
    void save();
    void keep(const usage::AlertRules &rules);
    void say(const QString &text, bool isBad);
    [[nodiscard]] bool hasNewAddress() const;
    [[nodiscard]] Result<usage::WebhookTarget> enteredTarget() const;

    AlertsServices m_services;
    usage::UsageReports &m_reports;
    Settings &m_settings;
    usage::AlertRules m_before;
    std::optional<usage::UsageReport> m_hours;
    std::optional<usage::UsageReport> m_days;
    QCheckBox *m_budget;
    QCheckBox *m_errors;
    QSpinBox *m_errorPercent;
    QLabel *m_errorPreview;
    QCheckBox *m_anomalies;
    QLabel *m_anomalyPreview;
    QCheckBox *m_velocity;
    MoneyEdit *m_velocityLimit;
    QLabel *m_velocityPreview;
    QCheckBox *m_desktop;
    QCheckBox *m_webhook;
    QLineEdit *m_address;
    QLineEdit *m_secret;
    QPushButton *m_test;
    QCheckBox *m_quiet;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QLabel *m_status;
    QDialogButtonBox *m_buttons;
};

} // namespace aio::ui
