#include "ui/shell/ShortcutList.h"

#include "ui/shell/ActionCommands.h"
#include "ui/shell/Page.h"
#include "ui/theme/Icons.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace aio::ui {

ShortcutList::ShortcutList(QWidget *window, QWidget *parent)
    : QWidget(parent)
    , m_window(window)
    , m_filter(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_model(new QStandardItemModel(0, 3, this))
    , m_proxy(new QSortFilterProxyModel(this))
{
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("search"), Token::TextMuted), QLineEdit::LeadingPosition);
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_proxy);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(30));
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Fixed);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setColumnWidth(2, scaled(190));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    retranslate();
}

void ShortcutList::refresh()
{
    m_model->removeRows(0, m_model->rowCount());
    for (const ActionCommands::Found &found : ActionCommands::actionsBelow(m_window)) {
        QStringList keys;
        for (const QKeySequence &sequence : found.action->shortcuts()) {
            keys.append(sequence.toString(QKeySequence::NativeText));
        }
        if (!keys.isEmpty()) {
            m_model->appendRow({new QStandardItem(found.action->text().remove(u'&')),
                new QStandardItem(found.page ? found.page->name() : tr("Everywhere")),
                new QStandardItem(keys.join(QStringLiteral(", ")))});
        }
    }
}

void ShortcutList::showEvent(QShowEvent *event)
{
    refresh(); // pages made since the last time brought actions along
    QWidget::showEvent(event);
}

void ShortcutList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (isVisible()) {
            refresh();
        }
    }
    QWidget::changeEvent(event);
}

void ShortcutList::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter shortcuts"));
    m_filter->setAccessibleName(tr("Filter shortcuts"));
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    m_model->setHorizontalHeaderLabels({tr("Action"), tr("Where"), tr("Keys")});
}

} // namespace aio::ui
