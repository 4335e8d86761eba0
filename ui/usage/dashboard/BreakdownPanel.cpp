#include "ui/usage/dashboard/BreakdownPanel.h"

#include "core/base/WhenFinished.h"
#include "ui/charts/ChartExport.h"
#include "ui/tables/CellDelegate.h"
#include "ui/tables/SkeletonRows.h"
#include "ui/tables/TableCsv.h"
#include "ui/tables/TableLook.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"
#include "ui/usage/dashboard/BreakdownModel.h"
#include "ui/usage/dashboard/ReportText.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace aio::ui {

namespace {

constexpr int breakdownRowHeight = 30;
constexpr int figureWidth = 88;
constexpr int planWidth = 104;
constexpr int narrow = 1100; // of the panel: the bars leave
constexpr int shareWidth = 120;
constexpr int mostRowsShown = 10;
constexpr int panelTop = 12;
constexpr int panelGap = 8;
constexpr int leastHeight = 120;
constexpr int firstColumnMargin = 20; // as the header has it

/// Cells as those of the program's other tables; shares as bars.
class BreakdownDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() != BreakdownModel::ShareColumn) {
            CellDelegate::paint(painter, option, index);
            return;
        }
        painter->save();
        paintCellGround(painter, option);
        paintShare(painter, textRect(option, index), index.data(BreakdownModel::BarRole).toDouble(),
            option.direction);
        painter->restore();
    }

private:
    static void paintShare(QPainter *painter, const QRect &cell, double share, Qt::LayoutDirection direction)
    {
        const int height = scaled(6);
        const QRect track(cell.left(), cell.center().y() - height / 2, cell.width(), height);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(Token::Hover));
        painter->drawRoundedRect(track, 2, 2);
        QRect bar = track;
        bar.setWidth(std::max(2, int(share * track.width())));
        painter->setBrush(color(Token::Chart1));
        painter->drawRoundedRect(QStyle::visualRect(direction, track, bar), 2, 2);
    }
};

} // namespace

BreakdownPanel::BreakdownPanel(QWidget *parent)
    : QFrame(parent)
    , m_model(new BreakdownModel(this))
    , m_title(new QLabel(this))
    , m_foot(new QLabel(this))
    , m_nothing(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_skeleton(new SkeletonRows(breakdownRowHeight, this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    build();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &BreakdownPanel::read);
    connect(m_table, &QTableView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT activated(m_model->placeOf(index.row())); });
    connect(m_table, &QTableView::clicked, this,
        [this](const QModelIndex &index) { Q_EMIT activated(m_model->placeOf(index.row())); });
    retranslate();
}

void BreakdownPanel::build()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setTextStyle(m_title, TextStyle::BodyStrong);
    setTextStyle(m_foot, TextStyle::Small, Token::TextMuted);
    setTextStyle(m_nothing, TextStyle::Body, Token::TextMuted);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new BreakdownDelegate(m_table));
    dressTable(m_table, breakdownRowHeight);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSortingEnabled(true);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicator(BreakdownModel::CostColumn, Qt::DescendingOrder);
    header->setSectionResizeMode(QHeaderView::Stretch);
    for (int column = BreakdownModel::TokensColumn; column < BreakdownModel::columnTotal; ++column) {
        const bool isBar = column == BreakdownModel::ShareColumn;
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, scaled(isBar ? shareWidth : figureWidth));
    }
    header->setSectionResizeMode(BreakdownModel::PlanColumn, QHeaderView::Fixed);
    header->resizeSection(BreakdownModel::PlanColumn, scaled(planWidth));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_skeleton);
    m_stack->setCurrentWidget(m_skeleton);
    buildMenu();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(firstColumnMargin, 0, firstColumnMargin - 6, 0);
    head->setSpacing(panelGap);
    head->addWidget(m_title, 1);
    head->addWidget(m_foot);
    head->addWidget(m_more);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, panelTop, 0, 0);
    layout->setSpacing(panelGap);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    fitHeight();
}

