#include "ui/charts/ChartPanel.h"

#include "ui/charts/ChartLegend.h"
#include "ui/charts/ChartSkeleton.h"
#include "ui/charts/ChartTable.h"
#include "ui/charts/TimeChart.h"
#include "ui/tables/CellDelegate.h"
#include "ui/tables/TableLook.h"
#include "ui/theme/Icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace aio::ui {

namespace {

constexpr int margin = 20;
constexpr int headGap = 8;
constexpr int headHeight = 28;
constexpr int rowHeight = 28;
constexpr int timeColumn = 170;
constexpr int valueColumn = 108;

} // namespace

ChartPanel::ChartPanel(QWidget *parent)
    : QFrame(parent)
    , m_chart(new TimeChart(this))
    , m_legend(new ChartLegend(m_chart, this))
    , m_model(new ChartTable(this))
    , m_table(new QTableView(this))
    , m_skeleton(new ChartSkeleton(this))
    , m_empty(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_title(new QLabel(this))
    , m_reset(new QPushButton(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    dressTable(m_table, rowHeight);
    m_table->horizontalHeader()->setProperty("inset", false);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideMiddle);
    m_table->horizontalHeader()->setDefaultSectionSize(scaled(valueColumn));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    setTextStyle(m_empty, TextStyle::Body, Token::TextMuted);
    setTextStyle(m_title, TextStyle::BodyStrong);
    for (QWidget *page : {static_cast<QWidget *>(m_skeleton), static_cast<QWidget *>(m_empty),
             static_cast<QWidget *>(m_chart), static_cast<QWidget *>(m_table)}) {
        m_stack->addWidget(page);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, 10, margin - 6, 8);
    layout->setSpacing(4);
    buildHeader();
    layout->addLayout(m_header);
    layout->addWidget(m_stack, 1);
    buildMenu();
    connect(m_chart, &TimeChart::zoomChanged, this, &ChartPanel::present);
    retranslate();
}

void ChartPanel::buildHeader()
{
    m_header = new QHBoxLayout;
    m_header->setContentsMargins(0, 0, 0, 0);
    m_header->setSpacing(headGap);
    m_title->setMinimumHeight(scaled(headHeight));
    m_header->addWidget(m_title, 0, Qt::AlignTop);
    m_header->addWidget(m_legend, 1);
    m_header->addWidget(m_reset, 0, Qt::AlignTop);
    m_header->addWidget(m_more, 0, Qt::AlignTop);
    m_reset->setProperty("kind", QStringLiteral("link"));
    m_more->setIcon(icon(QStringLiteral("more"), Token::TextMuted));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->setAccessibleName(tr("More"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_legend->setSizePolicy(policy);
}

void ChartPanel::buildMenu()
{
    m_asTable = m_menu->addAction(icon(QStringLiteral("list"), Token::TextMuted), {});
    m_zoomOut = m_menu->addAction(icon(QStringLiteral("zoom-out"), Token::TextMuted), {});
    m_menu->addSeparator();
    m_png = m_menu->addAction(icon(QStringLiteral("download"), Token::TextMuted), {});
    m_svg = m_menu->addAction(QString());
    m_csv = m_menu->addAction(QString());
    connect(m_asTable, &QAction::triggered, this, [this] { setShowsTable(!m_showsTable); });
    connect(m_zoomOut, &QAction::triggered, m_chart, [this] { m_chart->setZoom(std::nullopt); });
    connect(m_reset, &QPushButton::clicked, m_chart, [this] { m_chart->setZoom(std::nullopt); });
    connect(m_png, &QAction::triggered, this, [this] { Q_EMIT exportRequested(chartAsPng(*m_chart)); });
    connect(m_svg, &QAction::triggered, this, [this] { Q_EMIT exportRequested(chartAsSvg(*m_chart)); });
    connect(
        m_csv, &QAction::triggered, this, [this] { Q_EMIT exportRequested(chartAsCsv(m_chart->data())); });
}

void ChartPanel::addHeaderWidget(QWidget *widget)
{
    m_header->insertWidget(m_header->count() - 1, widget, 0, Qt::AlignTop);
}

void ChartPanel::setLegendShown(bool shown)
{
    m_legendShown = shown;
    present();
}

void ChartPanel::setData(const ChartData &data)
{
    m_loading = false;
    if (data != m_chart->data()) {
        m_title->setText(data.title);
        m_table->setAccessibleName(data.title);
        m_more->setAccessibleName(tr("More for %1").arg(data.title));
        m_more->setToolTip(m_more->accessibleName());
        m_chart->setData(data);
        m_legend->refresh();
        m_model->setData(data);
        m_table->setColumnWidth(0, scaled(timeColumn));
    }
    present();
}

QString ChartPanel::emptyText() const
{
    return m_stack->currentWidget() == m_empty ? m_empty->text() : QString();
}

void ChartPanel::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

void ChartPanel::setLoading()
{
    m_loading = m_chart->data().buckets.isEmpty();
    present();
}

void ChartPanel::setStale(bool stale)
{
    m_chart->setStale(stale);
    m_table->setEnabled(!stale);
}

bool ChartPanel::showsTable() const
{
    return m_showsTable;
}

void ChartPanel::setShowsTable(bool table)
{
    m_showsTable = table;
    retranslate();
    present();
}

void ChartPanel::present()
{
    const bool empty = m_chart->data().isEmpty();
    QWidget *page = m_loading ? static_cast<QWidget *>(m_skeleton)
        : empty               ? static_cast<QWidget *>(m_empty)
        : showsTable()        ? static_cast<QWidget *>(m_table)
                              : static_cast<QWidget *>(m_chart);
    m_stack->setCurrentWidget(page);
    const bool shown = !m_loading && !empty;
    // Without the legend the menu must stay at the right.
    const bool named = m_chart->data().series.size() > 1 || !m_chart->data().previous.isEmpty()
        || m_chart->data().shape == ChartData::Shape::Lines;
    for (int i = 0; i < m_legend->layout()->count(); ++i) {
        m_legend->layout()->itemAt(i)->widget()->setVisible(m_legendShown && shown && named);
    }
    m_reset->setVisible(shown && m_chart->zoom().has_value() && !showsTable());
    m_zoomOut->setEnabled(m_chart->zoom().has_value());
    for (QAction *action : {m_asTable, m_png, m_svg, m_csv}) {
        action->setEnabled(shown);
    }
    // A picture of a chart that was never laid out would be empty.
    m_png->setEnabled(shown && !showsTable());
    m_svg->setEnabled(shown && !showsTable());
}

void ChartPanel::retranslate()
{
    m_reset->setText(tr("Reset zoom"));
    m_asTable->setText(m_showsTable ? tr("View as chart") : tr("View as table"));
    m_asTable->setIcon(
        icon(m_showsTable ? QStringLiteral("usage") : QStringLiteral("list"), Token::TextMuted));
    m_zoomOut->setText(tr("Reset zoom"));
    m_png->setText(tr("Export as PNG…"));
    m_svg->setText(tr("Export as SVG…"));
    m_csv->setText(tr("Export as CSV…"));
    m_legend->retranslate();
}

} // namespace aio::ui
