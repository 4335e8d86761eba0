#include "ui/usage/calls/CallInspector.h"

#include "core/base/WhenFinished.h"
#include "ui/theme/Icons.h"
#include "ui/usage/calls/CallCost.h"
#include "ui/usage/calls/CallReport.h"
#include "ui/usage/calls/CallText.h"
#include "ui/usage/calls/CallTimeline.h"
#include "ui/widgets/Banner.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int margin = 16;
constexpr int lineHeight = 24;
constexpr int footerHeight = 52;

AfterAttempt afterIn(const QList<usage::UsageAttempt> &call, const usage::UsageAttempt &attempt)
{
    const auto one = std::find_if(call.cbegin(), call.cend(),
        [&attempt](const usage::UsageAttempt &each) { return each.id == attempt.id; });
    if (one == call.cend() || std::next(one) == call.cend()) {
        return AfterAttempt::Nothing;
    }
    const usage::UsageAttempt &next = *std::next(one);
    return next.provider == one->provider && next.modelAsked == one->modelAsked ? AfterAttempt::Again
                                                                                : AfterAttempt::Another;
}

QLabel *label(const QString &text, TextStyle style, Token tone, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setTextFormat(Qt::PlainText);
    made->setText(text);
    setTextStyle(made, style, tone);
    return made;
}

QString rateText(const std::optional<ai::Money> &rate)
{
    // "$1.25 / M": cents at least, more digits only where the price has them.
    if (!rate) {
        return {};
    }
    QString text = rate->toDecimal();
    while (text.endsWith(u'0') && text.size() - text.indexOf(u'.') > 3) {
        text.chop(1);
    }
    const int digits = int(text.size() - text.indexOf(u'.')) - 1;
    return QStringLiteral("%1 / M").arg(
        QLocale().toCurrencyString(text.toDouble(), QStringLiteral("$"), digits));
}

} // namespace

CallInspector::CallInspector(const CallsServices &services, QWidget *parent)
    : QFrame(parent)
    , m_services(services)
    , m_title(new QLabel(this))
    , m_pill(new StatusPill(this))
    , m_id(new QLabel(this))
    , m_copyId(new QToolButton(this))
    , m_nothing(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_body(new QWidget)
    , m_rows(new QVBoxLayout(m_body))
    , m_footer(buildFooter())
{
    build();
    retranslate();
    fill();
}

void CallInspector::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_footer);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(margin);
    setTextStyle(m_nothing, TextStyle::Body, Token::TextMuted);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_body);
    m_rows->setContentsMargins(margin, 10, margin, margin);
    m_rows->setSpacing(0);
}

QWidget *CallInspector::buildHead()
{
    auto *head = new QFrame(this);
    head->setProperty("role", QStringLiteral("toolbar"));
    auto *grid = new QGridLayout(head);
    grid->setContentsMargins(margin, 12, margin, 10);
    grid->setVerticalSpacing(2);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setTextStyle(m_title, TextStyle::Subtitle);
    setTextStyle(m_id, TextStyle::Mono, Token::TextMuted);
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_id->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_copyId->setIcon(icon(QStringLiteral("copy"), Token::TextMuted));
    m_copyId->setIconSize({scaled(14), scaled(14)});
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_pill, 0, 1, Qt::AlignTrailing);
    auto *line = new QHBoxLayout;
    line->addWidget(m_id, 1);
    line->addWidget(m_copyId);
    grid->addLayout(line, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    connect(m_copyId, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_call.toString(QUuid::WithoutBraces));
        Q_EMIT copied(tr("Call id copied"));
    });
    return head;
}

QWidget *CallInspector::buildFooter()
{
    auto *footer = new QFrame(this);
    footer->setProperty("role", QStringLiteral("footer"));
    footer->setFixedHeight(scaled(footerHeight));
    m_copy = new QPushButton(footer);
    m_limit = new QPushButton(footer);
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_limit->setIcon(icon(QStringLiteral("quotas")));
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(margin, 0, margin, 0);
    row->addWidget(m_copy);
    row->addStretch(1);
    row->addWidget(m_limit);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(report());
        Q_EMIT copied(tr("Report copied, without keys"));
    });
    connect(m_limit, &QPushButton::clicked, this, &CallInspector::limitRequested);
    return footer;
}

