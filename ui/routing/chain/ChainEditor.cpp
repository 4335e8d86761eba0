#include "ui/routing/chain/ChainEditor.h"

#include "ui/routing/chain/ChainList.h"
#include "ui/routing/chain/EntryMenu.h"
#include "ui/routing/matrix/RouteText.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/MoneyEdit.h"
#include "ui/widgets/Switch.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace aio::ui {

namespace {

constexpr int popupWidth = 400;
constexpr int mostRowsShown = 7;
constexpr int ceilingWidth = 110;

} // namespace

ChainEditor::ChainEditor(
    const RoutingFacts &facts, const RouteCell &cell, const routing::Route &route, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_facts(facts)
    , m_cell(cell)
    , m_list(new ChainList(facts, this))
    , m_empty(new QLabel(this))
    , m_add(new QToolButton(this))
    , m_up(new QToolButton(this))
    , m_down(new QToolButton(this))
    , m_remove(new QToolButton(this))
    , m_other(new QLineEdit(this))
    , m_builtInLast(new Switch(this))
    , m_ceiling(new MoneyEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("role", QStringLiteral("popover"));
    setFixedWidth(scaled(popupWidth));
    setAccessibleName(tr("Chain of %1").arg(cellTitle(cell)));
    auto *title = new QLabel(cellTitle(cell), this);
    setTextStyle(title, TextStyle::BodyStrong);
    setTextStyle(m_empty, TextStyle::Small, Token::TextMuted);
    m_empty->setText(tr("No model of a provider. Add one below."));
    m_list->setAccessibleName(tr("Models in the order in which they are tried"));
    m_list->setChain(route.chain);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(6);
    layout->addWidget(title);
    layout->addWidget(m_empty);
    layout->addWidget(m_list);
    layout->addWidget(buildTools());
    layout->addWidget(m_other);
    auto *line = new QFrame(this);
    line->setProperty("role", QStringLiteral("line"));
    layout->addWidget(line);
    layout->addWidget(buildOptions(route));
    m_other->hide();
    connect(m_other, &QLineEdit::returnPressed, this, &ChainEditor::takeOtherModel);
    connect(m_list, &ChainList::chainChanged, this, &ChainEditor::refresh);
    connect(m_list, &QListWidget::currentRowChanged, this, &ChainEditor::refresh);
    refresh();
    m_before = this->route();
}

QWidget *ChainEditor::buildTools()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(4);
    m_add->setText(u' ' + tr("Add a model"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto make = [&](QToolButton *button, const QString &iconName, const QString &name) {
        button->setIcon(icon(iconName));
        button->setIconSize({scaled(16), scaled(16)});
        button->setToolTip(name);
        button->setAccessibleName(name);
        row->addWidget(button);
    };
    make(m_add, QStringLiteral("plus"), tr("Add a model"));
    row->addStretch(1);
    make(m_up, QStringLiteral("chevron-up"), tr("Try earlier (Alt+Up)"));
    make(m_down, QStringLiteral("chevron-down"), tr("Try later (Alt+Down)"));
    make(m_remove, QStringLiteral("trash"), tr("Remove (Del)"));
    connect(m_add, &QToolButton::clicked, this, &ChainEditor::showMenu);
    connect(m_up, &QToolButton::clicked, this, [this] { m_list->moveCurrent(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { m_list->moveCurrent(1); });
    connect(m_remove, &QToolButton::clicked, m_list, &ChainList::removeCurrent);
    return bar;
}

QWidget *ChainEditor::buildOptions(const routing::Route &route)
{
    auto *options = new QWidget(this);
    auto *grid = new QGridLayout(options);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setVerticalSpacing(8);
    const bool chat = m_cell.task == ai::AiTask::Chat;
    const QString last = tr("Built-in engine at the end");
    auto *label = new QLabel(last, options);
    m_builtInLast->setAccessibleName(last);
    m_builtInLast->setChecked(route.builtInLast && !chat);
    m_builtInLast->setEnabled(!chat);
    m_builtInLast->setToolTip(chat ? tr("The built-in engine cannot do this task.")
                                   : tr("When nothing else works, it works without a network."));
    label->setToolTip(m_builtInLast->toolTip());
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_builtInLast, 0, 1, Qt::AlignTrailing);
    const QString most = tr("Highest cost of a call in $");
    auto *ceilingLabel = new QLabel(most, options);
    ceilingLabel->setBuddy(m_ceiling);
    m_ceiling->setAccessibleName(most);
    m_ceiling->setPlaceholderText(tr("any"));
    m_ceiling->setToolTip(tr("Models whose worst case is dearer are skipped."));
    m_ceiling->setFixedWidth(scaled(ceilingWidth));
    m_ceiling->setAlignment(Qt::AlignTrailing);
    m_ceiling->setMoney(route.ceiling);
    grid->addWidget(ceilingLabel, 1, 0);
    grid->addWidget(m_ceiling, 1, 1, Qt::AlignTrailing);
    grid->setColumnStretch(0, 1);
    return options;
}

void ChainEditor::popUp(const QRect &cellOnScreen)
{
    adjustSize();
    const QRect screen = this->screen()->availableGeometry();
    QPoint at = layoutDirection() == Qt::RightToLeft
        ? cellOnScreen.bottomRight() - QPoint(QWidget::width() - 1, 0)
        : cellOnScreen.bottomLeft();
    if (at.y() + height() > screen.bottom()) {
        at.setY(std::max(screen.top(), cellOnScreen.top() - height()));
    }
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - QWidget::width())));
    move(at);
    show();
    m_list->setFocus();
}

