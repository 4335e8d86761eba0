#include "ui/usage/alerts/AlertsDialog.h"

#include "core/base/Uuid.h"
#include "core/base/WhenFinished.h"
#include "core/usage/alerts/AlertBook.h"
#include "core/usage/alerts/AlertDesk.h"
#include "core/usage/alerts/WebhookKeys.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/MoneyEdit.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>

namespace aio::ui {

namespace {

constexpr int fieldWidth = 104;
constexpr int allPercent = 100;
constexpr int rowSpacing = 8;

QLabel *headingOf(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setTextStyle(label, TextStyle::BodyStrong);
    return label;
}

QLabel *mutedOf(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setTextStyle(label, TextStyle::Small, Token::TextMuted);
    label->setWordWrap(true);
    return label;
}

} // namespace

AlertsDialog::AlertsDialog(
    const AlertsServices &services, usage::UsageReports &reports, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_reports(reports)
    , m_settings(settings)
    , m_before(usage::AlertRules::fromText(settings.text(SettingKey::UsageAlerts)))
    , m_budget(makeCheck(tr("Steps of limits")))
    , m_errors(makeCheck(tr("Calls that fail within an hour")))
    , m_errorPercent(new QSpinBox(this))
    , m_errorPreview(mutedOf({}, this))
    , m_anomalies(makeCheck(tr("Days that cost far more than usual")))
    , m_anomalyPreview(mutedOf({}, this))
    , m_velocity(makeCheck(tr("Dollars spent within an hour")))
    , m_velocityLimit(new MoneyEdit(this))
    , m_velocityPreview(mutedOf({}, this))
    , m_desktop(makeCheck(tr("On this desktop")))
    , m_webhook(makeCheck(tr("By webhook")))
    , m_address(new QLineEdit(this))
    , m_secret(new QLineEdit(this))
    , m_test(new QPushButton(tr("Send a test"), this))
    , m_quiet(makeCheck(tr("Not between")))
    , m_from(new QTimeEdit(this))
    , m_to(new QTimeEdit(this))
    , m_status(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Alerts"));
    build();
    fill(m_before);
    showEnabled();
    readPreview();
    for (QCheckBox *check : {m_errors, m_velocity, m_webhook, m_quiet}) {
        connect(check, &QCheckBox::toggled, this, &AlertsDialog::showEnabled);
    }
    connect(m_test, &QPushButton::clicked, this, &AlertsDialog::test);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AlertsDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_errorPercent, &QSpinBox::valueChanged, this, &AlertsDialog::showPreview);
    connect(m_velocityLimit, &QLineEdit::textChanged, this, &AlertsDialog::showPreview);
}

QCheckBox *AlertsDialog::makeCheck(const QString &text)
{
    return new QCheckBox(text, this);
}

void AlertsDialog::addRow(QGridLayout *grid, QWidget *check, QWidget *field, QLabel *preview)
{
    const int row = grid->rowCount();
    grid->addWidget(check, row, 0);
    if (field) {
        field->setFixedWidth(scaled(fieldWidth));
        grid->addWidget(field, row, 1);
    }
    if (preview) {
        grid->addWidget(preview, row, 2);
    }
}

void AlertsDialog::build()
{
    m_errorPercent->setRange(1, allPercent);
    m_errorPercent->setPrefix(tr("from "));
    m_errorPercent->setSuffix(QStringLiteral("\u00a0%"));
    m_errorPercent->setAccessibleName(tr("Share of failed calls, percent"));
    m_velocityLimit->setAccessibleName(tr("Dollars within an hour"));
    m_address->setPlaceholderText(tr("https://… address of the webhook"));
    m_address->setAccessibleName(tr("Address of the webhook"));
    m_address->setEchoMode(QLineEdit::PasswordEchoOnEdit); // those of chat programs are secrets themselves
    m_secret->setPlaceholderText(tr("Secret to sign with, may be empty"));
    m_secret->setAccessibleName(tr("Secret to sign with"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_from->setAccessibleName(tr("Quiet from"));
    m_to->setAccessibleName(tr("Quiet to"));
    m_test->setAutoDefault(false);
    setTextStyle(m_status, TextStyle::Small, Token::TextMuted);
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);

    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(8);
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(2, 1);
    grid->addWidget(headingOf(tr("Tell me about"), this), 0, 0, 1, 3);
    addRow(grid, m_budget, nullptr, mutedOf(tr("at 50, 80, 95 and 100 %, once in each period"), this));
    addRow(grid, m_errors, m_errorPercent, m_errorPreview);
    addRow(grid, m_anomalies, nullptr, m_anomalyPreview);
    addRow(grid, m_velocity, m_velocityLimit, m_velocityPreview);
    int row = grid->rowCount();
    grid->setRowMinimumHeight(row, 10);
    grid->addWidget(headingOf(tr("How"), this), ++row, 0, 1, 3);
    addRow(grid, m_desktop, nullptr, mutedOf(tr("while the window is not looked at"), this));
    row = grid->rowCount();
    grid->addWidget(m_webhook, row, 0);
    grid->addWidget(m_address, row, 1, 1, 2);
    grid->addWidget(m_secret, row + 1, 1, 1, 2);
    auto *testRow = new QHBoxLayout;
    testRow->setSpacing(rowSpacing);
    testRow->addWidget(m_test);
    testRow->addWidget(mutedOf(tr("Address and secret are kept in the keychain."), this), 1);
    grid->addLayout(testRow, row + 2, 1, 1, 2);
    row = grid->rowCount();
    grid->setRowMinimumHeight(row, 10);
    grid->addWidget(headingOf(tr("Quiet hours"), this), ++row, 0, 1, 3);
    auto *hours = new QHBoxLayout;
    hours->setSpacing(rowSpacing);
    hours->addWidget(m_from);
    hours->addWidget(new QLabel(tr("and"), this));
    hours->addWidget(m_to);
    hours->addWidget(mutedOf(tr("What happens then is told afterwards."), this), 1);
    grid->addWidget(m_quiet, ++row, 0);
    grid->addLayout(hours, row, 1, 1, 2);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(grid);
    layout->addWidget(m_status);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    setMinimumWidth(scaled(640));
}

QPushButton *AlertsDialog::saveButton() const
{
    return m_buttons->button(QDialogButtonBox::Save);
}

QString AlertsDialog::status() const
{
    return m_status->text();
}

QString AlertsDialog::preview() const
{
    return QStringList{m_errorPreview->text(), m_anomalyPreview->text(), m_velocityPreview->text()}.join(
        u'\n');
}

void AlertsDialog::fill(const usage::AlertRules &rules)
{
    m_budget->setChecked(rules.budgetSteps);
    m_errors->setChecked(rules.errorRate);
    m_errorPercent->setValue(rules.errorPercent);
    m_anomalies->setChecked(rules.anomalies);
    m_velocity->setChecked(rules.velocity);
    m_velocityLimit->setMoney(rules.velocityLimit);
    m_desktop->setChecked(rules.desktop);
    m_webhook->setChecked(rules.webhook);
    m_quiet->setChecked(rules.quiet.on);
    m_from->setTime(rules.quiet.from);
    m_to->setTime(rules.quiet.to);
    if (!rules.webhookId.isNull()) {
        m_address->setPlaceholderText(tr("%1, kept in the keychain").arg(rules.webhookHost));
        m_secret->setPlaceholderText(tr("Enter the address again to change the secret"));
    }
}

void AlertsDialog::showEnabled()
{
    m_errorPercent->setEnabled(m_errors->isChecked());
    m_velocityLimit->setEnabled(m_velocity->isChecked());
    for (QWidget *part : QList<QWidget *>{m_address, m_secret, m_test}) {
        part->setEnabled(m_webhook->isChecked());
    }
    m_from->setEnabled(m_quiet->isChecked());
    m_to->setEnabled(m_quiet->isChecked());
}

usage::AlertRules AlertsDialog::rules() const
{
    usage::AlertRules rules = m_before;
    rules.budgetSteps = m_budget->isChecked();
    rules.errorRate = m_errors->isChecked();
    rules.errorPercent = m_errorPercent->value();
    rules.anomalies = m_anomalies->isChecked();
    rules.velocity = m_velocity->isChecked();
    const auto limit = m_velocityLimit->money();
    rules.velocityLimit = limit && limit->nanoUsd > 0 ? *limit : m_before.velocityLimit;
    rules.desktop = m_desktop->isChecked();
    rules.webhook = m_webhook->isChecked();
    rules.quiet = {m_quiet->isChecked(), m_from->time(), m_to->time()};
    return rules;
}

void AlertsDialog::readPreview()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    usage::ReportQuestion question;
    question.zone = QTimeZone::systemTimeZone();
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, question.zone).date();
    question.filter.from = today.addDays(-previewDays).startOfDay(question.zone).toMSecsSinceEpoch();
    question.bucket = usage::UsageBucket::Hour;
    question.compares = false;
    whenFinished(m_reports.read(question, now), this, [this](const Result<usage::UsageReport> &hours) {
        if (hours) {
            m_hours = *hours;
            showPreview();
        }
    });
    // The usual is taken from the days before.
    question.filter.from = today.addDays(-2 * previewDays).startOfDay(question.zone).toMSecsSinceEpoch();
    question.bucket = usage::UsageBucket::Day;
    question.seriesBy = usage::UsageDimension::Model;
    whenFinished(m_reports.read(question, now), this, [this](const Result<usage::UsageReport> &days) {
        if (days) {
            m_days = *days;
            showPreview();
        }
    });
}