void CallInspector::retranslate()
{
    setAccessibleName(tr("The selected call"));
    m_nothing->setText(tr("Select a call to see where its time and money went."));
    m_scroll->setAccessibleName(tr("Details of the call"));
    m_copyId->setToolTip(tr("Copy the call id"));
    m_copyId->setAccessibleName(tr("Copy the call id"));
    m_copy->setText(u' ' + tr("Copy report"));
    m_limit->setText(u' ' + tr("Set a limit…"));
    fill();
}

void CallInspector::showCall(const QUuid &call, const QUuid &attempt)
{
    if (call == m_call && attempt == m_attempt) {
        return;
    }
    const bool other = call != m_call;
    m_call = call;
    m_attempt = attempt;
    if (other && !call.isNull()) {
        read(); // what is shown stays until the answer, a moment later
    } else {
        if (call.isNull()) {
            m_attempts.clear();
        }
        fill();
    }
}

void CallInspector::refresh()
{
    if (!m_call.isNull()) {
        read();
    }
}

void CallInspector::read()
{
    if (m_call.isNull()) {
        return;
    }
    whenFinished(m_services.log.call(m_call), this,
        [this, call = m_call](const Result<QList<usage::UsageAttempt>> &attempts) {
            if (call != m_call) {
                return;
            }
            const QString problem = attempts ? QString() : attempts.error().message;
            const bool isOfAnother = !m_attempts.isEmpty() && m_attempts.constFirst().call != call;
            QList<usage::UsageAttempt> found = attempts ? *attempts : m_attempts;
            if (!attempts && isOfAnother) {
                found.clear();
            }
            if (found != m_attempts || found.isEmpty() || problem != m_problem) {
                m_attempts = found;
                m_problem = problem;
                fill();
            }
        });
}

const usage::UsageAttempt *CallInspector::chosen() const
{
    const auto found = std::find_if(m_attempts.cbegin(), m_attempts.cend(),
        [this](const usage::UsageAttempt &attempt) { return attempt.id == m_attempt; });
    if (found != m_attempts.cend()) {
        return &*found;
    }
    return m_attempts.isEmpty() ? nullptr : &m_attempts.constLast();
}

QString CallInspector::report() const
{
    return callReport(m_attempts, m_services.catalog());
}

void CallInspector::clearRows()
{
    m_timeline = nullptr;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void CallInspector::fill()
{
    if (!m_call.isNull() && !m_attempts.isEmpty() && m_attempts.constFirst().call != m_call) {
        return; // of the call before; the answer is on its way
    }
    clearRows();
    const usage::UsageAttempt *attempt = chosen();
    if (!m_call.isNull() && !m_problem.isEmpty()) {
        addProblem();
    }
    m_nothing->setVisible(m_call.isNull());
    m_scroll->setVisible(!m_call.isNull());
    m_pill->setVisible(attempt != nullptr);
    m_copyId->setVisible(!m_call.isNull());
    m_id->setText(m_call.isNull() ? QString() : m_call.toString(QUuid::WithoutBraces));
    m_title->setText(attempt ? ai::taskTitle(attempt->task) : tr("Call"));
    m_footer->setVisible(attempt != nullptr);
    if (!attempt) {
        m_rows->addStretch(1);
        return;
    }
    m_pill->setContent(callStatusPill(attempt->error, attempt->httpStatus, afterIn(m_attempts, *attempt)));
    const qint64 whole = wholeDuration(m_attempts);
    addHeading(tr("Timeline"), exactDurationText(whole));
    m_timeline = new CallTimeline(m_body);
    m_timeline->setSteps(timelineOf(m_attempts), whole);
    m_rows->addWidget(m_timeline);
    addBill(*attempt);
    if (attempt->error) {
        addError(*attempt);
    }
    addRoute(*attempt);
    m_rows->addStretch(1);
}

void CallInspector::addProblem()
{
    auto *banner = new Banner(m_body);
    banner->setObjectName(QStringLiteral("unreadCall"));
    banner->showMessage(
        Severity::Danger, tr("The call could not be read: %1").arg(m_problem), tr("Try again"));
    // Queued: what is read takes the place of the button.
    connect(banner, &Banner::actionTriggered, this, &CallInspector::read, Qt::QueuedConnection);
    m_rows->addWidget(banner);
}

void CallInspector::addHeading(const QString &text, const QString &note)
{
    auto *row = new QWidget(m_body);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, m_rows->isEmpty() ? 4 : 16, 0, 4);
    layout->addWidget(label(text, TextStyle::BodyStrong, Token::Text, row));
    QLabel *trailing = label(note, TextStyle::Small, Token::TextMuted, row);
    trailing->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    layout->addWidget(trailing, 1);
    m_rows->addWidget(row);
}

