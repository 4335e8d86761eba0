#include "ui/usage/reconcile/RepriceDialog.h"

#include "core/base/WhenFinished.h"
#include "ui/tables/CellDelegate.h"
#include "ui/tables/TableLook.h"
#include "ui/theme/Tokens.h"
#include "ui/usage/reconcile/DriftModel.h"
#include "ui/widgets/MoneyEdit.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int repriceRowHeight = 30;

void setRows(QTableView *table, const QStringList &titles, const QList<QStringList> &rows, int firstNumber)
{
    auto *model = qobject_cast<QStandardItemModel *>(table->model());
    model->clear();
    model->setHorizontalHeaderLabels(titles);
    for (const QStringList &cells : rows) {
        QList<QStandardItem *> items;
        for (const QString &cell : cells) {
            auto *item = new QStandardItem(cell);
            const bool number = items.size() >= firstNumber;
            item->setTextAlignment((number ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
            items << item;
        }
        model->appendRow(items);
    }
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
}

QString setTitle(const usage::CorrectionSet &set)
{
    switch (set.kind) {
    case usage::CorrectionSet::Kind::Reprice:
        return set.note.isEmpty() ? RepriceDialog::tr("Priced anew") : set.note;
    case usage::CorrectionSet::Kind::Amount:
        return set.note.isEmpty() ? RepriceDialog::tr("Amount by hand") : set.note;
    case usage::CorrectionSet::Kind::Undo:
        break;
    }
    return RepriceDialog::tr("Taken back");
}

} // namespace

RepriceDialog::RepriceDialog(usage::Corrections &corrections, const usage::RepriceRequest &request,
    const QHash<QString, QString> &names, QWidget *parent)
    : QDialog(parent)
    , m_corrections(corrections)
    , m_request(request)
    , m_names(names)
    , m_summary(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_onlyUnpriced(new QCheckBox(tr("Only calls without a cost"), this))
    , m_plan(makeTable(tr("What would change")))
    , m_sets(makeTable(tr("Earlier corrections")))
    , m_noSets(new QLabel(tr("Reading…"), this))
{
    setWindowTitle(tr("Price calls anew"));
    resize(scaled(820), scaled(600));
    setTextStyle(m_summary, TextStyle::Subtitle);
    setTextStyle(m_detail, TextStyle::Small, Token::TextMuted);
    m_detail->setWordWrap(true);
    auto *earlier = new QLabel(tr("Earlier corrections"), this);
    setTextStyle(earlier, TextStyle::Subtitle);
    setTextStyle(m_noSets, TextStyle::Small, Token::TextMuted);
    m_noSets->setObjectName(QStringLiteral("noSets"));
    m_noSets->setWordWrap(true);
    m_sets->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_apply = buttons->addButton(tr("Price anew"), QDialogButtonBox::ActionRole);
    m_undo = buttons->addButton(tr("Take back"), QDialogButtonBox::ActionRole);
    m_undo->setAutoDefault(false);
    m_again = buttons->addButton(tr("Try again"), QDialogButtonBox::ActionRole);
    m_again->setObjectName(QStringLiteral("readAgain"));
    m_again->setAutoDefault(false);
    m_again->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addWidget(m_detail);
    layout->addWidget(m_onlyUnpriced);
    layout->addWidget(m_plan, 3);
    layout->addWidget(earlier);
    layout->addWidget(m_sets, 2);
    layout->addWidget(m_noSets);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &RepriceDialog::apply);
    connect(m_undo, &QPushButton::clicked, this, &RepriceDialog::undo);
    connect(m_again, &QPushButton::clicked, this, [this] {
        preview();
        readSets();
    });
    connect(m_onlyUnpriced, &QCheckBox::toggled, this, &RepriceDialog::preview);
    connect(
        m_sets->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RepriceDialog::checkButtons);
    preview();
    readSets();
}

RepriceDialog::~RepriceDialog()
{
    m_stop.request_stop();
}

QTableView *RepriceDialog::makeTable(const QString &name)
{
    auto *table = new QTableView(this);
    table->setModel(new QStandardItemModel(table));
    table->setItemDelegate(new CellDelegate(table));
    dressTable(table, repriceRowHeight);
    table->setFrameShape(QFrame::StyledPanel);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAccessibleName(name);
    return table;
}

WorkContext RepriceDialog::work() const
{
    return {m_stop.get_token(), QDeadlineTimer(QDeadlineTimer::Forever)};
}

QString RepriceDialog::summary() const
{
    return m_summary->text();
}

void RepriceDialog::setBusy(bool busy)
{
    m_busy = busy;
    checkButtons();
}

void RepriceDialog::checkButtons()
{
    const QModelIndex current = m_sets->selectionModel()->selectedRows().value(0);
    m_apply->setEnabled(!m_busy && m_changes);
    m_onlyUnpriced->setEnabled(!m_busy);
    m_undo->setEnabled(
        !m_busy && current.isValid() && m_known.value(current.row()).canBeUndone() && !m_known.isEmpty());
    m_again->setVisible(m_planFailed || m_setsFailed);
    m_again->setEnabled(!m_busy);
}

void RepriceDialog::preview()
{
    m_request.onlyUnpriced = m_onlyUnpriced->isChecked();
    m_changes = false;
    m_summary->setText(tr("Reading…"));
    m_detail->clear();
    checkButtons();
    whenFinished(m_corrections.preview(m_request, work()), this,
        [this, generation = ++m_generation](const Result<usage::RepricePlan> &plan) {
            if (generation == m_generation) {
                showPlan(plan);
            }
        });
}

void RepriceDialog::showPlan(const Result<usage::RepricePlan> &plan)
{
    m_planFailed = !plan;
    if (!plan) {
        m_summary->setText(plan.error().message);
        m_detail->setText(plan.error().hint);
        checkButtons();
        return;
    }
    QList<QStringList> rows;
    for (const usage::RepriceLine &line : plan->lines) {
        rows.append(
            {m_names.value(line.provider, line.provider), line.model, QLocale().toString(line.attempts),
                QLocale().toString(line.changed.attempts), moneyText(line.changed.before),
                moneyText(line.changed.after), driftText(line.changed.difference())});
    }
    setRows(m_plan,
        {tr("Provider"), tr("Model"), tr("Calls"), tr("Changed"), tr("Before"), tr("After"),
            tr("Difference")},
        rows, 2);
    m_changes = plan->changed.attempts > 0;
    m_summary->setText(m_changes ? tr("%1 would cost %2 instead of %3")
                                       .arg(tr("%Ln calls", nullptr, int(plan->changed.attempts)),
                                           moneyText(plan->changed.after), moneyText(plan->changed.before))
                                 : tr("All calls cost what the prices of today say"));
    QStringList details{tr("The log itself stays as it is; this can be taken back.")};
    if (plan->withoutPrice > 0) {
        details << tr("%Ln calls have no price; set one under Providers, on the tab Models.", nullptr,
            int(plan->withoutPrice));
    }
    m_detail->setText(details.join(u' '));
    checkButtons();
}

void RepriceDialog::apply()
{
    setBusy(true);
    m_summary->setText(tr("Pricing anew…"));
    whenFinished(m_corrections.reprice(m_request, work()), this,
        [this](const Result<usage::CorrectionSet> &set) { finish(set); });
}

void RepriceDialog::undo()
{
    const int row = m_sets->selectionModel()->selectedRows().value(0).row();
    if (row < 0 || row >= m_known.size()) {
        return;
    }
    setBusy(true);
    m_summary->setText(tr("Taking back…"));
    whenFinished(m_corrections.undo(m_known.at(row).id, work()), this,
        [this](const Result<usage::CorrectionSet> &set) { finish(set); });
}

void RepriceDialog::finish(const Result<usage::CorrectionSet> &set)
{
    setBusy(false);
    readSets();
    if (!set) {
        m_summary->setText(set.error().message);
        m_detail->setText(set.error().hint);
        return;
    }
    preview();
    Q_EMIT corrected();
}

void RepriceDialog::readSets()
{
    whenFinished(m_corrections.list(), this, [this](const Result<QList<usage::CorrectionSet>> &sets) {
        m_setsFailed = !sets;
        m_noSets->setText(
            sets ? tr("None yet.") : tr("They could not be read: %1").arg(sets.error().message));
        showSets(sets.value_or(QList<usage::CorrectionSet>()));
    });
}

void RepriceDialog::showSets(const QList<usage::CorrectionSet> &sets)
{
    m_known = sets;
    QList<QStringList> rows;
    for (const usage::CorrectionSet &set : sets) {
        const QString state = set.state == usage::CorrectionSet::State::Undone ? tr("taken back") : QString();
        rows.append({QLocale().toString(QDateTime::fromMSecsSinceEpoch(set.at), QLocale::ShortFormat),
            setTitle(set), state, QLocale().toString(set.tally.attempts), moneyText(set.tally.before),
            moneyText(set.tally.after)});
    }
    setRows(m_sets, {tr("When"), tr("What"), tr("State"), tr("Calls"), tr("Before"), tr("After")}, rows, 3);
    m_sets->setVisible(!rows.isEmpty());
    m_noSets->setVisible(rows.isEmpty());
    checkButtons();
}

} // namespace aio::ui
