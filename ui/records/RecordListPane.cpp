#include "ui/records/RecordListPane.h"

#include "ui/theme/Icons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/RecordRowDelegate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int toolbarHeight = 38;
constexpr int footerHeight = 32;
constexpr int debounceMs = 150;
constexpr QSize iconSize{16, 16};

} // namespace

RecordListPane::RecordListPane(QAbstractItemModel *model, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_tools(new QHBoxLayout)
    , m_field(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_nothing(new EmptyState(this))
    , m_footer(new QLabel(this))
    , m_clear(new QAction(this))
{
    m_view->setModel(model);
    m_view->setItemDelegate(new RecordRowDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_nothing->setDrawing(QStringLiteral("nothing-found"));
    m_nothing->setActions({m_clear});
    m_nothing->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    buildToolbar();
    layout->addWidget(m_view, 1);
    layout->addWidget(m_nothing, 1);
    buildFooter();
    connectView();
}

void RecordListPane::buildToolbar()
{
    auto *bar = new QFrame(this);
    bar->setProperty("role", QStringLiteral("toolbar"));
    bar->setFixedHeight(scaled(toolbarHeight));
    bar->setLayout(m_tools);
    m_tools->setContentsMargins(10, 0, 8, 0);
    m_tools->setSpacing(4);
    m_field->setProperty("kind", QStringLiteral("small"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_field->addAction(icon(QStringLiteral("search"), Token::TextMuted), QLineEdit::LeadingPosition);
    m_tools->addWidget(m_field, 1);
    layout()->addWidget(bar);
}

void RecordListPane::buildFooter()
{
    auto *footer = new QFrame(this);
    footer->setProperty("role", QStringLiteral("footer"));
    footer->setFixedHeight(scaled(footerHeight));
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(14, 0, 14, 0);
    row->addWidget(m_footer);
    setTextStyle(m_footer, TextStyle::Small, Token::TextMuted);
    layout()->addWidget(footer);
}

void RecordListPane::connectView()
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounceMs);
    connect(&m_debounce, &QTimer::timeout, this, [this] { applyFilter(); });
    connect(m_field, &QLineEdit::textChanged, &m_debounce, qOverload<>(&QTimer::start));
    connect(m_clear, &QAction::triggered, this, &RecordListPane::clearFilters);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) {
            if (!m_selecting && index.isValid()) {
                Q_EMIT activated(idAt(index));
            }
        });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &RecordListPane::selectionChanged);
}

void RecordListPane::addButton(QToolButton *button)
{
    button->setIconSize(iconSize);
    m_tools->addWidget(button);
}

void RecordListPane::setTexts(
    const QString &filter, const QString &name, const QString &clear, const QString &nothing)
{
    m_field->setPlaceholderText(filter);
    m_field->setAccessibleName(filter);
    m_view->setAccessibleName(name);
    m_clear->setText(clear);
    m_nothingTitle = nothing;
}

void RecordListPane::showFooter(const QString &text, bool filteredToNothing)
{
    m_nothing->setTitle(m_nothingTitle);
    m_nothing->setText({});
    m_nothing->setActions({m_clear});
    m_nothing->setVisible(filteredToNothing);
    m_view->setVisible(!filteredToNothing);
    m_footer->setText(text);
}

void RecordListPane::showUnread(const QString &title, const QString &why, QAction *again)
{
    m_nothing->setTitle(title);
    m_nothing->setText(why);
    m_nothing->setActions({again});
    m_nothing->show();
    m_view->hide();
    m_footer->clear();
}

bool RecordListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress
        && static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Escape && !m_field->text().isEmpty()) {
        m_field->clear();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void RecordListPane::clearFilters()
{
    m_field->clear();
    m_debounce.stop();
    resetFilters();
    applyFilter();
}

QUuid RecordListPane::idAt(const QModelIndex &index) const
{
    return m_model->data(index, RecordRowDelegate::IdRole).toUuid();
}

QList<QUuid> RecordListPane::selected() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QList<QUuid> ids;
    for (const QModelIndex &row : std::as_const(rows)) {
        ids << idAt(row);
    }
    return ids;
}

void RecordListPane::select(const QUuid &id)
{
    const int row = rowOf(id);
    m_selecting = true;
    if (row >= 0) {
        const QModelIndex index = m_model->index(row, 0);
        if (m_view->currentIndex().row() != row) {
            m_view->setCurrentIndex(index);
        }
        m_view->scrollTo(index);
    } else {
        m_view->clearSelection();
    }
    m_selecting = false;
}

} // namespace aio::ui