void CallInspector::addBill(const usage::UsageAttempt &attempt)
{
    const CallBill bill = billOf(attempt, m_services.catalog());
    QString note = bill.lines.isEmpty() ? QString() : bill.note;
    if (bill.estimated) {
        note = note.isEmpty() ? tr("estimated") : tr("%1, estimated").arg(note);
    }
    addHeading(m_attempts.size() > 1 ? tr("Cost of attempt %1").arg(attempt.number) : tr("Cost"), note);
    addBillLines(bill, attempt);
    if (bill.lines.isEmpty()) {
        QLabel *why = label(bill.note, TextStyle::Small, Token::TextMuted, m_body);
        why->setWordWrap(true);
        why->setContentsMargins(0, 4, 0, 0);
        m_rows->addWidget(why);
    }
}

void CallInspector::addBillLines(const CallBill &bill, const usage::UsageAttempt &attempt)
{
    auto *box = new QWidget(m_body);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    int row = 0;
    const auto add = [&](int column, const QString &text, TextStyle style, Token tone) {
        QLabel *cell = label(text, style, tone, box);
        cell->setAlignment((column == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
        cell->setMinimumHeight(scaled(lineHeight));
        if (column == 0) {
            // A long word gives way to the figures.
            cell->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
            cell->setToolTip(text);
        }
        grid->addWidget(cell, row, column);
    };
    for (const CostLine &line : bill.lines.isEmpty() ? tokenLines(attempt) : bill.lines) {
        add(0, line.kind, TextStyle::Small, Token::Text);
        add(1, QLocale().toString(line.tokens), TextStyle::Small, Token::Text);
        add(2, rateText(line.rate), TextStyle::Small, Token::TextMuted);
        add(3, bill.lines.isEmpty() ? QString() : exactCostText(line.amount), TextStyle::Small, Token::Text);
        ++row;
    }
    auto *hairline = new QFrame(box);
    hairline->setProperty("role", QStringLiteral("line"));
    grid->addWidget(hairline, row++, 0, 1, 4);
    add(0, tr("Total, USD"), TextStyle::BodyStrong, Token::Text);
    QLabel *total = label(exactCostText(bill.total), TextStyle::BodyStrong, Token::Text, box);
    total->setObjectName(QStringLiteral("billTotal"));
    total->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    grid->addWidget(total, row, 1, 1, 3);
    m_rows->addWidget(box);
}

void CallInspector::addError(const usage::UsageAttempt &attempt)
{
    const CallErrorText text = callErrorText(*attempt.error);
    addHeading(
        tr("What went wrong"), attempt.httpStatus > 0 ? tr("HTTP %1").arg(attempt.httpStatus) : QString());
    QLabel *what = label(text.message + u' ' + text.hint, TextStyle::Body, Token::Text, m_body);
    what->setWordWrap(true);
    m_rows->addWidget(what);
    if (attempt.errorText.isEmpty()) {
        return;
    }
    auto *toggle = new QPushButton(m_body);
    toggle->setProperty("kind", QStringLiteral("link"));
    toggle->setCheckable(true);
    toggle->setObjectName(QStringLiteral("technicalDetail"));
    QLabel *detail = label(withoutSecrets(attempt.errorText), TextStyle::Mono, Token::TextMuted, m_body);
    detail->setWordWrap(true);
    detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    detail->setAccessibleName(tr("Technical detail"));
    const auto show = [this, toggle, detail](bool open) {
        m_detailsOpen = open;
        toggle->setText(open ? tr("Hide technical detail") : tr("Show technical detail"));
        detail->setVisible(open);
    };
    toggle->setChecked(m_detailsOpen);
    show(m_detailsOpen);
    connect(toggle, &QPushButton::toggled, this, show);
    m_rows->addWidget(toggle, 0, Qt::AlignLeading);
    m_rows->addWidget(detail);
}

void CallInspector::addRoute(const usage::UsageAttempt &attempt)
{
    addHeading(tr("Route"), {});
    for (const QString &line : routeLines(attempt)) {
        QLabel *shown = label(line, TextStyle::Small, Token::TextMuted, m_body);
        shown->setWordWrap(true);
        shown->setContentsMargins(0, 1, 0, 2);
        m_rows->addWidget(shown);
    }
}

} // namespace aio::ui
