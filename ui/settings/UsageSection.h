#pragma once

#include "core/usage/report/UsageReports.h"
#include "core/usage/upkeep/RetentionRule.h"
#include "ui/settings/SettingsSection.h"

#include <stop_token>

class QPushButton;
class QSpinBox;

namespace aio::ui {

/// How long single calls are kept in the log. Unlike other settings it holds for everybody in the workspace
/// and deletes what cannot be had back: it is saved by a button, which says how many calls will go.
class UsageSection : public SettingsSection
{
    Q_OBJECT

public:
    UsageSection(Database &database, Author author, QWidget *parent = nullptr);
    /// Stops what deletes.
    ~UsageSection() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("usage"); }
    [[nodiscard]] QString title() const override { return tr("Usage log"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("usage"); }
    void retranslate() override;

    /// What the fields say.
    [[nodiscard]] usage::RetentionRule rule() const;
    [[nodiscard]] QString effect() const;

Q_SIGNALS:
    /// The rule was read, or set.
    void ruleShown();
    /// What the fields would delete is told.
    void effectShown();
    /// A run is over; `deleted` calls went.
    void deletedCalls(qint64 deleted);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void readRule();
    void showRule(const Result<usage::RetentionRule> &rule);
    void readEffect();
    void showEffect(std::optional<qint64> older);
    [[nodiscard]] QString olderSentence(const QString &day) const;
    void save();
    void write();
    void deleteNow();
    void say(const Error &error);
    void checkButtons();

    Database &m_database;
    Author m_author;
    usage::RetentionStore m_store;
    usage::UsageReports m_reports;
    QSpinBox *m_days;
    QSpinBox *m_megabytes;
    QLabel *m_effect;
    QPushButton *m_save;
    QPushButton *m_delete;
    QPushButton *m_again;
    SettingRow *m_daysRow;
    SettingRow *m_megabytesRow;
    std::optional<usage::RetentionRule> m_kept; ///< in force; nothing: not read yet
    std::optional<qint64> m_older = 0; ///< calls that the fields would delete by their age; nothing: not read
    int m_generation = 0;
    bool m_busy = false;
    std::stop_source m_stop;
};

} // namespace aio::ui
