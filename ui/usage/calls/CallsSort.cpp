#include "ui/usage/calls/CallsSort.h"

#include "ui/usage/calls/CallsModel.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

#include <algorithm>
#include <array>

namespace aio::ui {

namespace {

using usage::UsageOrder;

struct Sorting
{
    int column;
    UsageOrder order;
    Qt::SortOrder sign;
};

// Of each column the order of its first click comes first.
constexpr std::array sortings{
    Sorting{CallsModel::TimeColumn, UsageOrder::Newest, Qt::DescendingOrder},
    Sorting{CallsModel::TimeColumn, UsageOrder::Oldest, Qt::AscendingOrder},
    Sorting{CallsModel::CostColumn, UsageOrder::Dearest, Qt::DescendingOrder},
    Sorting{CallsModel::CostColumn, UsageOrder::Cheapest, Qt::AscendingOrder},
    Sorting{CallsModel::LatencyColumn, UsageOrder::Slowest, Qt::DescendingOrder},
    Sorting{CallsModel::LatencyColumn, UsageOrder::Fastest, Qt::AscendingOrder},
};

} // namespace

CallsSort::CallsSort(CallsModel *model, QTableView *table)
    : QObject(table)
    , m_model(model)
    , m_table(table)
    , m_menu(new QMenu(table))
{
    auto *group = new QActionGroup(this);
    for (const Sorting &sorting : sortings) {
        QAction *action = m_menu->addAction(QString());
        action->setCheckable(true);
        group->addAction(action);
        m_actions << action;
        connect(action, &QAction::triggered, this, [this, order = sorting.order] { sort(order); });
    }
    table->horizontalHeader()->setSectionsClickable(true);
    table->horizontalHeader()->setSortIndicatorShown(true);
    connect(table->horizontalHeader(), &QHeaderView::sectionClicked, this, &CallsSort::clicked);
    retranslate();
    showOrder();
}

void CallsSort::retranslate()
{
    const QStringList texts{tr("Newest first"), tr("Oldest first"), tr("Dearest first"), tr("Cheapest first"),
        tr("Slowest first"), tr("Fastest first")};
    for (int i = 0; i < m_actions.size(); ++i) {
        m_actions.at(i)->setText(texts.at(i));
    }
}

void CallsSort::clicked(int column)
{
    QList<UsageOrder> orders;
    for (const Sorting &sorting : sortings) {
        if (sorting.column == column) {
            orders << sorting.order;
        }
    }
    if (orders.isEmpty()) {
        showOrder(); // the header has moved its sign already
        return;
    }
    sort(orders.value(orders.indexOf(m_model->order()) + 1, UsageOrder::Newest));
}

void CallsSort::sort(UsageOrder order)
{
    m_model->setOrder(order);
    m_table->scrollToTop();
    showOrder();
}

void CallsSort::showOrder()
{
    for (std::size_t i = 0; i < sortings.size(); ++i) {
        if (sortings.at(i).order == m_model->order()) {
            m_table->horizontalHeader()->setSortIndicator(sortings.at(i).column, sortings.at(i).sign);
            m_actions.at(qsizetype(i))->setChecked(true);
        }
    }
}

} // namespace aio::ui
