#include "ui/settings/UsageSection.h"

#include "core/base/WhenFinished.h"
#include "core/usage/upkeep/RetentionRun.h"
#include "ui/settings/SettingRow.h"
#include "ui/theme/Tokens.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int stepOfDays = 30;
constexpr int stepOfMegabytes = 100;
constexpr int fieldWidth = 160;
constexpr int effectIndent = 10; // as the rows above have it

QSpinBox *makeNumber(const QString &objectName, int most, int step, QWidget *parent)
{
    auto *number = new QSpinBox(parent);
    number->setObjectName(objectName);
    number->setRange(0, most);
    number->setSingleStep(step);
    number->setGroupSeparatorShown(true);
    number->setMinimumWidth(scaled(fieldWidth));
    number->setEnabled(false);
    number->setAccessibleName(objectName);
    return number;
}

} // namespace

UsageSection::UsageSection(Database &database, Author author, QWidget *parent)
    : SettingsSection(parent)
    , m_database(database)
    , m_author(std::move(author))
    , m_store(database, m_author)
    , m_reports(database)
    , m_days(makeNumber(QStringLiteral("retentionDays"), usage::RetentionRule::mostDays, stepOfDays, this))
    , m_megabytes(makeNumber(
          QStringLiteral("retentionMegabytes"), usage::RetentionRule::mostMegabytes, stepOfMegabytes, this))
    , m_effect(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_delete(new QPushButton(this))
    , m_again(new QPushButton(this))
    , m_daysRow(addRow(m_days))
    , m_megabytesRow(addRow(m_megabytes))
{
    m_effect->setWordWrap(true);
    m_effect->setContentsMargins(effectIndent, 0, effectIndent, 0);
    setTextStyle(m_effect, TextStyle::Small, Token::TextMuted);
    m_save->setObjectName(QStringLiteral("saveRetention"));
    m_save->setProperty("kind", QStringLiteral("primary"));
    m_delete->setObjectName(QStringLiteral("deleteNow"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->setContentsMargins(effectIndent, 0, effectIndent, 0);
    buttons->addWidget(m_save);
    buttons->addWidget(m_delete);
    buttons->addWidget(m_again);
    m_again->setObjectName(QStringLiteral("readAgain"));
    m_again->hide();
    buttons->addStretch(1);
    body()->addSpacing(8);
    body()->addWidget(m_effect);
    body()->addSpacing(10);
    body()->addLayout(buttons);
    body()->addStretch(1);
    for (QSpinBox *number : {m_days, m_megabytes}) {
        connect(number, &QSpinBox::valueChanged, this, &UsageSection::readEffect);
    }
    connect(m_save, &QPushButton::clicked, this, &UsageSection::save);
    connect(m_delete, &QPushButton::clicked, this, &UsageSection::deleteNow);
    connect(m_again, &QPushButton::clicked, this, [this] { m_kept ? readEffect() : readRule(); });
    UsageSection::retranslate();
    checkButtons();
}

UsageSection::~UsageSection()
{
    m_stop.request_stop();
}

void UsageSection::retranslate()
{
    setHeading(tr("Usage log"),
        tr("How long single calls are kept, for everybody in this workspace. Sums, charts and reports stay "
           "complete for ever."));
    m_days->setSuffix(QChar(QChar::Nbsp) + tr("days"));
    m_days->setSpecialValueText(tr("For ever"));
    m_megabytes->setSuffix(QChar(QChar::Nbsp) + tr("MB"));
    m_megabytes->setSpecialValueText(tr("Any size"));
    m_daysRow->setTexts(tr("Keep single calls for"), tr("Older ones are deleted, a few at a time."),
        tr("retention age delete calls log usage"));
    m_megabytesRow->setTexts(tr("Keep the database below"),
        tr("The oldest calls are deleted while it uses more."), tr("retention size bytes disk usage"));
    m_days->setAccessibleName(tr("Keep single calls for"));
    m_megabytes->setAccessibleName(tr("Keep the database below"));
    m_save->setText(tr("Save rule"));
    m_delete->setText(tr("Delete now"));
    m_again->setText(tr("Try again"));
    if (m_kept) {
        showEffect(m_older);
    }
}

void UsageSection::showEvent(QShowEvent *event)
{
    SettingsSection::showEvent(event);
    if (!m_kept) {
        readRule();
    }
}

usage::RetentionRule UsageSection::rule() const
{
    return {m_days->value(), m_megabytes->value()};
}

QString UsageSection::effect() const
{
    return m_effect->text();
}

void UsageSection::readRule()
{
    whenFinished(m_store.read(), this, [this](const Result<usage::RetentionRule> &rule) { showRule(rule); });
}

void UsageSection::showRule(const Result<usage::RetentionRule> &rule)
{
    m_busy = false;
    m_again->setVisible(!rule && !m_kept);
    if (!rule) {
        say(rule.error());
        checkButtons();
        return;
    }
    m_kept = *rule;
    for (QSpinBox *number : {m_days, m_megabytes}) {
        number->setEnabled(true);
        number->blockSignals(true);
    }
    m_days->setValue(rule->days);
    m_megabytes->setValue(rule->megabytes);
    for (QSpinBox *number : {m_days, m_megabytes}) {
        number->blockSignals(false);
    }
    readEffect();
    Q_EMIT ruleShown();
}

void UsageSection::readEffect()
{
    checkButtons();
    const int generation = ++m_generation;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto limits = rule().limitsAt(now);
    if (!limits.from) {
        showEffect(0);
        return;
    }
    usage::ReportQuestion question;
    question.filter.to = limits.from;
    question.bucket = usage::UsageBucket::Month;
    question.compares = false;
    whenFinished(
        m_reports.read(question, now), this, [this, generation](const Result<usage::UsageReport> &older) {
            if (generation == m_generation) {
                showEffect(older ? std::optional(older->total.figures.attempts) : std::nullopt);
            }
        });
}

QString UsageSection::olderSentence(const QString &day) const
{
    if (!m_older) {
        return tr("Calls before %1 go. How many there are could not be read.").arg(day);
    }
    // Sums know the calls that are gone already too.
    return *m_older > 0
        ? tr("Calls before %1 go, of %2 that were logged until then.").arg(day, QLocale().toString(*m_older))
        : tr("Calls before %1 go: there are none yet.").arg(day);
}

/// `older`: nothing if it could not be read.
void UsageSection::showEffect(std::optional<qint64> older)
{
    m_older = older;
    m_again->setVisible(!older);
    const usage::RetentionRule wanted = rule();
    QStringList sentences;
    if (wanted.keepsEverything()) {
        sentences << tr("Nothing is deleted.");
    }
    if (wanted.days > 0) {
        const QDate before = QDate::currentDate().addDays(-wanted.days);
        sentences << olderSentence(QLocale().toString(before, QLocale::LongFormat));
    }
    if (wanted.megabytes > 0) {
        sentences << tr("The oldest calls go while the database uses more than %1 MB.")
                         .arg(QLocale().toString(wanted.megabytes));
    }
    if (m_kept && wanted != *m_kept) {
        sentences << tr("This is not saved yet.");
    }
    m_effect->setText(sentences.join(u' '));
    Q_EMIT effectShown();
}

void UsageSection::checkButtons()
{
    const bool changed = m_kept && rule() != *m_kept;
    m_save->setEnabled(!m_busy && changed);
    m_delete->setEnabled(!m_busy && m_kept && !changed && !m_kept->keepsEverything());
}

void UsageSection::save()
{
    if (rule().keepsEverything() || !m_kept) {
        write();
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Delete calls?"),
        tr("Calls that the rule does not keep are deleted within the hour and cannot be had back. Sums, "
           "charts and reports stay."),
        QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *sure = question->addButton(tr("Save rule"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(sure, &QPushButton::clicked, this, &UsageSection::write);
    question->open();
}

void UsageSection::write()
{
    m_busy = true;
    checkButtons();
    whenFinished(
        m_store.set(rule()), this, [this](const Result<usage::RetentionRule> &set) { showRule(set); });
}

void UsageSection::deleteNow()
{
    m_busy = true;
    checkButtons();
    m_effect->setText(tr("Deleting…"));
    const WorkContext context(m_stop.get_token(), QDeadlineTimer(QDeadlineTimer::Forever));
    whenFinished(
        usage::retainUsage(m_database, m_author, *m_kept, QDateTime::currentMSecsSinceEpoch(), context), this,
        [this](const Result<qint64> &deleted) {
            m_busy = false;
            checkButtons();
            if (!deleted) {
                say(deleted.error());
                return;
            }
            m_effect->setText(tr("%Ln calls deleted.", nullptr, int(*deleted)));
            Q_EMIT deletedCalls(*deleted);
        });
}

void UsageSection::say(const Error &error)
{
    m_effect->setText(QStringLiteral("%1 %2").arg(error.message, error.hint).trimmed());
}

} // namespace aio::ui
