#include "ui/tables/ColumnSet.h"

#include "core/settings/Settings.h"
#include "ui/theme/Tokens.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace aio::ui {

namespace {

constexpr int rowsToMeasure = 200;
constexpr int widestColumn = 480;

// What a name at the top needs, as the style sheet sets it: the header itself reckons with another font.
int nameWidth(const QTableView *table, int column)
{
    constexpr int padding = 8;
    constexpr int arrow = 12;
    constexpr int inset = 12; // of the first name, more than of the others
    const QString name = table->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return QFontMetrics(textFont(TextStyle::Small)).horizontalAdvance(name) + padding + arrow + 2
        + (column == 0 ? inset : 0);
}

} // namespace

ColumnSet::ColumnSet(QTableView *table, Settings &settings, QString name, QList<ColumnLook> looks)
    : QObject(table)
    , m_table(table)
    , m_settings(settings)
    , m_name(std::move(name))
    , m_looks(std::move(looks))
    , m_menu(new QMenu(table))
{
    QHeaderView *header = table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    const QByteArray state = m_settings.state(SettingKey::HeaderStates, m_name);
    m_custom = !state.isEmpty() && header->restoreState(state) && header->count() == m_looks.size();
    if (!m_custom) {
        fit();
    }
    table->viewport()->installEventFilter(this);
    connect(m_menu, &QMenu::aboutToShow, this, &ColumnSet::fillMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this,
        [this, header](const QPoint &at) { m_menu->popup(header->mapToGlobal(at)); });
    connect(header, &QHeaderView::sectionResized, this, &ColumnSet::keep);
    connect(header, &QHeaderView::sectionMoved, this, &ColumnSet::keep);
    // In another language the names are longer or shorter.
    connect(table->model(), &QAbstractItemModel::headerDataChanged, this, [this] {
        if (!m_custom) {
            fit();
        }
    });
}

void ColumnSet::keep()
{
    if (!m_fitting) {
        m_custom = true;
        m_settings.setState(SettingKey::HeaderStates, m_name, m_table->horizontalHeader()->saveState());
    }
}

void ColumnSet::setShown(int column, bool shown)
{
    const QHeaderView *header = m_table->horizontalHeader();
    if (!shown && header->count() - header->hiddenSectionCount() <= 1) {
        return;
    }
    m_table->setColumnHidden(column, !shown);
    if (shown && m_table->columnWidth(column) < header->minimumSectionSize()) {
        m_table->setColumnWidth(column, scaled(m_looks.at(column).width));
    }
    keep();
}

void ColumnSet::fitToContents()
{
    // By the rows that are near: measuring all of a long table would hold up the window.
    m_table->horizontalHeader()->setResizeContentsPrecision(rowsToMeasure);
    for (int column = 0; column < m_looks.size(); ++column) {
        if (!m_table->isColumnHidden(column)) {
            m_table->resizeColumnToContents(column);
            m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), scaled(widestColumn)));
        }
    }
    keep();
}

void ColumnSet::reset()
{
    m_custom = false;
    m_settings.setState(SettingKey::HeaderStates, m_name, {});
    QHeaderView *header = m_table->horizontalHeader();
    m_fitting = true;
    for (int column = 0; column < header->count(); ++column) {
        header->moveSection(header->visualIndex(column), column);
    }
    m_fitting = false;
    fit();
}

void ColumnSet::fit()
{
    const int room = m_table->viewport()->width();
    // A name at the top is never cut, in whatever language it is.
    QList<int> widths;
    for (int i = 0; i < m_looks.size(); ++i) {
        widths << std::max(scaled(m_looks.at(i).width), nameWidth(m_table, i));
    }
    QList<bool> shown(m_looks.size(), true);
    const auto sum = [&] {
        int total = 0;
        for (int i = 0; i < m_looks.size(); ++i) {
            total += shown.at(i) ? widths.at(i) : 0;
        }
        return total;
    };
    while (sum() > room) {
        int next = -1;
        for (int i = 0; i < m_looks.size(); ++i) {
            const bool candidate = shown.at(i) && m_looks.at(i).leaves > 0;
            next = candidate && (next < 0 || m_looks.at(i).leaves > m_looks.at(next).leaves) ? i : next;
        }
        if (next < 0) {
            break;
        }
        shown[next] = false;
    }
    int stretching = 0;
    for (int i = 0; i < m_looks.size(); ++i) {
        stretching += shown.at(i) && m_looks.at(i).stretches ? 1 : 0;
    }
    const int extra = stretching > 0 ? std::max(0, room - sum()) / stretching : 0;
    m_fitting = true;
    for (int i = 0; i < m_looks.size(); ++i) {
        m_table->setColumnHidden(i, !shown.at(i));
        if (shown.at(i)) {
            m_table->setColumnWidth(i, widths.at(i) + (m_looks.at(i).stretches ? extra : 0));
        }
    }
    m_fitting = false;
}

void ColumnSet::fillMenu()
{
    m_menu->clear();
    const QAbstractItemModel *model = m_table->model();
    for (int column = 0; column < m_looks.size(); ++column) {
        QAction *action =
            m_menu->addAction(model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { setShown(column, on); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Fit to contents")), &QAction::triggered, this, &ColumnSet::fitToContents);
    connect(m_menu->addAction(tr("Reset columns")), &QAction::triggered, this, &ColumnSet::reset);
}

bool ColumnSet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && !m_custom) {
        fit();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace aio::ui
