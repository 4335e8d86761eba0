#include "ui/jobs/list/JobListPane.h"

#include "ui/jobs/list/JobListModel.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/RecordRowDelegate.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace aio::ui {

namespace {

using Kind = extraction::SourceDocument::Kind;

constexpr int toolbarHeight = 38;
constexpr int footerHeight = 32;
constexpr int debounceMs = 150;
constexpr int anything = -1;

QAction *choice(QMenu *menu, QActionGroup *group, int value)
{
    QAction *action = menu->addAction(QString());
    action->setCheckable(true);
    action->setData(value);
    group->addAction(action);
    return action;
}

} // namespace

JobListPane::JobListPane(JobListModel *model, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_field(new QLineEdit(this))
    , m_filter(new QToolButton(this))
    , m_sort(new QToolButton(this))
    , m_view(new QListView(this))
    , m_nothing(new EmptyState(this))
    , m_footer(new QLabel(this))
    , m_filterMenu(new QMenu(this))
    , m_sortMenu(new QMenu(this))
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
    m_nothing->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildToolbar());
    layout->addWidget(m_view, 1);
    layout->addWidget(m_nothing, 1);
    auto *footer = new QFrame(this);
    footer->setProperty("role", QStringLiteral("footer"));
    footer->setFixedHeight(scaled(footerHeight));
    auto *footerRow = new QHBoxLayout(footer);
    footerRow->setContentsMargins(14, 0, 14, 0);
    footerRow->addWidget(m_footer);
    setTextStyle(m_footer, TextStyle::Small, Token::TextMuted);
    layout->addWidget(footer);

    buildFilterMenu();
    buildSortMenu();
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounceMs);
    connect(&m_debounce, &QTimer::timeout, this, &JobListPane::applyFilter);
    connect(m_field, &QLineEdit::textChanged, &m_debounce, qOverload<>(&QTimer::start));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &JobListPane::goTo);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &JobListPane::selectionChanged);
    connect(m_model, &JobListModel::loaded, this, &JobListPane::refresh);
    retranslate();
}

QWidget *JobListPane::buildToolbar()
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
    m_filter->setIcon(icon(QStringLiteral("filter"), Token::Text, Token::Accent));
    m_sort->setIcon(icon(QStringLiteral("sort")));
    for (QToolButton *button : {m_filter, m_sort}) {
        button->setIconSize({16, 16});
        button->setPopupMode(QToolButton::InstantPopup);
        row->addWidget(button);
    }
    m_filter->setMenu(m_filterMenu);
    m_sort->setMenu(m_sortMenu);
    return bar;
}

void JobListPane::buildFilterMenu()
{
    m_toCheck = m_filterMenu->addAction(QString());
    m_salary = m_filterMenu->addAction(QString());
    m_toCheck->setCheckable(true);
    m_salary->setCheckable(true);
    m_filterMenu->addSeparator();
    m_review = new QActionGroup(this);
    for (const int value : {anything, 0, 1}) {
        choice(m_filterMenu, m_review, value)->setChecked(value == anything);
    }
    m_filterMenu->addSeparator();
    m_kind = new QActionGroup(this);
    for (const int value : {anything, int(Kind::Page), int(Kind::Text), int(Kind::Image), int(Kind::Pdf)}) {
        choice(m_filterMenu, m_kind, value)->setChecked(value == anything);
    }
    m_filterMenu->addSeparator();
    m_clear = m_filterMenu->addAction(QString());
    connect(m_clear, &QAction::triggered, this, &JobListPane::clearFilters);
    connect(m_toCheck, &QAction::triggered, this, &JobListPane::applyFilter);
    connect(m_salary, &QAction::triggered, this, &JobListPane::applyFilter);
    connect(m_review, &QActionGroup::triggered, this, &JobListPane::applyFilter);
    connect(m_kind, &QActionGroup::triggered, this, &JobListPane::applyFilter);
    m_nothing->setActions({m_clear});
}