void AlertsDialog::showPreview()
{
    if (!m_hours || !m_days) {
        return;
    }
    const usage::AlertPreview counts = usage::previewOf(*m_hours, *m_days, rules(), m_hours->span.start);
    const auto said = [](int days) {
        return days == 0 ? tr("on none of the last %1 days").arg(previewDays)
                         : tr("on %Ln of the last %1 days", nullptr, days).arg(previewDays);
    };
    m_errorPreview->setText(said(counts.errorRate));
    m_anomalyPreview->setText(said(counts.anomalies));
    m_velocityPreview->setText(said(counts.velocity));
}

void AlertsDialog::say(const QString &text, bool isBad)
{
    setTextStyle(m_status, TextStyle::Small, isBad ? Token::Danger : Token::Success);
    m_status->setText(text);
}

bool AlertsDialog::hasNewAddress() const
{
    return !m_address->text().trimmed().isEmpty();
}

Result<usage::WebhookTarget> AlertsDialog::enteredTarget() const
{
    const auto url = usage::webhookUrl(m_address->text());
    if (!url) {
        return Failure(url.error());
    }
    return usage::WebhookTarget{*url, ai::Secret(m_secret->text().toUtf8())};
}

void AlertsDialog::test()
{
    if (hasNewAddress()) {
        const auto target = enteredTarget();
        if (!target) {
            say(target.error().message + u' ' + target.error().hint, true);
            return;
        }
        postTest(*target);
        return;
    }
    if (m_before.webhookId.isNull()) {
        say(tr("Enter the address of the webhook first."), true);
        m_address->setFocus();
        return;
    }
    whenFinished(
        m_services.keys.read(m_before.webhookId), this, [this](const Result<usage::WebhookTarget> &target) {
            if (target) {
                postTest(*target);
            } else {
                say(target.error().message + u' ' + target.error().hint, true);
            }
        });
}

