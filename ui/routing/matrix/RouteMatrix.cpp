#include "ui/routing/matrix/RouteMatrix.h"

#include "ui/routing/matrix/RouteCellDelegate.h"
#include "ui/shell/ActionButton.h"
#include "ui/shell/ElidedLabel.h"
#include "ui/widgets/Sign.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int headerHeight = 33;
constexpr int headerPadding = 12; // above and below together
constexpr int headerSides = 16;
constexpr int planWidth = 100;
constexpr int narrowestTask = 120;
constexpr int legendHeight = 40;

} // namespace

RouteMatrix::RouteMatrix(RoutingSheet &sheet, QWidget *parent)
    : QWidget(parent)
    , m_sheet(sheet)
    , m_model(new RouteTableModel(sheet, this))
    , m_table(new QTableView(this))
    , m_successor(new ElidedLabel(this))
    , m_skipped(new ElidedLabel(this))
    , m_changed(new ElidedLabel(this))
    , m_legendActions(new QWidget(this))
{
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    // The table takes what its rows need; only what is left over stays empty below the legend.
    layout->addWidget(m_table, 1000);
    layout->addWidget(buildLegend());
    layout->addStretch(1);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        fit();
        if (m_cell && m_model->indexOf(*m_cell).isValid()) {
            setCurrentCell(*m_cell);
        } else if (m_model->isLoaded() && m_model->rowCount() > 0) {
            m_table->setCurrentIndex(m_model->index(0, 1));
        } else {
            m_cell.reset();
            Q_EMIT currentChanged();
        }
    });
    retranslate();
}

void RouteMatrix::buildTable()
{
    m_table->setObjectName(QStringLiteral("routeTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RouteCellDelegate(m_model, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(scaled(RouteCellDelegate::rowHeight));
    QHeaderView *header = m_table->horizontalHeader();
    // Names of tasks are longer in some languages: they wrap, and the header grows with them.
    header->setDefaultAlignment(
        Qt::AlignLeading | Qt::AlignVCenter | static_cast<Qt::Alignment>(Qt::TextWordWrap));
    header->setTextElideMode(Qt::ElideNone);
    header->setHighlightSections(false);
    header->setProperty("inset", QStringLiteral("narrow")); // above the names of the plans
    header->setSectionsClickable(false);
    header->setFixedHeight(scaled(headerHeight));
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &RouteMatrix::edit);
    connect(m_table, &QTableView::customContextMenuRequested, this,
        [this](const QPoint &at) { Q_EMIT menuRequested(m_table->viewport()->mapToGlobal(at)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RouteMatrix::follow);
}

QWidget *RouteMatrix::buildLegend()
{
    auto *legend = new QFrame(this);
    legend->setProperty("role", QStringLiteral("footer"));
    legend->setFixedHeight(scaled(legendHeight));
    auto *row = new QHBoxLayout(legend);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(6);
    const auto add = [&](const QString &iconName, Token tone, QLabel *label) {
        row->addWidget(new Sign(iconName, tone, legend));
        setTextStyle(label, TextStyle::Small, Token::TextMuted);
        label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
        row->addWidget(label);
        row->addSpacing(10);
    };
    add(QStringLiteral("history"), Token::Warning, m_successor);
    add(QStringLiteral("error"), Token::Danger, m_skipped);
    add(QStringLiteral("dot"), Token::AccentFill, m_changed);
    row->addStretch(1);
    auto *actions = new QHBoxLayout(m_legendActions);
    actions->setContentsMargins({});
    actions->setSpacing(4);
    row->addWidget(m_legendActions);
    return legend;
}

void RouteMatrix::setLegendActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        m_legendActions->layout()->addWidget(
            new ActionButton(action, QStringLiteral("link"), m_legendActions));
    }
}

void RouteMatrix::retranslate()
{
    m_table->setAccessibleName(tr("Routes by plan and task"));
    m_successor->setText(tr("Successor is used"));
    m_skipped->setText(tr("Skipped now"));
    m_changed->setText(tr("Not saved yet"));
    m_model->retranslate();
    fit();
}

QString RouteMatrix::currentPlan() const
{
    return m_model->planAt(m_table->currentIndex().row());
}

void RouteMatrix::setCurrentCell(const RouteCell &cell)
{
    const QModelIndex index = m_model->indexOf(cell);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void RouteMatrix::renameCurrentPlan()
{
    const QModelIndex index = m_model->index(m_table->currentIndex().row(), 0);
    if (index.isValid()) {
        m_table->setCurrentIndex(index);
        m_table->edit(index);
    }
}

void RouteMatrix::follow(const QModelIndex &index)
{
    if (const std::optional<RouteCell> cell = m_model->cellAt(index)) {
        m_cell = cell;
    }
    Q_EMIT currentChanged();
}

void RouteMatrix::edit(const QModelIndex &index)
{
    if (const std::optional<RouteCell> cell = m_model->cellAt(index)) {
        const QRect rect = m_table->visualRect(index);
        Q_EMIT editRequested(*cell, {m_table->viewport()->mapToGlobal(rect.topLeft()), rect.size()});
    } else if (m_model->isLoaded()) {
        renameCurrentPlan();
    }
}

bool RouteMatrix::eventFilter(QObject *watched, QEvent *event)
{
    // A key of the field in which a plan is named comes by here too.
    const QWidget *focus = QApplication::focusWidget();
    const bool naming = focus && focus != m_table && m_table->isAncestorOf(focus);
    if (watched == m_table && event->type() == QEvent::KeyPress && !naming) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool plain = static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier
            || static_cast<QKeyEvent *>(event)->modifiers() == Qt::KeypadModifier;
        if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2)) {
            edit(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RouteMatrix::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void RouteMatrix::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_table->verticalHeader()->setDefaultSectionSize(scaled(RouteCellDelegate::rowHeight));
        fit();
    }
    QWidget::changeEvent(event);
}

int RouteMatrix::headerHeightFor(int columnWidth) const
{
    const QFontMetrics metrics(m_table->horizontalHeader()->font());
    int text = 0;
    for (int column = 1; column < m_model->columnCount(); ++column) {
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const QRect room(0, 0, columnWidth - headerSides, scaled(headerHeight) * 3);
        text = std::max(text, metrics.boundingRect(room, Qt::TextWordWrap, title).height());
    }
    return std::max(scaled(headerHeight), text + headerPadding);
}

void RouteMatrix::fit()
{
    const int tasks = m_model->columnCount() - 1;
    const int plan = scaled(planWidth);
    const int roomForTasks = std::max(scaled(narrowestTask), (width() - plan) / tasks);
    m_table->horizontalHeader()->setFixedHeight(headerHeightFor(roomForTasks));
    const int wholeHeight = m_table->horizontalHeader()->height()
        + m_model->rowCount() * m_table->verticalHeader()->defaultSectionSize();
    const int legend = scaled(legendHeight);
    const bool scrolls = wholeHeight > height() - legend;
    const int room = width() - plan - (scrolls ? m_table->verticalScrollBar()->sizeHint().width() : 0);
    const int each = std::max(scaled(narrowestTask), room / tasks);
    m_table->setColumnWidth(0, plan);
    int rest = std::max(room, each * tasks);
    for (int i = 0; i < tasks; ++i) {
        const int width = rest / (tasks - i);
        m_table->setColumnWidth(i + 1, width);
        rest -= width;
    }
    const int bar = each * tasks > room ? m_table->horizontalScrollBar()->sizeHint().height() : 0;
    m_table->setMaximumHeight(wholeHeight + bar);
}

} // namespace aio::ui
