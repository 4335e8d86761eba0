#include "ui/providers/editor/UsageTab.h"

#include "ui/providers/list/DayBars.h"
#include "ui/widgets/MoneyEdit.h"
#include "ui/widgets/TimeText.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace aio::ui {

namespace {

constexpr int margin = 16;
constexpr int factCount = 6;

} // namespace

UsageTab::UsageTab(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_bars(new DayBars(this))
    , m_from(new QLabel(this))
    , m_to(new QLabel(this))
    , m_grid(new QGridLayout)
    , m_open(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, 14, margin, 14);
    layout->setSpacing(8);
    setTextStyle(m_title, TextStyle::BodyStrong);
    layout->addWidget(m_title);
    layout->addWidget(m_bars);
    auto *ends = new QHBoxLayout;
    for (QLabel *end : {m_from, m_to}) {
        setTextStyle(end, TextStyle::Caption, Token::TextMuted);
    }
    ends->addWidget(m_from);
    ends->addStretch();
    ends->addWidget(m_to);
    layout->addLayout(ends);
    layout->addSpacing(6);
    m_grid->setColumnStretch(1, 1);
    m_grid->setVerticalSpacing(8);
    m_grid->setHorizontalSpacing(12);
    layout->addLayout(m_grid);
    for (int i = 0; i < factCount; ++i) {
        addFact();
    }
    layout->addSpacing(4);
    layout->addWidget(m_open, 0, Qt::AlignLeading);
    layout->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, &UsageTab::openRequested);
    retranslate();
}

void UsageTab::addFact()
{
    auto *name = new QLabel(this);
    auto *value = new QLabel(this);
    setTextStyle(name, TextStyle::Small, Token::TextMuted);
    value->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    const int row = int(m_facts.size());
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(value, row, 1);
    m_facts.append(std::pair(name, value));
}

void UsageTab::setRow(const ProviderRow &row)
{
    m_row = row;
    retranslate();
}

void UsageTab::retranslate()
{
    const QLocale locale;
    const usage::ProviderSummary summary = m_row.summary.value_or(usage::ProviderSummary());
    m_title->setText(tr("Calls, 14 days"));
    m_open->setText(tr("Open in Usage"));
    m_bars->setDays(summary.days);
    const bool days = !summary.days.isEmpty();
    m_from->setText(days ? locale.toString(summary.days.first().day, QStringLiteral("d MMM")) : QString());
    m_to->setText(days ? locale.toString(summary.days.last().day, QStringLiteral("d MMM")) : QString());
    const QString share = summary.calls == 0
        ? QStringLiteral("0")
        : QStringLiteral("%1 (%2%3%)")
              .arg(locale.toString(summary.errors),
                  locale.toString(100.0 * double(summary.errors) / double(summary.calls), 'f', 1),
                  QString(QChar(QChar::Nbsp)));
    const QDateTime used = QDateTime::fromMSecsSinceEpoch(summary.lastUsedAt.value_or(0));
    QString cost = moneyText(summary.costThisMonth);
    if (summary.unpricedThisMonth > 0) {
        cost += QStringLiteral(" + ") + tr("%Ln without a price", nullptr, int(summary.unpricedThisMonth));
    }
    const QList<std::pair<QString, QString>> facts{{tr("Calls"), locale.toString(summary.calls)},
        {tr("Failed"), share}, {tr("Half of the answers within"), latencyText(summary.p50Us)},
        {tr("95 % within"), latencyText(summary.p95Us)}, {tr("Cost of this month"), cost},
        {tr("Last used"),
            summary.lastUsedAt ? shortTime(used, QDateTime::currentDateTime()) : tr("Not used yet")}};
    for (qsizetype i = 0; i < facts.size(); ++i) {
        m_facts.at(i).first->setText(facts.at(i).first);
        m_facts.at(i).second->setText(facts.at(i).second);
    }
}

} // namespace aio::ui
