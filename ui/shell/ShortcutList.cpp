#include "ui/shell/ShortcutList.h"

#include "ui/shell/ActionCommands.h"
#include "ui/shell/KeyBindings.h"
#include "ui/shell/Page.h"
#include "ui/shell/ShortcutDelegate.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Banner.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int keysColumn = 2;
constexpr int actionRole = Qt::UserRole + 1;

QString keysText(const QList<QKeySequence> &keys)
{
    return QKeySequence::listToString(keys, QKeySequence::NativeText)
        .replace(QStringLiteral("; "), QStringLiteral(", "));
}

QString plainName(const QAction *action)
{
    return action->text().remove(u'&');
}

} // namespace

ShortcutList::ShortcutList(Settings &settings, QWidget *window, QWidget *parent)
    : QWidget(parent)
    , m_window(window)
    , m_bindings(new KeyBindings(settings, window, this))
    , m_filter(new QLineEdit(this))
    , m_banner(new Banner(this))
    , m_table(new QTableView(this))
    , m_model(new QStandardItemModel(0, keysColumn + 1, this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_change(new QPushButton(this))
    , m_reset(new QPushButton(this))
    , m_resetAll(new QPushButton(this))
{
    layOut();
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_banner, &Banner::actionTriggered, this, &ShortcutList::takeOver);
    connect(m_bindings, &KeyBindings::changed, this, &ShortcutList::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ShortcutList::refreshButtons);
    connect(m_change, &QPushButton::clicked, this, &ShortcutList::ask);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (const QAction *action = actionAt(m_table->currentIndex())) {
            m_bindings->reset(action);
        }
    });
    connect(m_resetAll, &QPushButton::clicked, m_bindings, &KeyBindings::resetAll);
    retranslate();
    refreshButtons();
}

void ShortcutList::layOut()
{
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("search"), Token::TextMuted), QLineEdit::LeadingPosition);
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_proxy);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers); // the whole row stands for its keys
    connect(m_table, &QTableView::doubleClicked, this, &ShortcutList::ask);
    auto *edit = new QShortcut(Qt::Key_F2, m_table, {}, {}, Qt::WidgetShortcut);
    connect(edit, &QShortcut::activated, this, &ShortcutList::ask);
    auto *delegate = new ShortcutDelegate(m_table);
    m_table->setItemDelegateForColumn(keysColumn, delegate);
    connect(delegate, &ShortcutDelegate::pressed, this,
        [this](const QModelIndex &index, const QKeySequence &key) { offer(actionAt(index), key); });
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(30));
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(keysColumn, QHeaderView::Fixed);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setColumnWidth(keysColumn, scaled(190));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_change);
    buttons->addWidget(m_reset);
    buttons->addStretch(1);
    buttons->addWidget(m_resetAll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(m_banner);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
}

QList<QStandardItem *> ShortcutList::row(QAction *action, const QString &where) const
{
    auto *name = new QStandardItem(plainName(action));
    auto *place = new QStandardItem(where);
    auto *keys = new QStandardItem(keysText(action->shortcuts()));
    name->setEditable(false);
    place->setEditable(false);
    keys->setEditable(m_bindings->canChange(action));
    name->setData(QVariant::fromValue(QPointer<QAction>(action)), actionRole);
    if (m_bindings->isChanged(action)) {
        QFont bold = font();
        bold.setBold(true);
        keys->setFont(bold);
        const QString before = keysText(KeyBindings::initialKeys(action));
        keys->setToolTip(before.isEmpty() ? tr("Chosen by you; it has no key by default")
                                          : tr("Chosen by you; %1 by default").arg(before));
    }
    return {name, place, keys};
}

void ShortcutList::refresh()
{
    m_bindings->apply();
    const QAction *current = actionAt(m_table->currentIndex());
    m_model->removeRows(0, m_model->rowCount());
    for (const ActionCommands::Found &found :
        ActionCommands::actionsBelow(m_window, ActionCommands::Which::All)) {
        QAction *action = found.action;
        if (!action->shortcuts().isEmpty() || m_bindings->canChange(action)) {
            m_model->appendRow(row(action, found.page ? found.page->name() : tr("Everywhere")));
            if (action == current) {
                m_table->setCurrentIndex(m_proxy->mapFromSource(m_model->index(m_model->rowCount() - 1, 0)));
            }
        }
    }
    refreshButtons();
}

QAction *ShortcutList::actionAt(const QModelIndex &index) const
{
    return index.siblingAtColumn(0).data(actionRole).value<QPointer<QAction>>();
}

void ShortcutList::offer(QAction *action, const QKeySequence &key)
{
    m_wanting.clear();
    m_banner->clear();
    if (!action) {
        return;
    }
    if (const QString refusal = KeyBindings::refusal(key); !refusal.isEmpty()) {
        m_banner->showMessage(Severity::Warning, refusal);
        return;
    }
    if (const QAction *holder = m_bindings->holder(action, key)) {
        m_wanting = action;
        m_wanted = key;
        const bool canTake = m_bindings->canChange(holder);
        m_banner->showMessage(Severity::Warning,
            tr("%1 is the key of “%2” already.")
                .arg(key.toString(QKeySequence::NativeText), plainName(holder)),
            canTake ? tr("Use it for “%1”").arg(plainName(action)) : QString());
        return;
    }
    m_bindings->choose(action, key);
}

void ShortcutList::ask()
{
    const QModelIndex keys = m_table->currentIndex().siblingAtColumn(keysColumn);
    if (keys.flags() & Qt::ItemIsEditable) {
        m_banner->clear();
        m_table->edit(keys);
    }
}

void ShortcutList::takeOver()
{
    QAction *action = std::exchange(m_wanting, nullptr);
    m_banner->clear();
    if (!action) {
        return;
    }
    while (QAction *holder = m_bindings->holder(action, m_wanted)) {
        m_bindings->choose(holder, {});
        if (holder->shortcuts().contains(m_wanted)) {
            return; // a dialog's, which keeps its keys
        }
    }
    m_bindings->choose(action, m_wanted);
}

void ShortcutList::refreshButtons()
{
    const QAction *action = actionAt(m_table->currentIndex());
    m_change->setEnabled(action && m_bindings->canChange(action));
    m_reset->setEnabled(action && m_bindings->isChanged(action));
    m_resetAll->setEnabled(m_bindings->isAnyChanged());
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
    m_change->setText(tr("Change…"));
    m_change->setToolTip(tr("The next keys that you press run this action"));
    m_reset->setText(tr("Reset"));
    m_reset->setToolTip(tr("Gives this action the keys that it has by default"));
    m_resetAll->setText(tr("Reset all"));
    m_resetAll->setToolTip(tr("Gives every action the keys that it has by default"));
}

} // namespace aio::ui
