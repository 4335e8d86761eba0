#include "ui/quotas/QuotaInspector.h"

#include "core/base/WhenFinished.h"
#include "core/usage/FiredAlerts.h"
#include "ui/quotas/BurnDownChart.h"
#include "ui/shell/ActionButton.h"
#include "ui/widgets/TimeText.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int margin = 16;
constexpr int footerHeight = 52;

} // namespace

QuotaInspector::QuotaInspector(Database &database, const QList<QAction *> &actions, QWidget *parent)
    : QFrame(parent)
    , m_database(database)
    , m_zone(QTimeZone::utc())
    , m_title(new QLabel(this))
    , m_limit(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_chart(new BurnDownChart(this))
    , m_facts(new QLabel(this))
    , m_alerts(new QLabel(this))
{
    setTextStyle(m_title, TextStyle::Subtitle);
    setTextStyle(m_limit, TextStyle::Small, Token::TextMuted);
    setTextStyle(m_sentence, TextStyle::BodyStrong);
    setTextStyle(m_facts, TextStyle::Body);
    setTextStyle(m_alerts, TextStyle::Small, Token::TextMuted);
    for (QLabel *label : {m_title, m_limit, m_sentence, m_facts, m_alerts}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_sentence->setObjectName(QStringLiteral("paceSentence"));
    m_alerts->setObjectName(QStringLiteral("quotaAlerts"));
    auto *head = new QFrame(this);
    head->setProperty("role", QStringLiteral("toolbar"));
    auto *headColumn = new QVBoxLayout(head);
    headColumn->setContentsMargins(margin, 12, margin, 12);
    headColumn->setSpacing(1);
    headColumn->addWidget(m_title);
    headColumn->addWidget(m_limit);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(margin, margin, margin, margin);
    body->setSpacing(10);
    body->addWidget(m_sentence);
    body->addWidget(m_chart);
    body->addWidget(m_facts);
    body->addWidget(m_alerts);
    body->addStretch(1);
    auto *footer = new QFrame(this);
    footer->setProperty("role", QStringLiteral("footer"));
    footer->setFixedHeight(scaled(footerHeight));
    auto *footerRow = new QHBoxLayout(footer);
    footerRow->setContentsMargins(margin, 0, margin, 0);
    for (QAction *action : actions) {
        footerRow->addWidget(
            new ActionButton(action, action == actions.first() ? QString() : QStringLiteral("flat"), footer));
    }
    footerRow->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addLayout(body, 1);
    layout->addWidget(footer);
    refresh();
}

QString QuotaInspector::sentence() const
{
    return m_sentence->text();
}

void QuotaInspector::retranslate()
{
    refresh();
}

void QuotaInspector::showRow(
    const std::optional<QuotaRow> &row, const QString &who, qint64 now, const QTimeZone &zone)
{
    if (!row || !m_row || row->limit.id != m_row->limit.id || row->subject != m_row->subject) {
        m_fired.clear();
    }
    m_row = row;
    m_who = who;
    m_now = now;
    m_zone = zone;
    refresh();
    readCourse();
    readAlerts();
}

void QuotaInspector::refresh()
{
    const bool any = m_row.has_value();
    m_title->setText(any ? m_who : tr("Choose a limit"));
    for (QWidget *part : QList<QWidget *>{m_limit, m_sentence, m_chart, m_facts, m_alerts}) {
        part->setVisible(any);
    }
    if (!any) {
        return;
    }
    const QString filter = quotaFilter(m_row->limit);
    m_limit->setText(filter.isEmpty() ? quotaLimitText(m_row->limit)
                                      : QStringLiteral("%1 · %2").arg(quotaLimitText(m_row->limit), filter));
    m_sentence->setText(quotaPaceSentence(*m_row, m_now, m_zone));
    QStringList facts{tr("%1 used, %2 held by calls that run now")
                          .arg(quota::quotaAmountText(m_row->limit.unit, m_row->used),
                              quota::quotaAmountText(m_row->limit.unit, m_row->reserved)),
        tr("When it is reached: %1").arg(quotaActionText(m_row->limit))};
    m_facts->setText(facts.join(u'\n'));
    m_alerts->setText(alertsText());
}

QString QuotaInspector::alertsText() const
{
    QStringList steps;
    for (const int step : quota::alertSteps) {
        const auto fired = std::find_if(m_fired.cbegin(), m_fired.cend(),
            [step](const usage::FiredAlert &alert) { return alert.step == step; });
        const QString percent = tr("%1\u00A0%").arg(QLocale().toString(step));
        if (fired == m_fired.cend()) {
            steps << percent;
            continue;
        }
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(fired->at, m_zone);
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_now, m_zone);
        steps << tr("%1 (told %2)").arg(percent, shortTime(at, now));
    }
    return tr("People are told at %1, once in a period.").arg(steps.join(QStringLiteral(", ")));
}

void QuotaInspector::readAlerts()
{
    if (!m_row || m_row->isUnused) {
        return;
    }
    whenFinished(usage::firedAlerts(m_database, m_row->limit.id, m_row->subject, m_row->window), this,
        [this, generation = m_generation](const Result<QList<usage::FiredAlert>> &fired) {
            if (generation == m_generation && fired && m_row) {
                m_fired = *fired;
                m_alerts->setText(alertsText());
            }
        });
}

void QuotaInspector::readCourse()
{
    const int generation = ++m_generation;
    if (!m_row
        || (m_row->isUnused && m_row->subject == u"*"
            && m_row->limit.scope != quota::QuotaScope::Workspace)) {
        m_chart->clear();
        m_chart->setVisible(false);
        return;
    }
    whenFinished(usage::quotaCourse(m_database, m_row->limit, m_row->subject, m_row->window, m_now), this,
        [this, generation](const Result<QList<usage::QuotaPoint>> &points) {
            if (generation == m_generation && points && m_row) {
                m_chart->setCourse(*m_row, *points, m_now, m_zone);
            }
        });
}

} // namespace aio::ui