void BreakdownPanel::buildMenu()
{
    m_more->setIcon(icon(QStringLiteral("more"), Token::TextMuted));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_copy = m_menu->addAction(icon(QStringLiteral("copy"), Token::TextMuted), {});
    m_csv = m_menu->addAction(icon(QStringLiteral("download"), Token::TextMuted), {});
    connect(m_copy, &QAction::triggered, this, &BreakdownPanel::copy);
    connect(m_csv, &QAction::triggered, this, [this] {
        Q_EMIT exportRequested({QStringLiteral("usage.csv"), tr("CSV table (*.csv)"),
            tableAsCsv(*m_model, BreakdownModel::RawRole)});
    });
}

void BreakdownPanel::copy()
{
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->selectAll();
    QGuiApplication::clipboard()->setText(selectedRowsAsTsv(m_table, true));
    m_table->clearSelection();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
}

void BreakdownPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_table->setColumnHidden(BreakdownModel::ShareColumn, width() < scaled(narrow));
}

void BreakdownPanel::fitHeight()
{
    const int rows = m_stack->currentWidget() == m_table ? m_model->rowCount() : mostRowsShown;
    const int above = panelTop + m_more->sizeHint().height() + panelGap;
    const int table = (std::min(rows, mostRowsShown) + 1) * scaled(breakdownRowHeight) + 2;
    setFixedHeight(std::max(above + table, scaled(leastHeight)));
}

void BreakdownPanel::setQuestion(const usage::ReportQuestion &question)
{
    m_isOther = m_isOther || !m_question || m_question->filter != question.filter
        || m_question->zone != question.zone;
    m_question = question;
    m_isOld = true;
    update(); // if it is seen, it is painted, and then read
}

void BreakdownPanel::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    readSoon();
}

void BreakdownPanel::readSoon()
{
    if (!m_isOld || !m_read || !m_question || m_soon.isActive()) {
        return;
    }
    const bool waits = !m_isOther && m_readAt.isValid();
    m_soon.start(waits ? int(std::max<qint64>(0, againMs - m_readAt.elapsed())) : 0);
}

void BreakdownPanel::read()
{
    if (!isVisible() || visibleRegion().isEmpty()) {
        return; // it is asked again on sight
    }
    m_isOld = false;
    m_isOther = false;
    m_readAt.start();
    whenFinished(m_read(*m_question, BreakdownModel::grouping()), this,
        [this, generation = ++m_generation](const Result<usage::UsageTable> &table) {
            if (generation == m_generation) {
                take(table);
            }
        });
}

void BreakdownPanel::take(const Result<usage::UsageTable> &table)
{
    if (!table) {
        m_nothing->setText(table.error().message);
        m_stack->setCurrentWidget(m_nothing);
        return;
    }
    if (*table != m_model->table()) {
        m_model->setTable(*table);
    }
    m_nothing->setText(tr("No calls"));
    m_stack->setCurrentIndex(table->rows.isEmpty() ? 1 : 0);
    fitHeight();
    retranslate();
}

void BreakdownPanel::setStale(bool stale)
{
    m_table->setEnabled(!stale);
}

QString BreakdownPanel::foot() const
{
    return m_foot->text();
}

void BreakdownPanel::retranslate()
{
    m_title->setText(tr("By user, task, model and plan"));
    m_table->setAccessibleName(tr("Figures by user, task, model and plan"));
    m_more->setAccessibleName(tr("More for %1").arg(m_title->text()));
    m_more->setToolTip(m_more->accessibleName());
    m_copy->setText(tr("Copy as table"));
    m_csv->setText(tr("Export as CSV…"));
    const usage::UsageTable &table = m_model->table();
    const bool any = !table.rows.isEmpty();
    m_copy->setEnabled(any);
    m_csv->setEnabled(any);
    m_foot->setVisible(any);
    //: Of a table: how many rows, and the sum of their costs.
    m_foot->setText(
        tr("%Ln rows, together %1", nullptr, int(table.rows.size())).arg(costText(table.total.figures.cost)));
}

} // namespace aio::ui