void JobListPane::buildSortMenu()
{
    using Sort = JobFilter::Sort;
    m_order = new QActionGroup(this);
    for (const Sort sort : {Sort::Updated, Sort::Created, Sort::DatePosted, Sort::Title, Sort::Company}) {
        choice(m_sortMenu, m_order, int(sort))->setChecked(sort == Sort::Updated);
    }
    connect(m_order, &QActionGroup::triggered, this, &JobListPane::applyFilter);
}

void JobListPane::retranslate()
{
    m_field->setPlaceholderText(tr("Filter jobs"));
    m_field->setAccessibleName(tr("Filter jobs"));
    m_filter->setToolTip(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_sort->setToolTip(tr("Order"));
    m_sort->setAccessibleName(tr("Order"));
    m_view->setAccessibleName(tr("Jobs"));
    m_toCheck->setText(tr("Something to check"));
    m_salary->setText(tr("Has a salary"));
    m_clear->setText(tr("Clear filters"));
    m_nothing->setTitle(tr("No jobs match"));
    const QStringList reviews{tr("Reviewed or not"), tr("Not reviewed"), tr("Reviewed")};
    const QStringList kinds{
        tr("From anywhere"), tr("From a page"), tr("From text"), tr("From an image"), tr("From a PDF")};
    const QStringList orders{tr("Last changed first"), tr("Newest first"), tr("Last posted first"),
        tr("By title"), tr("By company")};
    const auto name = [](QActionGroup *group, const QStringList &texts) {
        for (int i = 0; i < texts.size(); ++i) {
            group->actions().at(i)->setText(texts.at(i));
        }
    };
    name(m_review, reviews);
    name(m_kind, kinds);
    name(m_order, orders);
    refresh();
}

void JobListPane::applyFilter()
{
    JobFilter filter;
    filter.text = m_field->text().trimmed();
    filter.toCheckOnly = m_toCheck->isChecked();
    filter.hasSalary = m_salary->isChecked();
    const int review = m_review->checkedAction()->data().toInt();
    if (review != anything) {
        filter.reviewed = review == 1;
    }
    const int kind = m_kind->checkedAction()->data().toInt();
    if (kind != anything) {
        filter.sourceKind = Kind(kind);
    }
    filter.sort = JobFilter::Sort(m_order->checkedAction()->data().toInt());
    filter.ascending = filter.sort == JobFilter::Sort::Title || filter.sort == JobFilter::Sort::Company;
    m_filter->setCheckable(true);
    m_filter->setChecked(filter.toCheckOnly || filter.hasSalary || filter.reviewed || filter.sourceKind);
    m_model->setFilter(filter);
}

void JobListPane::clearFilters()
{
    m_field->clear();
    m_debounce.stop();
    m_toCheck->setChecked(false);
    m_salary->setChecked(false);
    m_review->actions().first()->setChecked(true);
    m_kind->actions().first()->setChecked(true);
    applyFilter();
}

void JobListPane::refresh()
{
    const bool narrowed = isNarrowed(m_model->filter());
    const bool nothing = m_model->isLoaded() && narrowed && m_model->rowCount() == 0;
    m_nothing->setVisible(nothing);
    m_view->setVisible(!nothing);
    const JobStore::Counts counts = m_model->counts();
    QString text = narrowed ? tr("%1 of %n jobs", nullptr, counts.all).arg(m_model->rowCount())
                            : tr("%n jobs", nullptr, counts.all);
    if (counts.toCheck > 0) {
        text += QStringLiteral(" · ") + tr("%n to review", nullptr, counts.toCheck);
    }
    m_footer->setText(text);
}

QList<QUuid> JobListPane::selectedJobs() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QList<QUuid> ids;
    for (const QModelIndex &row : std::as_const(rows)) {
        ids << m_model->idAt(row.row());
    }
    return ids;
}

QUuid JobListPane::currentJob() const
{
    return m_model->idAt(m_view->currentIndex().row());
}

void JobListPane::select(const QUuid &id)
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

void JobListPane::setJobActions(const QList<QAction *> &actions)
{
    m_view->addActions(actions);
}

void JobListPane::goTo(const QModelIndex &index)
{
    if (!m_selecting && index.isValid()) {
        Q_EMIT jobActivated(m_model->idAt(index.row()));
    }
}

} // namespace aio::ui