void AlertsDialog::postTest(const usage::WebhookTarget &target)
{
    m_test->setEnabled(false);
    setTextStyle(m_status, TextStyle::Small, Token::TextMuted);
    m_status->setText(tr("Sending to %1…").arg(target.host()));
    whenFinished(m_services.desk.test(target), this, [this, host = target.host()](const Result<void> &sent) {
        m_test->setEnabled(m_webhook->isChecked());
        if (sent) {
            say(tr("%1 took the message.").arg(host), false);
        } else {
            say(sent.error().message + u' ' + sent.error().hint, true);
        }
    });
}

void AlertsDialog::save()
{
    usage::AlertRules rules = this->rules();
    const auto limit = m_velocityLimit->money();
    if (rules.velocity && (!limit || limit->nanoUsd <= 0)) {
        say(tr("Say how many dollars within an hour are too many."), true);
        m_velocityLimit->setFocus();
        return;
    }
    if (rules.webhook && !hasNewAddress() && rules.webhookId.isNull()) {
        say(tr("Enter the address of the webhook first."), true);
        m_address->setFocus();
        return;
    }
    if (!rules.webhook || !hasNewAddress()) {
        keep(rules);
        return;
    }
    const auto target = enteredTarget();
    if (!target) {
        say(target.error().message + u' ' + target.error().hint, true);
        return;
    }
    rules.webhookId = rules.webhookId.isNull() ? makeUuidV7() : rules.webhookId;
    rules.webhookHost = target->host();
    saveButton()->setEnabled(false);
    whenFinished(
        m_services.keys.write(rules.webhookId, *target), this, [this, rules](const Result<void> &written) {
            saveButton()->setEnabled(true);
            if (written) {
                keep(rules);
            } else {
                say(written.error().message + u' ' + written.error().hint, true);
            }
        });
}

void AlertsDialog::keep(const usage::AlertRules &rules)
{
    m_settings.setText(SettingKey::UsageAlerts, rules.toText());
    // The setting holds in any case; the log says so when it can.
    whenFinished(usage::noteRules(m_services.database, m_services.author, m_before, rules), this,
        [](const Result<void> &) {});
    m_address->clear();
    m_secret->clear();
    Q_EMIT saved();
    accept();
}

} // namespace aio::ui
