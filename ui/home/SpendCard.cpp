#include "ui/home/SpendCard.h"

#include "ui/home/SpendBars.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/MoneyEdit.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace aio::ui {

namespace {

constexpr int margin = 14;
constexpr int shownDays = 14;

} // namespace

Spend spendOf(const usage::UsageReport &report)
{
    const auto dayOf = [&report](qint64 time) {
        return QDateTime::fromMSecsSinceEpoch(time, report.question.zone).date();
    };
    const QDate today = dayOf(report.readAt);
    Spend spend;
    for (qsizetype i = 0; i < report.buckets.size(); ++i) {
        const QDate day = dayOf(report.buckets.at(i).whole.start);
        const usage::UsageFigures &figures = report.bars.at(i).figures;
        if (day > today.addDays(-shownDays)) {
            spend.days.append({day, figures.cost});
        }
        if (day.month() == today.month() && day.year() == today.year()) {
            spend.month += figures.cost;
            spend.unpriced += figures.unpriced;
        }
        spend.today = day == today ? figures.cost : ai::Money();
    }
    return spend;
}

usage::ReportQuestion spendQuestion(qint64 now, const QTimeZone &zone)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, zone).date();
    const QDate first = std::min(QDate(today.year(), today.month(), 1), today.addDays(1 - shownDays));
    usage::ReportQuestion question;
    question.filter.from = first.startOfDay(zone).toMSecsSinceEpoch();
    question.zone = zone;
    question.bucket = usage::UsageBucket::Day;
    question.compares = false;
    return question;
}

SpendCard::SpendCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_today(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_month(new QLabel(this))
    , m_bars(new SpendBars(this))
{
    setProperty("role", QStringLiteral("card"));
    setTextStyle(m_title, TextStyle::BodyStrong);
    setTextStyle(m_today, TextStyle::Title);
    setTextStyle(m_detail, TextStyle::Small, Token::TextMuted);
    setTextStyle(m_month, TextStyle::Small, Token::TextMuted);
    m_detail->setWordWrap(true); // beside the bars there is little room for it
    m_month->setWordWrap(true);
    m_open->setProperty("kind", QStringLiteral("link"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_open);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_today);
    words->addWidget(m_detail);
    auto *row = new QHBoxLayout;
    row->addLayout(words, 1);
    row->addWidget(m_bars, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, 8, margin, 12);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addLayout(row);
    layout->addWidget(m_month);
    layout->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, &SpendCard::usageRequested);
    retranslate();
}

void SpendCard::setSpend(const Spend &spend, const std::optional<ai::Money> &dayLimit)
{
    m_spend = spend;
    m_dayLimit = dayLimit;
    m_bars->setDays(spend.days);
    retranslate();
}

QString SpendCard::text() const
{
    return QStringLiteral("%1 %2 %3").arg(m_today->text(), m_detail->text(), m_month->text());
}

void SpendCard::retranslate()
{
    m_title->setText(tr("Spend, 14 days"));
    m_open->setText(tr("Usage"));
    m_today->setText(moneyText(m_spend.today));
    m_detail->setText(m_dayLimit ? tr("today, of %1 a day").arg(moneyText(*m_dayLimit)) : tr("today"));
    QString month = tr("%1 this month").arg(moneyText(m_spend.month));
    if (m_spend.unpriced > 0) {
        month += QStringLiteral(" + ") + tr("%Ln calls without a price", nullptr, int(m_spend.unpriced));
    }
    m_month->setText(month);
}

} // namespace aio::ui