routing::Route ChainEditor::route() const
{
    routing::Route route;
    route.chain = m_list->chain();
    route.builtInLast = m_builtInLast->isEnabled() ? m_builtInLast->isChecked() : true;
    route.ceiling = m_ceiling->money();
    return route;
}

void ChainEditor::showMenu()
{
    auto *menu = new EntryMenu(m_facts, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &EntryMenu::chosen, m_list, &ChainList::addEntry);
    connect(menu, &EntryMenu::otherRequested, this, &ChainEditor::askForModel);
    menu->popup(m_add->mapToGlobal(m_add->rect().bottomLeft()));
}

void ChainEditor::askForModel(const QString &provider)
{
    m_otherProvider = provider;
    const routing::ProviderState *state = m_facts.provider(provider);
    const QString hint = tr("Model of %1, then Enter").arg(state ? state->config.name : provider);
    m_other->setPlaceholderText(hint);
    m_other->setAccessibleName(hint);
    m_other->show();
    adjustSize();
    m_other->setFocus();
}

void ChainEditor::takeOtherModel()
{
    routing::RouteEntry entry;
    entry.provider = m_otherProvider;
    entry.model = m_other->text().trimmed();
    m_other->clear();
    m_other->hide();
    m_enterTaken = true; // the key goes on to this widget, where it would close it
    if (!entry.model.isEmpty()) {
        m_list->addEntry(entry);
    }
    m_list->setFocus();
    adjustSize();
}

void ChainEditor::refresh()
{
    const int rows = std::clamp(m_list->count(), 1, mostRowsShown);
    m_list->setFixedHeight(rows * scaled(ChainList::rowHeight) + 2);
    m_list->setVisible(m_list->count() > 0);
    m_empty->setVisible(m_list->count() == 0);
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() < m_list->count() - 1);
    m_remove->setEnabled(m_list->currentRow() >= 0);
    if (isVisible()) {
        adjustSize();
    }
}

void ChainEditor::keyPressEvent(QKeyEvent *event)
{
    if (std::exchange(m_enterTaken, false)) {
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        m_dropped = true;
        close();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        close();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void ChainEditor::closeEvent(QCloseEvent *event)
{
    QFrame::closeEvent(event);
    if (!m_dropped && route() != m_before) {
        Q_EMIT accepted(m_cell, route());
    }
}

void ChainEditor::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

} // namespace aio::ui
