#include "ui/shell/NavigationRail.h"

#include "ui/shell/NavDelegate.h"
#include "ui/shell/NavigationModel.h"
#include "ui/shell/RailButton.h"
#include "ui/theme/Tokens.h"

#include <QEvent>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int wideWidth = 212;
constexpr int compactWidth = 52;

} // namespace

NavigationRail::NavigationRail(const PageTable &table, QWidget *parent)
    : QFrame(parent)
    , m_pages(new NavigationModel(table, {PageEntry::Group::Main, PageEntry::Group::Administration}, this))
    , m_bottom(new NavigationModel(table, {PageEntry::Group::Bottom}, this))
    , m_delegate(new NavDelegate(this))
    , m_workspace(new RailButton(RailButton::Kind::Workspace, this))
    , m_search(new RailButton(RailButton::Kind::Search, this))
    , m_pageList(makeList(m_pages))
    , m_bottomList(makeList(m_bottom))
{
    setProperty("role", QStringLiteral("rail"));
    m_workspace->setObjectName(QStringLiteral("workspaceButton"));
    m_search->setObjectName(QStringLiteral("searchButton"));
    m_pageList->setObjectName(QStringLiteral("pageList"));
    m_bottomList->setObjectName(QStringLiteral("bottomList"));
    auto *top = new QVBoxLayout;
    top->setContentsMargins(8, 8, 8, 4);
    top->setSpacing(8);
    top->addWidget(m_workspace);
    top->addWidget(m_search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_pageList, 1);
    layout->addWidget(m_bottomList);
    connect(m_search, &QToolButton::clicked, this, &NavigationRail::searchRequested);
    retranslate();
    applySizes();
}

void NavigationRail::setCompact(bool compact)
{
    if (compact != m_compact) {
        m_compact = compact;
        applySizes();
    }
}

void NavigationRail::setCurrent(const QString &id)
{
    for (QListView *list : {m_pageList, m_bottomList}) {
        const QModelIndex index = static_cast<NavigationModel *>(list->model())->indexOf(id);
        if (index.isValid()) {
            list->setCurrentIndex(index);
        } else {
            list->selectionModel()->clear();
        }
    }
}

void NavigationRail::setCounter(const QString &id, int count, bool problem)
{
    m_pages->setCounter(id, count, problem);
    m_bottom->setCounter(id, count, problem);
}

void NavigationRail::setWorkspace(const QString &name, const QString &detail)
{
    m_workspace->setLines(name, detail);
    m_workspace->setAccessibleName(QStringLiteral("%1, %2").arg(name, detail));
    m_workspace->setToolTip(m_workspace->accessibleName());
}

void NavigationRail::setWorkspaceMenu(QMenu *menu)
{
    m_workspace->setMenu(menu);
}

void NavigationRail::setSearchShortcut(const QString &keys)
{
    m_search->setLines(tr("Search or run…"), QString(keys).replace(u'+', u' '));
}

QList<QWidget *> NavigationRail::panes() const
{
    return {m_pageList};
}

void NavigationRail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        applySizes();
    }
    QFrame::changeEvent(event);
}

QListView *NavigationRail::makeList(NavigationModel *model)
{
    auto *list = new QListView(this);
    list->setModel(model);
    list->setItemDelegate(m_delegate);
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMouseTracking(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setProperty("ground", QStringLiteral("window"));
    // A click or a key chooses; setCurrent() alone does not.
    const auto choose = [this](const QModelIndex &index) {
        const QString id = index.data(NavigationModel::IdRole).toString();
        if (!id.isEmpty()) {
            Q_EMIT pageChosen(id);
        }
    };
    connect(list, &QListView::clicked, this, choose);
    connect(list, &QListView::activated, this, choose);
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [list, choose](const QModelIndex &index) {
            if (list->hasFocus()) {
                choose(index);
            }
        });
    return list;
}

void NavigationRail::applySizes()
{
    setFixedWidth(m_compact ? compactWidth : scaled(wideWidth));
    m_delegate->setCompact(m_compact);
    m_workspace->setCompact(m_compact);
    m_search->setCompact(m_compact);
    for (QListView *list : {m_pageList, m_bottomList}) {
        list->doItemsLayout();
    }
    m_bottomList->setFixedHeight(m_bottom->rowCount() * scaled(31));
}

void NavigationRail::retranslate()
{
    m_pages->retranslate();
    m_bottom->retranslate();
    m_pageList->setAccessibleName(tr("Pages"));
    m_bottomList->setAccessibleName(tr("Settings"));
    m_search->setAccessibleName(tr("Search or run a command"));
    m_search->setToolTip(tr("Search or run a command"));
    setSearchShortcut(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
}

} // namespace aio::ui
