#include "ui/usage/whatif/ReplayDialog.h"

#include "core/base/WhenFinished.h"
#include "ui/tables/ResultPane.h"
#include "ui/tables/TableLook.h"
#include "ui/theme/Icons.h"
#include "ui/usage/dashboard/ReportText.h"
#include "ui/usage/whatif/DifferenceText.h"
#include "ui/usage/whatif/ReplayModel.h"
#include "ui/usage/whatif/ReplayScenario.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int replayRowHeight = 36;
constexpr int replayCellMargin = 8;
constexpr int replayFirstMargin = 20; // as the header has it
constexpr int barsWidth = 130;
constexpr int revisionsShown = 20;

/// Cells as those of the program's other tables, and two bars in one of them.
class ReplayDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setLayoutDirection(option.direction);
        paintCellGround(painter, option);
        const QRect cell = QStyle::visualRect(
            option.direction, option.rect, option.rect.adjusted(leadingOf(index), 0, -replayCellMargin, -1));
        const QVariant shares = index.data(ReplayModel::SharesRole);
        if (index.column() == ReplayModel::BarsColumn && shares.isValid()) {
            paintBars(painter, cell, shares.toPointF(), option.direction);
        } else {
            const bool isTotal = index.data(ReplayModel::TotalRole).toBool();
            painter->setFont(textFont(isTotal ? TextStyle::BodyStrong : TextStyle::Body));
            painter->setPen(index.data(Qt::ForegroundRole).value<QColor>());
            painter->drawText(cell, index.data(Qt::TextAlignmentRole).toInt(),
                painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, cell.width()));
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(textFont(TextStyle::BodyStrong));
        const int width = index.column() == ReplayModel::BarsColumn
            ? scaled(barsWidth)
            : metrics.horizontalAdvance(index.data().toString()) + leadingOf(index) + replayCellMargin + 2;
        return {width, scaled(replayRowHeight)};
    }

private:
    static int leadingOf(const QModelIndex &index)
    {
        return index.column() == 0 ? replayFirstMargin : replayCellMargin;
    }

    static void paintBars(
        QPainter *painter, const QRect &cell, const QPointF &shares, Qt::LayoutDirection direction)
    {
        const int height = scaled(5);
        const int gap = scaled(3);
        int top = cell.center().y() - height - gap / 2;
        for (const auto &[share, token] :
            {std::pair(shares.x(), Token::TextDisabled), std::pair(shares.y(), Token::Chart1)}) {
            const QRect bar(cell.left(), top, std::max(1, int(share * cell.width())), height);
            painter->fillRect(QStyle::visualRect(direction, cell, bar), color(token));
            top += height + gap;
        }
    }
};

} // namespace

ReplayDialog::ReplayDialog(const ReplayServices &services, const usage::UsageFilter &filter,
    const QString &range, const QStringList &usedModels, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_filter(filter)
    , m_range(range)
    , m_scenario(new ReplayScenario(services.providers(), services.catalog(), this))
    , m_model(new ReplayModel(this))
    , m_table(new QTableView(this))
    , m_result(new ResultPane(m_table, replayRowHeight, this))
{
    setWindowTitle(tr("What if?"));
    resize(scaled(960), scaled(600));
    m_filter.withTests = false;
    m_scenario->setUsedModels(usedModels);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, &ReplayDialog::read);
    connect(m_scenario, &ReplayScenario::changed, this, [this] { m_settle.start(); });
    buildTable();
    build();
    readRevisions();
    read();
}

void ReplayDialog::build()
{
    auto *note = new QLabel(
        tr("%1. The tokens of these calls are held against other prices; nothing is sent.").arg(m_range),
        this);
    setTextStyle(note, TextStyle::Small, Token::TextMuted);
    note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(note);
    layout->addWidget(m_scenario);
    layout->addSpacing(4);
    layout->addWidget(m_result, 1);
    layout->addWidget(m_result->makeButtons(this));
}

void ReplayDialog::buildTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ReplayDelegate(m_table));
    dressTable(m_table, replayRowHeight);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("Costs as they were and as they would have been"));
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ReplayModel::NoteColumn, QHeaderView::Stretch);
}

void ReplayDialog::readRevisions()
{
    // The newest is in force; the standard one is always there to go back to.
    whenFinished(m_services.routes.history(revisionsShown), this,
        [this](const Result<QList<routing::PolicyRevision>> &history) {
            QList<routing::PolicyRevision> revisions = history ? *history : QList<routing::PolicyRevision>();
            revisions << routing::PolicyRevision{0, routing::RoutePolicy::standard(), {}, {}, 0, {}};
            m_scenario->setRevisions(revisions);
        });
}

void ReplayDialog::read()
{
    const int generation = ++m_generation;
    const auto choice = m_scenario->choice();
    if (!choice) {
        m_result->say(
            tr("There is nothing to choose from"), tr("Set up a provider to replay calls on its models."));
        return;
    }
    m_reading = true;
    if (m_model->rowCount() == 0) {
        m_result->showReading();
    }
    whenFinished(usage::replay(m_services.database, m_filter, *choice), this,
        [this, generation](const Result<usage::Replay> &replay) {
            if (generation == m_generation) {
                m_reading = false;
                take(replay);
            }
        });
}

void ReplayDialog::take(const Result<usage::Replay> &replay)
{
    if (!replay) {
        m_result->say(tr("The calls could not be read"),
            QStringLiteral("%1 %2").arg(replay.error().message, replay.error().hint).trimmed());
        return;
    }
    if (replay->rows.isEmpty()) {
        m_result->say(tr("No calls in this period"),
            tr("Only calls that a provider answered can be replayed. The built-in engine is free."));
        return;
    }
    m_model->setReplay(*replay);
    const usage::ReplayRow &total = replay->total;
    const QString difference = differenceText(total.replayed);
    const QString how = m_scenario->text();
    const QString summary = difference.isEmpty()
        //: What calls cost, what they would have cost, and how it is meant.
        ? tr("%1 would have been %2, %3").arg(costText(total.logged), wouldText(total), how)
        //: As before, with the change: "$53.94 would have been $31.20: −$22.74 (−42 %), with …".
        : tr("%1 would have been %2: %3, %4")
              .arg(costText(total.replayed.comparableLogged), costText(total.replayed.comparable), difference,
                  how); // of what can be compared: the note says what cannot
    QStringList details;
    if (const QString note = replayNote(total); !note.isEmpty()) {
        details << tr("Not in the comparison: %1.").arg(note);
    }
    details << tr("Providers count tokens a little differently, above all those of images.");
    m_result->showTable(summary, details.join(u' '));
}

QString ReplayDialog::summary() const
{
    return m_result->summary();
}

} // namespace aio::ui
