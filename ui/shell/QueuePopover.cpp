#include "ui/shell/QueuePopover.h"

#include "core/tasks/TaskList.h"
#include "ui/shell/TaskDelegate.h"
#include "ui/theme/Tokens.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int popoverWidth = 360;
constexpr int popoverHeight = 340;

} // namespace

QueuePopover::QueuePopover(TaskList *tasks, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_tasks(tasks)
    , m_title(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_list(new QListView(this))
    , m_cancelAll(new QPushButton(this))
    , m_clear(new QPushButton(this))
{
    setProperty("role", QStringLiteral("popover"));
    setTextStyle(m_title, TextStyle::BodyStrong);
    setTextStyle(m_empty, TextStyle::Body, Token::TextMuted);
    m_empty->setAlignment(Qt::AlignCenter);
    m_list->setObjectName(QStringLiteral("taskList"));
    m_list->setModel(tasks);
    m_list->setItemDelegate(new TaskDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setProperty("ground", QStringLiteral("raised"));
    m_cancelAll->setObjectName(QStringLiteral("stopAllButton"));
    m_clear->setObjectName(QStringLiteral("clearButton"));
    for (QPushButton *button : {m_cancelAll, m_clear}) {
        button->setProperty("kind", QStringLiteral("small"));
    }
    auto *stop = new QAction(this);
    stop->setShortcuts({QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace)});
    stop->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(stop);

    auto *title = new QHBoxLayout;
    title->setContentsMargins(14, 10, 10, 8);
    title->addWidget(m_title, 1);
    title->addWidget(m_cancelAll);
    title->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 6);
    layout->setSpacing(0);
    layout->addLayout(title);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    resize(popoverWidth, popoverHeight);

    connect(stop, &QAction::triggered, this, &QueuePopover::cancelCurrent);
    connect(m_cancelAll, &QPushButton::clicked, tasks, &TaskList::cancelAll);
    connect(m_clear, &QPushButton::clicked, tasks, &TaskList::clearFinished);
    connect(tasks, &TaskList::countsChanged, this, &QueuePopover::readCounts);
    connect(tasks, &QAbstractItemModel::rowsInserted, this, &QueuePopover::readCounts);
    connect(tasks, &QAbstractItemModel::rowsRemoved, this, &QueuePopover::readCounts);
    retranslate();
}

void QueuePopover::showAbove(QWidget *anchor)
{
    readCounts();
    const QRect screen = anchor->screen()->availableGeometry();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QPoint corner = anchor->mapToGlobal(mirrored ? QPoint(anchor->width() - width(), 0) : QPoint(0, 0));
    move(qBound(screen.left() + 4, corner.x(), qMax(screen.left() + 4, screen.right() - width() - 4)),
        qMax(screen.top() + 4, corner.y() - height() - 4));
    show();
    m_list->setFocus();
    if (m_tasks->rowCount() > 0 && !m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_tasks->index(0));
    }
}

void QueuePopover::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void QueuePopover::cancelCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (index.isValid()) {
        index.data(TaskList::TaskRole).value<Task *>()->cancel();
    }
}

void QueuePopover::readCounts()
{
    const int active = m_tasks->running() + m_tasks->waiting();
    m_cancelAll->setEnabled(active > 0);
    m_clear->setEnabled(m_tasks->rowCount() > active);
    m_list->setVisible(m_tasks->rowCount() > 0);
    m_empty->setVisible(m_tasks->rowCount() == 0);
}

void QueuePopover::retranslate()
{
    m_title->setText(tr("Work in progress"));
    m_empty->setText(tr("Nothing is running."));
    m_cancelAll->setText(tr("Stop all"));
    m_clear->setText(tr("Clear finished"));
    m_list->setAccessibleName(tr("Work in progress"));
    readCounts();
}

} // namespace aio::ui
