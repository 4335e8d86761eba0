#include "ui/candidates/list/CandidateListPane.h"

#include "ui/candidates/list/CandidateListModel.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/EmptyState.h"

#include <QAction>
#include <QHBoxLayout>
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

} // namespace

CandidateListPane::CandidateListPane(CandidateListModel *model, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_field(new QLineEdit(this))
    , m_toCheck(new QToolButton(this))
    , m_byName(new QToolButton(this))
    , m_view(new QListView(this))
    , m_nothing(new EmptyState(this))
    , m_count(new QLabel(this))
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
    layout->addWidget(buildToolbar());
    layout->addWidget(m_view, 1);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(buildFooter());

    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounceMs);
    connect(&m_debounce, &QTimer::timeout, this, &CandidateListPane::applyFilter);
    connect(m_field, &QLineEdit::textChanged, &m_debounce, qOverload<>(&QTimer::start));
    connect(m_toCheck, &QToolButton::toggled, this, &CandidateListPane::applyFilter);
    connect(m_byName, &QToolButton::toggled, this, &CandidateListPane::applyFilter);
    connect(m_clear, &QAction::triggered, this, &CandidateListPane::clearFilters);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) {
            if (!m_selecting && index.isValid()) {
                Q_EMIT activated(m_model->idAt(index.row()));
            }
        });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &CandidateListPane::selectionChanged);
    connect(m_model, &CandidateListModel::loaded, this, &CandidateListPane::refresh);
    retranslate();
}

QWidget *CandidateListPane::buildToolbar()
{
    auto *bar = new QFrame(this);
    bar->setProperty("role", QStringLiteral("toolbar"));
    bar->setFixedHeight(scaled(toolbarHeight));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(10, 0, 8, 0);
    row->setSpacing(4);
    m_field->setProperty("kind", QStringLiteral("small"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(QStringLiteral("search"), Token::TextMuted), QLineEdit::LeadingPosition);
    row->addWidget(m_field, 1);
    m_toCheck->setIcon(icon(QStringLiteral("warning"), Token::Text, Token::Accent));
    m_byName->setIcon(icon(QStringLiteral("sort"), Token::Text, Token::Accent));
    for (QToolButton *button : {m_toCheck, m_byName}) {
        button->setCheckable(true);
        button->setIconSize({16, 16});
        row->addWidget(button);
    }
    return bar;
}

QWidget *CandidateListPane::buildFooter()
{
    auto *footer = new QFrame(this);
    footer->setProperty("role", QStringLiteral("footer"));
    footer->setFixedHeight(scaled(footerHeight));
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(14, 0, 14, 0);
    row->addWidget(m_count);
    setTextStyle(m_count, TextStyle::Small, Token::TextMuted);
    return footer;
}

void CandidateListPane::retranslate()
{
    m_field->setPlaceholderText(tr("Filter candidates"));
    m_field->setAccessibleName(tr("Filter candidates"));
    m_toCheck->setToolTip(tr("Only candidates with something to check"));
    m_toCheck->setAccessibleName(m_toCheck->toolTip());
    m_byName->setToolTip(tr("Order by name; otherwise last changed first"));
    m_byName->setAccessibleName(tr("Order by name"));
    m_view->setAccessibleName(tr("Candidates"));
    m_clear->setText(tr("Clear filters"));
    m_nothing->setTitle(tr("No candidates match"));
    refresh();
}

void CandidateListPane::applyFilter()
{
    CandidateFilter filter;
    filter.text = m_field->text().trimmed();
    filter.toCheckOnly = m_toCheck->isChecked();
    filter.sort = m_byName->isChecked() ? CandidateFilter::Sort::Name : CandidateFilter::Sort::Updated;
    filter.ascending = m_byName->isChecked();
    m_model->setFilter(filter);
}

void CandidateListPane::clearFilters()
{
    m_field->clear();
    m_debounce.stop();
    m_toCheck->setChecked(false);
    applyFilter();
}

void CandidateListPane::refresh()
{
    const bool nothing = m_model->isLoaded() && m_model->isNarrowed() && m_model->rowCount() == 0;
    m_nothing->setVisible(nothing);
    m_view->setVisible(!nothing);
    m_count->setText(tr("%n candidates", nullptr, m_model->rowCount()));
}

QList<QUuid> CandidateListPane::selected() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QList<QUuid> ids;
    for (const QModelIndex &row : std::as_const(rows)) {
        ids << m_model->idAt(row.row());
    }
    return ids;
}

void CandidateListPane::select(const QUuid &id)
{
    const int row = m_model->rowOf(id);
    m_selecting = true;
    if (row >= 0) {
        if (m_view->currentIndex().row() != row) {
            m_view->setCurrentIndex(m_model->index(row));
        }
        m_view->scrollTo(m_model->index(row));
    } else {
        m_view->clearSelection();
    }
    m_selecting = false;
}

} // namespace aio::ui
