#include "ui/quotas/QuotaDialog.h"

#include "core/quota/QuotaDefaults.h"
#include "ui/widgets/MoneyEdit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSpinBox>

#include <algorithm>

namespace aio::ui {

namespace {

using quota::QuotaAction;
using quota::QuotaScope;
using quota::QuotaUnit;
using quota::QuotaWindow;

enum Consequence
{
    StopCalls,
    NextModel,
    OnlyTell
};

void choose(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

QuotaDialog::QuotaDialog(const QuotasServices &services, const quota::QuotaLimit &limit,
    const QList<QuotaRow> &rows, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_start(limit)
    , m_rows(rows)
    , m_scope(new QComboBox(this))
    , m_subject(new QComboBox(this))
    , m_plan(new QComboBox(this))
    , m_task(new QComboBox(this))
    , m_unit(new QComboBox(this))
    , m_money(new MoneyEdit(this))
    , m_count(new QLineEdit(this))
    , m_window(new QComboBox(this))
    , m_days(new QSpinBox(this))
    , m_action(new QComboBox(this))
    , m_problem(new QLabel(this))
    , m_effect(new QLabel(this))
{
    setWindowTitle(limit.revision == 0 ? tr("Add a limit") : tr("Edit the limit"));
    setMinimumWidth(scaled(460));
    build();
    fill();
    refresh();
}

void QuotaDialog::build()
{
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    const auto add = [&](const QString &name, QWidget *field) {
        field->setAccessibleName(name);
        form->addRow(name, field);
    };
    add(tr("Counts"), m_scope);
    add(tr("Of"), m_subject);
    add(tr("Only on plan"), m_plan);
    add(tr("Only for task"), m_task);
    add(tr("In"), m_unit);
    auto *amount = new QWidget(this);
    auto *amountRow = new QHBoxLayout(amount);
    amountRow->setContentsMargins({});
    amountRow->addWidget(m_money, 1);
    amountRow->addWidget(m_count, 1);
    m_money->setAccessibleName(tr("At most"));
    m_count->setAccessibleName(tr("At most"));
    form->addRow(tr("At most"), amount);
    auto *window = new QWidget(this);
    auto *windowRow = new QHBoxLayout(window);
    windowRow->setContentsMargins({});
    windowRow->addWidget(m_window, 1);
    windowRow->addWidget(m_days, 1);
    m_window->setAccessibleName(tr("Starts anew"));
    form->addRow(tr("Starts anew"), window);
    add(tr("When it is reached"), m_action);
    static const QRegularExpression digits(QStringLiteral("\\d{1,15}"));
    m_count->setValidator(new QRegularExpressionValidator(digits, m_count));
    m_days->setRange(1, QuotaWindow::maxRollingDays);
    m_days->setAccessibleName(tr("Days"));
    m_days->setSuffix(u' ' + tr("days"));
    m_subject->setInsertPolicy(QComboBox::NoInsert);
    setTextStyle(m_problem, TextStyle::Small, Token::Danger);
    setTextStyle(m_effect, TextStyle::Small, Token::TextMuted);
    for (QLabel *label : {m_problem, m_effect}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        form->addRow(QString(), label);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(14);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &QuotaDialog::submit);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &QuotaDialog::fillSubjects);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &QuotaDialog::proposeAction);
    for (QComboBox *box : {m_subject, m_plan, m_task, m_unit, m_window, m_action}) {
        connect(box, &QComboBox::currentIndexChanged, this, &QuotaDialog::refresh);
    }
    connect(m_subject, &QComboBox::editTextChanged, this, &QuotaDialog::refresh);
    connect(m_money, &QLineEdit::textChanged, this, &QuotaDialog::refresh);
    connect(m_count, &QLineEdit::textChanged, this, &QuotaDialog::refresh);
}

void QuotaDialog::fill()
{
    m_scope->addItem(tr("Everything in the workspace"), int(QuotaScope::Workspace));
    m_scope->addItem(tr("A person's use"), int(QuotaScope::User));
    m_scope->addItem(tr("A plan's use"), int(QuotaScope::Plan));
    m_scope->addItem(tr("A task's use"), int(QuotaScope::Task));
    m_scope->addItem(tr("A provider's use"), int(QuotaScope::Provider));
    m_plan->addItem(tr("All plans"), QString());
    for (const QString &plan : m_services.plans()) {
        m_plan->addItem(ai::planTitle(plan), plan);
    }
    if (!m_start.plan.isEmpty() && m_plan->findData(m_start.plan) < 0) {
        m_plan->addItem(ai::planTitle(m_start.plan), m_start.plan);
    }
    m_task->addItem(tr("All tasks"), QString());
    for (const ai::AiTask task : ai::routedTasks()) {
        m_task->addItem(ai::taskTitle(task), ai::taskName(task));
    }
    m_unit->addItem(tr("US dollars"), int(QuotaUnit::Usd));
    m_unit->addItem(tr("Tokens"), int(QuotaUnit::Tokens));
    m_unit->addItem(tr("Requests"), int(QuotaUnit::Requests));
    m_window->addItem(tr("every minute"), int(QuotaWindow::Kind::Minute));
    m_window->addItem(tr("every day"), int(QuotaWindow::Kind::Day));
    m_window->addItem(tr("every Monday"), int(QuotaWindow::Kind::Week));
    m_window->addItem(tr("every month"), int(QuotaWindow::Kind::Month));
    m_window->addItem(tr("never: counts the last"), int(QuotaWindow::Kind::Rolling));
    m_action->addItem(tr("Stop calls"), StopCalls);
    m_action->addItem(tr("Use the next model of the route"), NextModel);
    m_action->addItem(tr("Only tell people"), OnlyTell);
    choose(m_scope, int(m_start.scope));
    fillSubjects();
    if (const int known = m_subject->findData(m_start.subject); known >= 0) {
        m_subject->setCurrentIndex(known);
    } else {
        m_subject->setEditText(m_start.subject);
    }
    choose(m_plan, m_start.plan);
    choose(m_task, m_start.task);
    choose(m_unit, int(m_start.unit));
    choose(m_window, int(m_start.window.kind));
    m_days->setValue(m_start.window.days);
    const Consequence consequence = !m_start.hard ? OnlyTell
        : m_start.action == QuotaAction::Fallback ? NextModel
                                                  : StopCalls;
    choose(m_action, consequence);
    proposeAction();
    if (m_start.limit > 0 || m_start.revision > 0) {
        if (m_start.unit == QuotaUnit::Usd) {
            m_money->setMoney(ai::Money{m_start.limit});
        } else {
            m_count->setText(QString::number(m_start.limit));
        }
    }
}

void QuotaDialog::fillSubjects()
{
    const auto scope = QuotaScope(m_scope->currentData().toInt());
    m_subject->clear();
    m_subject->setEditable(scope == QuotaScope::User);
    m_subject->setEnabled(scope != QuotaScope::Workspace);
    m_subject->addItem(
        scope == QuotaScope::Workspace ? tr("all together") : tr("each alone"), QStringLiteral("*"));
    if (scope == QuotaScope::Plan) {
        for (const QString &plan : m_services.plans()) {
            m_subject->addItem(ai::planTitle(plan), plan);
        }
    } else if (scope == QuotaScope::Task) {
        for (const ai::AiTask task : ai::routedTasks()) {
            m_subject->addItem(ai::taskTitle(task), ai::taskName(task));
        }
    } else if (scope == QuotaScope::Provider) {
        for (const ai::ProviderConfig &provider : m_services.providers()) {
            if (provider.kind != ai::ProviderKind::BuiltIn) {
                m_subject->addItem(provider.name, provider.id);
            }
        }
    }
    refresh();
}

// A new limit does what is usual for its scope, until somebody says otherwise.
void QuotaDialog::proposeAction()
{
    if (m_start.revision == 0 && m_action->currentData().toInt() != OnlyTell) {
        const auto scope = QuotaScope(m_scope->currentData().toInt());
        choose(m_action, quota::usualAction(scope) == QuotaAction::Fallback ? NextModel : StopCalls);
    }
}

quota::QuotaLimit QuotaDialog::limit() const
{
    quota::QuotaLimit limit = m_start;
    limit.scope = QuotaScope(m_scope->currentData().toInt());
    const int listed = m_subject->findText(m_subject->currentText());
    limit.subject = listed >= 0 ? m_subject->itemData(listed).toString() : m_subject->currentText().trimmed();
    limit.plan = m_plan->currentData().toString();
    limit.task = m_task->currentData().toString();
    limit.unit = QuotaUnit(m_unit->currentData().toInt());
    limit.limit = limit.unit == QuotaUnit::Usd ? m_money->money().value_or(ai::Money{}).nanoUsd
                                               : m_count->text().toLongLong();
    limit.window.kind = QuotaWindow::Kind(m_window->currentData().toInt());
    limit.window.days = m_days->value();
    const int consequence = m_action->currentData().toInt();
    limit.hard = consequence != OnlyTell;
    limit.action = consequence == NextModel ? QuotaAction::Fallback : QuotaAction::Stop;
    return limit;
}

QString QuotaDialog::checked() const
{
    const quota::QuotaLimit limit = this->limit();
    const bool hasAmount =
        limit.unit == QuotaUnit::Usd ? m_money->money().has_value() : !m_count->text().isEmpty();
    if (limit.subject.isEmpty()) {
        return tr("Say whose use is counted.");
    }
    if (!hasAmount) {
        return tr("Say how much may be used.");
    }
    return {};
}

QString QuotaDialog::effect() const
{
    const quota::QuotaLimit limit = this->limit();
    const bool comparable = limit.revision > 0 && limit.unit == m_start.unit && limit.scope == m_start.scope
        && limit.window == m_start.window && limit.plan == m_start.plan && limit.task == m_start.task;
    if (!comparable) {
        return tr("What was used before counts too, from the start of the present period.");
    }
    const auto stopped = std::count_if(m_rows.cbegin(), m_rows.cend(),
        [&limit](const QuotaRow &row) { return !row.isUnused && row.used >= limit.limit; });
    if (stopped == 0) {
        return tr("Nobody has reached this now.");
    }
    return limit.hard ? tr("This stops %n of those counted, now.", nullptr, int(stopped))
                      : tr("%n of those counted are over this now.", nullptr, int(stopped));
}

void QuotaDialog::refresh()
{
    const bool money = m_unit->currentData().toInt() == int(QuotaUnit::Usd);
    m_money->setVisible(money);
    m_count->setVisible(!money);
    m_days->setVisible(m_window->currentData().toInt() == int(QuotaWindow::Kind::Rolling));
    m_effect->setText(checked().isEmpty() ? effect() : QString());
    if (!m_problem->text().isEmpty()) {
        m_problem->setText(checked());
    }
}

void QuotaDialog::submit()
{
    m_problem->setText(checked());
    if (m_problem->text().isEmpty()) {
        m_save->setEnabled(false); // until the answer: a second limit would be another one
        Q_EMIT submitted(limit());
        return;
    }
    if (limit().subject.isEmpty()) {
        m_subject->setFocus();
    } else if (m_money->isVisible()) {
        m_money->setFocus();
    } else {
        m_count->setFocus();
    }
}

void QuotaDialog::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_save->setEnabled(true);
}

} // namespace aio::ui
