#include "ui/home/SpendCard.h"

#include "ui/home/SpendBars.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/MoneyEdit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace aio::ui {

namespace {

constexpr int margin = 14;

} // namespace

Spend spendOf(const QList<usage::ProviderSummary> &summaries)
{
    Spend spend;
    for (const usage::ProviderSummary &summary : summaries) {
        spend.month += summary.costThisMonth;
        spend.unpriced += summary.unpricedThisMonth;
        for (qsizetype i = 0; i < summary.days.size(); ++i) {
            if (i == spend.days.size()) {
                spend.days.append({summary.days.at(i).day, {}});
            }
            spend.days[i].second += summary.days.at(i).cost;
        }
    }
    spend.today = spend.days.isEmpty() ? ai::Money() : spend.days.constLast().second;
    return spend;
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
