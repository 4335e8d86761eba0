#include "ui/routing/whatif/WhatIfDialog.h"

#include "core/base/WhenFinished.h"
#include "ui/routing/matrix/RouteText.h"
#include "ui/tables/ResultPane.h"
#include "ui/tables/TableLook.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/MoneyEdit.h"

#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int rowHeight = 33;
constexpr int filterWidth = 180;
constexpr int cellMargin = 8;
constexpr int firstMargin = 20; // as the header has it

/// Sorts what is not known to the end, whichever way the rest goes.
class KnownFirst : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const bool known = left.data(WhatIfModel::SortRole).isValid();
        const bool otherKnown = right.data(WhatIfModel::SortRole).isValid();
        if (known != otherKnown) {
            return known == (sortOrder() == Qt::AscendingOrder);
        }
        return QSortFilterProxyModel::lessThan(left, right);
    }
};

/// Cells with the margins of the program's other tables.
class WhatIfDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setLayoutDirection(option.direction);
        paintCellGround(painter, option);
        const QRect cell = QStyle::visualRect(
            option.direction, option.rect, option.rect.adjusted(leading(index), 0, -cellMargin, -1));
        painter->setFont(textFont(TextStyle::Body));
        painter->setPen(index.data(Qt::ForegroundRole).value<QColor>());
        const Qt::TextElideMode elide =
            index.column() == WhatIfModel::ModelColumn ? Qt::ElideMiddle : Qt::ElideRight;
        const bool number =
            index.column() == WhatIfModel::CostColumn || index.column() == WhatIfModel::DifferenceColumn;
        painter->drawText(cell, int((number ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter),
            painter->fontMetrics().elidedText(index.data().toString(), elide, cell.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(textFont(TextStyle::Body));
        return {metrics.horizontalAdvance(index.data().toString()) + leading(index) + cellMargin + 2,
            scaled(rowHeight)};
    }

private:
    static int leading(const QModelIndex &index) { return index.column() == 0 ? firstMargin : cellMargin; }
};

} // namespace

WhatIfDialog::WhatIfDialog(usage::Repricer &repricer, const RoutingFacts &facts,
    const std::optional<RouteCell> &start, QWidget *parent)
    : QDialog(parent)
    , m_repricer(repricer)
    , m_facts(facts)
    , m_cell(start)
    , m_model(new WhatIfModel(this))
    , m_sorted(new KnownFirst(this))
    , m_period(new QComboBox(this))
    , m_calls(new QComboBox(this))
    , m_filter(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_result(new ResultPane(m_table, rowHeight, this))
{
    setWindowTitle(tr("What would it have cost?"));
    resize(scaled(900), scaled(560));
    auto *note = new QLabel(
        tr("Holds the tokens of calls that were made against the prices of other models. Nothing is sent."),
        this);
    setTextStyle(note, TextStyle::Small, Token::TextMuted);
    note->setWordWrap(true);
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(note);
    layout->addWidget(buildFields());
    layout->addSpacing(4);
    layout->addWidget(m_result, 1);
    layout->addWidget(m_result->makeButtons(this));
    read();
}

QWidget *WhatIfDialog::buildFields()
{
    for (const TimeRange::Preset preset : {TimeRange::Preset::MonthToDate, TimeRange::Preset::LastMonth,
             TimeRange::Preset::Last30Days, TimeRange::Preset::Always}) {
        m_period->addItem(TimeRange{preset}.title(QTimeZone::systemTimeZone()), int(preset));
    }
    m_calls->addItem(tr("All calls"));
    if (m_cell) {
        m_calls->addItem(cellTitle(*m_cell));
    }
    m_period->setAccessibleName(tr("Period"));
    m_calls->setAccessibleName(tr("Which calls"));
    m_filter->setPlaceholderText(tr("Filter models"));
    m_filter->setAccessibleName(tr("Filter models"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(scaled(filterWidth));
    m_filter->addAction(icon(QStringLiteral("search"), Token::TextMuted), QLineEdit::LeadingPosition);
    auto *fields = new QWidget(this);
    auto *row = new QHBoxLayout(fields);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_period);
    row->addWidget(m_calls);
    row->addStretch(1);
    row->addWidget(m_filter);
    connect(m_period, &QComboBox::currentIndexChanged, this, &WhatIfDialog::read);
    connect(m_calls, &QComboBox::currentIndexChanged, this, &WhatIfDialog::read);
    connect(m_filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    return fields;
}

void WhatIfDialog::buildTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(WhatIfModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new WhatIfDelegate(m_table));
    dressTable(m_table, rowHeight);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("Models and what they would have cost"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(WhatIfModel::CostColumn, Qt::AscendingOrder);
    QHeaderView *header = m_table->horizontalHeader();
    // Names of providers are the ones to be cut.
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(WhatIfModel::ProviderColumn, QHeaderView::Stretch);
}

usage::UsageFilter WhatIfDialog::filter() const
{
    const TimeBounds bounds =
        boundsOf(TimeRange{TimeRange::Preset(m_period->currentData().toInt())}, QDateTime::currentDateTime());
    usage::UsageFilter filter;
    filter.from = bounds.from;
    filter.to = bounds.to;
    filter.withTests = false;
    if (m_calls->currentIndex() > 0) {
        filter.plans = QStringList{m_cell->plan};
        filter.tasks = {m_cell->task};
    }
    return filter;
}

void WhatIfDialog::read()
{
    m_targets = usage::pricedModels(m_facts.providers(), m_facts.catalog(), routingDay());
    QList<usage::PriceTarget> prices;
    for (const usage::PricedModel &target : std::as_const(m_targets)) {
        prices << target.price;
    }
    m_result->showReading();
    whenFinished(m_repricer.reprice(filter(), prices), this,
        [this, generation = ++m_generation](const Result<usage::Repricing> &repricing) {
            if (generation == m_generation) {
                take(repricing);
            }
        });
}

void WhatIfDialog::take(const Result<usage::Repricing> &repricing)
{
    if (!repricing) {
        m_result->say(tr("The calls could not be read"),
            QStringLiteral("%1 %2").arg(repricing.error().message, repricing.error().hint).trimmed());
        return;
    }
    if (repricing->attempts == 0) {
        m_result->say(tr("No calls in this period"),
            tr("Calls that a provider answered can be held against other prices. The built-in engine is "
               "free."));
        return;
    }
    m_model->setRepricing(m_targets, *repricing);
    const QString summary =
        tr("%1 was billed for %2")
            .arg(moneyText(repricing->logged), tr("%Ln calls", nullptr, int(repricing->attempts)));
    QStringList details;
    if (repricing->loggedUnpriced > 0) {
        details << tr("What %Ln of them cost is not known.", nullptr, int(repricing->loggedUnpriced));
    }
    details << tr("Providers count tokens a little differently, above all those of images.");
    m_result->showTable(summary, details.join(u' '));
    m_table->setCurrentIndex(m_sorted->index(0, 0));
}

QString WhatIfDialog::summary() const
{
    return m_result->summary();
}

} // namespace aio::ui
