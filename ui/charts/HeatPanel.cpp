#include "ui/charts/HeatPanel.h"

#include "ui/charts/ChartNumbers.h"
#include "ui/charts/HeatMap.h"
#include "ui/charts/HeatTable.h"
#include "ui/tables/CellDelegate.h"
#include "ui/tables/TableLook.h"
#include "ui/theme/Icons.h"

#include <QAction>
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

constexpr int heatMargin = 20;
constexpr int heatHeadHeight = 28;
constexpr int heatRowHeight = 26;
constexpr int hourColumn = 130;
constexpr int dayColumn = 84;
constexpr int scaleSteps = 5;
constexpr int scaleSide = 11;
constexpr int scaleGap = 2;
constexpr int besideScale = 6;

} // namespace

/// The colours from nothing to the highest value, with both numbers.
class HeatScale : public QWidget
{
public:
    explicit HeatScale(QWidget *parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setData(const HeatData &data)
    {
        m_low = chartShortText(data.unit, 0);
        m_high = chartShortText(data.unit, data.highest());
        setVisible(!data.isEmpty());
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(textFont(TextStyle::Caption));
        return {metrics.horizontalAdvance(m_low) + metrics.horizontalAdvance(m_high) + 2 * besideScale
                + squares(),
            scaled(heatHeadHeight)};
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(textFont(TextStyle::Caption));
        painter.setPen(color(Token::TextMuted));
        painter.drawText(rect(), int(Qt::AlignLeft | Qt::AlignVCenter), m_low);
        painter.drawText(rect(), int(Qt::AlignRight | Qt::AlignVCenter), m_high);
        const int side = scaled(scaleSide);
        int left = painter.fontMetrics().horizontalAdvance(m_low) + besideScale;
        painter.setPen(QPen(color(Token::Border), 1)); // the first would not be seen without
        for (int step = 0; step < scaleSteps; ++step) {
            painter.setBrush(HeatMap::colorOf(double(step) / (scaleSteps - 1)));
            painter.drawRoundedRect(QRect(left, (height() - side) / 2, side, side), 2, 2);
            left += side + scaleGap;
        }
    }

private:
    static int squares() { return scaleSteps * scaled(scaleSide) + (scaleSteps - 1) * scaleGap; }

    QString m_low;
    QString m_high;
};

HeatPanel::HeatPanel(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_scale(new HeatScale(this))
    , m_map(new HeatMap(this))
    , m_model(new HeatTable(this))
    , m_table(new QTableView(this))
    , m_stack(new QStackedWidget(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    setTextStyle(m_title, TextStyle::BodyStrong);
    m_title->setMinimumHeight(scaled(heatHeadHeight));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    dressTable(m_table, heatRowHeight);
    m_table->horizontalHeader()->setProperty("inset", false);
    m_table->horizontalHeader()->setDefaultSectionSize(scaled(dayColumn));
    m_table->setColumnWidth(0, scaled(hourColumn));
    m_table->setAccessibleName(tr("Hours of the week"));
    m_more->setIcon(icon(QStringLiteral("more"), Token::TextMuted));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->setAccessibleName(tr("More"));
    m_stack->addWidget(m_map);
    m_stack->addWidget(m_table);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_scale);
    head->addWidget(m_more, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(heatMargin, 10, heatMargin - 6, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    buildMenu();
    retranslate();
}

void HeatPanel::buildMenu()
{
    m_asTable = m_menu->addAction(QString());
    m_menu->addSeparator();
    m_png = m_menu->addAction(icon(QStringLiteral("download"), Token::TextMuted), {});
    m_svg = m_menu->addAction(QString());
    m_csv = m_menu->addAction(QString());
    connect(m_asTable, &QAction::triggered, this, [this] { setShowsTable(!m_showsTable); });
    connect(m_png, &QAction::triggered, this, [this] { Q_EMIT exportRequested(heatAsPng(*m_map)); });
    connect(m_svg, &QAction::triggered, this, [this] { Q_EMIT exportRequested(heatAsSvg(*m_map)); });
    connect(m_csv, &QAction::triggered, this, [this] { Q_EMIT exportRequested(heatAsCsv(*m_map)); });
}

void HeatPanel::setData(const HeatData &data)
{
    if (data == m_map->data()) {
        return;
    }
    m_title->setText(data.title);
    m_more->setAccessibleName(tr("More for %1").arg(data.title));
    m_more->setToolTip(m_more->accessibleName());
    m_table->setAccessibleName(data.title);
    m_map->setData(data);
    m_model->setHeat(data);
    m_scale->setData(data);
}

void HeatPanel::setStale(bool stale)
{
    m_map->setEnabled(!stale);
    m_table->setEnabled(!stale);
}

void HeatPanel::setShowsTable(bool table)
{
    m_showsTable = table;
    m_stack->setCurrentIndex(table ? 1 : 0);
    // A picture of a map that was never laid out would be empty.
    m_png->setEnabled(!table);
    m_svg->setEnabled(!table);
    retranslate();
}

void HeatPanel::retranslate()
{
    m_asTable->setText(m_showsTable ? tr("View as map") : tr("View as table"));
    m_asTable->setIcon(
        icon(m_showsTable ? QStringLiteral("regions") : QStringLiteral("list"), Token::TextMuted));
    m_png->setText(tr("Export as PNG…"));
    m_svg->setText(tr("Export as SVG…"));
    m_csv->setText(tr("Export as CSV…"));
    m_title->setText(m_map->data().title);
    m_scale->setData(m_map->data());
    m_map->retranslate();
}

} // namespace aio::ui
