#include "ui/usage/dashboard/BreakdownPanel.h"

#include "core/base/WhenFinished.h"
#include "ui/tables/TableLook.h"
#include "ui/theme/Tokens.h"
#include "ui/usage/dashboard/BreakdownModel.h"
#include "ui/usage/dashboard/ReportText.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>

namespace aio::ui {

namespace {

constexpr int breakdownRowHeight = 30;
constexpr int breakdownMargin = 8;
constexpr int shareWidth = 120;
constexpr int firstColumnMargin = 20; // as the header has it

/// Cells as those of the program's other tables; shares as bars.
class BreakdownDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setLayoutDirection(option.direction);
        paintCellGround(painter, option);
        const int leading = index.column() == 0 ? firstColumnMargin : breakdownMargin;
        const QRect cell = QStyle::visualRect(
            option.direction, option.rect, option.rect.adjusted(leading, 0, -breakdownMargin, -1));
        if (index.column() == BreakdownModel::ShareColumn) {
            paintShare(painter, cell, index.data(BreakdownModel::BarRole).toDouble(), option.direction);
        } else {
            painter->setFont(textFont(TextStyle::Body));
            painter->setPen(option.state.testFlag(QStyle::State_Enabled)
                    ? index.data(Qt::ForegroundRole).value<QColor>()
                    : color(Token::TextDisabled));
            painter->drawText(cell, index.data(Qt::TextAlignmentRole).toInt(),
                painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, cell.width()));
        }
        painter->restore();
    }

private:
    static void paintShare(QPainter *painter, const QRect &cell, double share, Qt::LayoutDirection direction)
    {
        const int height = scaled(6);
        const QRect track(cell.left(), cell.center().y() - height / 2, cell.width(), height);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(Token::Sunken));
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
    header->setSectionResizeMode(BreakdownModel::ShareColumn, QHeaderView::Fixed);
    header->resizeSection(BreakdownModel::ShareColumn, scaled(shareWidth));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(firstColumnMargin, 0, firstColumnMargin, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_foot);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
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
    const usage::UsageTable &table = m_model->table();
    //: Of a table: how many rows, and the sum of their costs.
    m_foot->setText(
        tr("%Ln rows, together %1", nullptr, int(table.rows.size())).arg(costText(table.total.figures.cost)));
}

} // namespace aio::ui
