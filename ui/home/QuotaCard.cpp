#include "ui/home/QuotaCard.h"

#include "ui/home/AmountBar.h"
#include "ui/shell/ElidedLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int margin = 14;

using Scope = quota::QuotaScope;

int rankOf(const QuotaRow &row)
{
    return row.limit.scope == Scope::User ? 0 : row.limit.scope == Scope::Plan ? 1 : 2;
}

bool counts(const QuotaRow &row, const QString &user, const QString &plan)
{
    if (!row.limit.plan.isEmpty() && row.limit.plan != plan) {
        return false;
    }
    switch (row.limit.scope) {
    case Scope::User:
        return row.subject == user || (row.isUnused && row.subject == u"*");
    case Scope::Plan:
        return row.subject == plan || (row.isUnused && row.subject == u"*");
    case Scope::Workspace:
        return true;
    default:
        return false;
    }
}

std::optional<ai::Money> leastBudget(const QList<QuotaRow> &rows, quota::QuotaWindow::Kind window)
{
    std::optional<ai::Money> least;
    for (const QuotaRow &row : rows) {
        const quota::QuotaLimit &limit = row.limit;
        const bool counts = limit.scope == Scope::Workspace && limit.unit == quota::QuotaUnit::Usd
            && limit.window.kind == window && limit.plan.isEmpty() && limit.task.isEmpty();
        if (counts && (!least || limit.limit < least->nanoUsd)) {
            least = ai::Money{limit.limit};
        }
    }
    return least;
}

} // namespace

QList<QuotaRow> ownLimits(const QList<QuotaRow> &rows, const QString &user, const QString &plan)
{
    QList<QuotaRow> own;
    const auto holds = [&own](const QuotaRow &row) {
        return std::any_of(
            own.cbegin(), own.cend(), [&row](const QuotaRow &one) { return one.limit == row.limit; });
    };
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(own),
        [&](const QuotaRow &row) { return counts(row, user, plan); });
    // Of a limit for each there is a row only for those who used something: it holds for this person too.
    for (const QuotaRow &row : rows) {
        QuotaRow unused = row;
        unused.used = 0;
        unused.reserved = 0;
        unused.isUnused = true;
        unused.subject = row.limit.scope == Scope::Plan ? plan : user;
        const bool each = row.limit.subject == u"*" && row.limit.scope != Scope::Workspace;
        if (each && counts(unused, user, plan) && !holds(row)) {
            own.append(unused);
        }
    }
    std::stable_sort(
        own.begin(), own.end(), [](const QuotaRow &a, const QuotaRow &b) { return rankOf(a) < rankOf(b); });
    return own;
}

std::optional<ai::Money> dayBudget(const QList<QuotaRow> &rows)
{
    return leastBudget(rows, quota::QuotaWindow::Kind::Day);
}

std::optional<ai::Money> monthBudget(const QList<QuotaRow> &rows)
{
    return leastBudget(rows, quota::QuotaWindow::Kind::Month);
}

QuotaCard::QuotaCard(QString user, QString plan, QWidget *parent)
    : QFrame(parent)
    , m_user(std::move(user))
    , m_plan(std::move(plan))
    , m_zone(QTimeZone::utc())
    , m_title(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_body(new QWidget(this))
    , m_sentence(new QLabel(this))
{
    setProperty("role", QStringLiteral("card"));
    setTextStyle(m_title, TextStyle::BodyStrong);
    setTextStyle(m_sentence, TextStyle::Small, Token::TextMuted);
    m_sentence->setWordWrap(true);
    m_open->setProperty("kind", QStringLiteral("link"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, 8, margin, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_body);
    layout->addWidget(m_sentence);
    layout->addStretch(1);
    auto *rows = new QVBoxLayout(m_body);
    rows->setContentsMargins({});
    rows->setSpacing(10);
    connect(m_open, &QPushButton::clicked, this, &QuotaCard::quotasRequested);
    retranslate();
}

void QuotaCard::retranslate()
{
    m_title->setText(tr("Your quota, %1").arg(QLocale().standaloneMonthName(QDate::currentDate().month())));
    m_open->setText(tr("Plan %1").arg(ai::planTitle(m_plan)));
    m_open->setToolTip(tr("Show all limits"));
    fill();
}

void QuotaCard::setFacts(const QuotaFacts &facts, qint64 now)
{
    m_zone = facts.zone;
    m_now = now;
    m_rows = ownLimits(facts.rows, m_user, m_plan);
    fill();
}

QString QuotaCard::sentence() const
{
    return m_sentence->text();
}

QWidget *QuotaCard::makeRow(const QuotaRow &row)
{
    constexpr double warnFrom = 80;
    auto *box = new QWidget(m_body);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(5);
    auto *line = new QHBoxLayout;
    auto *name = new ElidedLabel(box);
    name->setTextFormat(Qt::PlainText);
    const QString filter = row.limit.task.isEmpty() ? QString() : quotaFilter(row.limit);
    name->setText(row.limit.scope != Scope::User ? quotaWho(row, {})
            : filter.isEmpty()                   ? tr("All your calls")
                                                 : filter);
    name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setTextStyle(name, TextStyle::Small);
    auto *used = new QLabel(box);
    // The unit stands once, at the end: "120 of 750 requests a month".
    const qint64 amount = row.used + row.reserved;
    used->setText(
        tr("%1 of %2")
            .arg(row.limit.unit == quota::QuotaUnit::Usd ? quota::quotaAmountText(row.limit.unit, amount)
                                                         : QLocale().toString(amount),
                quotaLimitText(row.limit)));
    setTextStyle(used, TextStyle::Small, Token::TextMuted);
    line->addWidget(name, 1);
    line->addWidget(used);
    column->addLayout(line);
    auto *bar = new AmountBar(box);
    bar->setAmount(row.percent() / 100,
        row.isReached()                 ? Token::Danger
            : row.percent() >= warnFrom ? Token::WarningFill
                                        : Token::AccentFill);
    bar->setAccessibleName(row.limit.title());
    column->addWidget(bar);
    return box;
}

void QuotaCard::fill()
{
    qDeleteAll(m_body->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    m_body->setVisible(!m_rows.isEmpty());
    for (const QuotaRow &row : m_rows.mid(0, mostRows)) {
        m_body->layout()->addWidget(makeRow(row));
    }
    if (m_rows.isEmpty()) {
        m_sentence->setText(tr("Nothing limits your calls."));
        m_sentence->show();
        return;
    }
    // The one that ends first is the one to know of.
    const QuotaRow *first = nullptr;
    qint64 end = 0;
    for (const QuotaRow &row : std::as_const(m_rows)) {
        const QuotaPace pace = quotaPace(row, m_now);
        const bool ends = pace.kind == QuotaPace::Kind::RunsOut || pace.kind == QuotaPace::Kind::Reached;
        if (ends && (first == nullptr || pace.runsOutAt < end)) {
            first = &row;
            end = pace.runsOutAt;
        }
    }
    m_sentence->setText(first ? quotaPaceSentence(*first, m_now, m_zone) : QString());
    m_sentence->setVisible(first != nullptr);
}

} // namespace aio::ui
