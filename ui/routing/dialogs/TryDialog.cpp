#include "ui/routing/dialogs/TryDialog.h"

#include "ui/routing/matrix/RouteText.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/MoneyEdit.h"
#include "ui/widgets/Severity.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int mostTokens = 10'000'000;
constexpr int tokenStep = 1000;
constexpr int rowHeight = 28;
constexpr int columnGap = 16;

} // namespace

TryDialog::TryDialog(RoutingSheet &sheet, const std::optional<RouteCell> &start, QWidget *parent)
    : QDialog(parent)
    , m_sheet(sheet)
    , m_plan(new QComboBox(this))
    , m_task(new QComboBox(this))
    , m_tokens(new QSpinBox(this))
    , m_image(new QCheckBox(tr("has an image"), this))
    , m_json(new QCheckBox(tr("wants JSON"), this))
    , m_outcome(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Try a request"));
    resize(scaled(660), scaled(500));
    auto *note = new QLabel(tr("Shows what would happen. Nothing is sent and nothing is billed."), this);
    setTextStyle(note, TextStyle::Small, Token::TextMuted);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnCount(3);
    m_list->setHeaderLabels({tr("Model"), tr("Why"), tr("At most")});
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->setAccessibleName(tr("Models in the order in which they are tried"));
    m_list->setIconSize({scaled(16), scaled(16)});
    setTextStyle(m_outcome, TextStyle::Subtitle);
    setTextStyle(m_detail, TextStyle::Small, Token::TextMuted);
    m_outcome->setTextFormat(Qt::PlainText);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copyButton = new QPushButton(icon(QStringLiteral("copy")), tr("Copy as text"), this);
    copyButton->setAutoDefault(false);
    buttons->addButton(copyButton, QDialogButtonBox::ActionRole);
    connect(copyButton, &QPushButton::clicked, this, &TryDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(note);
    layout->addWidget(buildFields(start));
    layout->addSpacing(4);
    layout->addWidget(m_outcome);
    layout->addWidget(m_detail);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(&sheet, &RoutingSheet::changed, this, &TryDialog::refresh);
    takeUsual();
}

QWidget *TryDialog::buildFields(const std::optional<RouteCell> &start)
{
    for (const QString &plan : m_sheet.policy().plans()) {
        m_plan->addItem(ai::planTitle(plan), plan);
    }
    for (const ai::AiTask task : ai::routedTasks()) {
        m_task->addItem(ai::taskTitle(task), int(task));
    }
    if (start) {
        m_plan->setCurrentIndex(m_plan->findData(start->plan));
        m_task->setCurrentIndex(m_task->findData(int(start->task)));
    }
    m_tokens->setRange(1, mostTokens);
    m_tokens->setSingleStep(tokenStep);
    m_tokens->setGroupSeparatorShown(true);
    auto *fields = new QWidget(this);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Plan"), m_plan);
    form->addRow(tr("Task"), m_task);
    form->addRow(tr("Tokens of text"), m_tokens);
    auto *needs = new QWidget(fields);
    auto *row = new QHBoxLayout(needs);
    row->setContentsMargins({});
    row->setSpacing(16);
    row->addWidget(m_image);
    row->addWidget(m_json);
    row->addStretch(1);
    needs->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    form->addRow(tr("The request"), needs);
    m_plan->setAccessibleName(tr("Plan"));
    m_task->setAccessibleName(tr("Task"));
    m_tokens->setAccessibleName(tr("Tokens of text"));
    connect(m_plan, &QComboBox::currentIndexChanged, this, &TryDialog::refresh);
    connect(m_task, &QComboBox::currentIndexChanged, this, &TryDialog::takeUsual);
    connect(m_tokens, &QSpinBox::valueChanged, this, &TryDialog::refresh);
    connect(m_image, &QCheckBox::toggled, this, &TryDialog::refresh);
    connect(m_json, &QCheckBox::toggled, this, &TryDialog::refresh);
    return fields;
}

routing::RouteRequest TryDialog::request() const
{
    routing::RouteRequest request;
    request.plan = m_plan->currentData().toString();
    request.task = ai::AiTask(m_task->currentData().toInt());
    request.textTokens = m_tokens->value();
    request.hasImages = m_image->isChecked();
    request.needsJson = m_json->isChecked();
    return request;
}

void TryDialog::takeUsual()
{
    const routing::RouteRequest usual = RoutingSheet::usualRequest(
        {m_plan->currentData().toString(), ai::AiTask(m_task->currentData().toInt())});
    const QSignalBlocker quietTokens(m_tokens);
    const QSignalBlocker quietImage(m_image);
    const QSignalBlocker quietJson(m_json);
    m_tokens->setValue(int(usual.textTokens));
    m_image->setChecked(usual.hasImages);
    m_json->setChecked(usual.needsJson);
    refresh();
}

void TryDialog::refresh()
{
    m_decision = m_sheet.decide(request());
    const auto first = m_decision.first();
    const ai::AiError error = first ? ai::AiError() : m_decision.error();
    m_outcome->setText(first ? candidateFullTitle(*first) : error.message);
    m_detail->setText(first ? first->sentence : error.hint);
    m_detail->setVisible(!m_detail->text().isEmpty());
    m_list->clear();
    for (const routing::Candidate &candidate : std::as_const(m_decision.candidates)) {
        const bool used = candidate.verdict == routing::Candidate::Verdict::Used;
        const QString cost = candidate.worstCost ? moneyText(*candidate.worstCost) : tr("no price");
        auto *item = new QTreeWidgetItem(m_list, {candidateFullTitle(candidate), candidate.sentence, cost});
        const Severity severity = !used        ? Severity::Danger
            : candidate.resolvedFrom.isEmpty() ? Severity::Success
                                               : Severity::Warning;
        item->setIcon(0, icon(severityIcon(severity), severityTone(severity)));
        item->setSizeHint(1, {0, scaled(rowHeight)}); // of the column that stretches: the others fit
        item->setTextAlignment(2, Qt::AlignTrailing | Qt::AlignVCenter);
        item->setToolTip(0, candidate.resolution.isEmpty() ? candidate.sentence : candidate.resolution);
        item->setToolTip(1, item->toolTip(0));
    }
    m_list->resizeColumnToContents(0);
    m_list->setColumnWidth(0, m_list->columnWidth(0) + scaled(columnGap));
    m_list->resizeColumnToContents(2);
}

void TryDialog::copy()
{
    QGuiApplication::clipboard()->setText(decisionText(m_decision));
}

} // namespace aio::ui
