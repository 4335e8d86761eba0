#include "ui/jobs/list/JobListPane.h"

#include "ui/jobs/list/JobListModel.h"
#include "ui/theme/Icons.h"

#include <QActionGroup>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace aio::ui {

namespace {

using Kind = extraction::SourceDocument::Kind;

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
    : RecordListPane(model, parent)
    , m_model(model)
    , m_filter(new QToolButton(this))
    , m_sort(new QToolButton(this))
    , m_filterMenu(new QMenu(this))
    , m_sortMenu(new QMenu(this))
{
    m_filter->setIcon(icon(QStringLiteral("filter"), Token::Text, Token::Accent));
    m_sort->setIcon(icon(QStringLiteral("sort")));
    for (QToolButton *button : {m_filter, m_sort}) {
        button->setPopupMode(QToolButton::InstantPopup);
        addButton(button);
    }
    m_filter->setMenu(m_filterMenu);
    m_sort->setMenu(m_sortMenu);
    buildFilterMenu();
    buildSortMenu();
    connect(m_model, &JobListModel::loaded, this, &JobListPane::refresh);
    retranslate();
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
    m_filterMenu->addAction(clearAction());
    connect(m_toCheck, &QAction::triggered, this, &JobListPane::applyFilter);
    connect(m_salary, &QAction::triggered, this, &JobListPane::applyFilter);
    connect(m_review, &QActionGroup::triggered, this, &JobListPane::applyFilter);
    connect(m_kind, &QActionGroup::triggered, this, &JobListPane::applyFilter);
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
    setTexts(tr("Filter jobs"), tr("Jobs"), tr("Clear filters"), tr("No jobs match"));
    m_filter->setToolTip(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_sort->setToolTip(tr("Order"));
    m_sort->setAccessibleName(tr("Order"));
    m_toCheck->setText(tr("Something to check"));
    m_salary->setText(tr("Has a salary"));
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
    filter.text = filterField()->text().trimmed();
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

void JobListPane::resetFilters()
{
    m_toCheck->setChecked(false);
    m_salary->setChecked(false);
    m_review->actions().first()->setChecked(true);
    m_kind->actions().first()->setChecked(true);
}

void JobListPane::refresh()
{
    const bool narrowed = isNarrowed(m_model->filter());
    const JobStore::Counts counts = m_model->counts();
    QString text = narrowed ? tr("%1 of %n jobs", nullptr, counts.all).arg(m_model->rowCount())
                            : tr("%n jobs", nullptr, counts.all);
    if (counts.toCheck > 0) {
        text += QStringLiteral(" · ") + tr("%n to review", nullptr, counts.toCheck);
    }
    showFooter(text, m_model->isLoaded() && narrowed && m_model->rowCount() == 0);
}

int JobListPane::rowOf(const QUuid &id) const
{
    return m_model->rowOf(id);
}

} // namespace aio::ui
