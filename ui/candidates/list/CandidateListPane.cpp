#include "ui/candidates/list/CandidateListPane.h"

#include "ui/candidates/list/CandidateListModel.h"
#include "ui/theme/Icons.h"

#include <QAction>
#include <QLineEdit>
#include <QToolButton>

namespace aio::ui {

CandidateListPane::CandidateListPane(CandidateListModel *model, QWidget *parent)
    : RecordListPane(model, parent)
    , m_model(model)
    , m_toCheck(new QToolButton(this))
    , m_byName(new QToolButton(this))
    , m_tryAgain(new QAction(this))
{
    m_toCheck->setIcon(icon(QStringLiteral("warning"), Token::Text, Token::Accent));
    m_byName->setIcon(icon(QStringLiteral("sort"), Token::Text, Token::Accent));
    for (QToolButton *button : {m_toCheck, m_byName}) {
        button->setCheckable(true);
        addButton(button);
        connect(button, &QToolButton::toggled, this, &CandidateListPane::applyFilter);
    }
    connect(m_tryAgain, &QAction::triggered, m_model, &CandidateListModel::reload);
    connect(m_model, &CandidateListModel::loaded, this, [this] {
        m_error.reset();
        refresh();
    });
    connect(m_model, &CandidateListModel::failed, this, [this](const Error &error) {
        m_error = error;
        refresh();
    });
    retranslate();
}

void CandidateListPane::retranslate()
{
    setTexts(tr("Filter candidates"), tr("Candidates"), tr("Clear filters"), tr("No candidates match"));
    m_toCheck->setToolTip(tr("Only candidates with something to check"));
    m_toCheck->setAccessibleName(m_toCheck->toolTip());
    m_byName->setToolTip(tr("Order by name; otherwise last changed first"));
    m_byName->setAccessibleName(tr("Order by name"));
    m_tryAgain->setText(tr("Try again"));
    refresh();
}

int CandidateListPane::rowOf(const QUuid &id) const
{
    return m_model->rowOf(id);
}

void CandidateListPane::applyFilter()
{
    CandidateFilter filter;
    filter.text = filterField()->text().trimmed();
    filter.toCheckOnly = m_toCheck->isChecked();
    filter.sort = m_byName->isChecked() ? CandidateFilter::Sort::Name : CandidateFilter::Sort::Updated;
    filter.ascending = m_byName->isChecked();
    m_model->setFilter(filter);
}

void CandidateListPane::resetFilters()
{
    m_toCheck->setChecked(false);
}

void CandidateListPane::refresh()
{
    if (m_error && !m_model->isLoaded()) {
        showUnread(tr("The candidates could not be read"),
            QStringLiteral("%1 %2").arg(m_error->message, m_error->hint).trimmed(), m_tryAgain);
        return;
    }
    const int rows = m_model->rowCount();
    showFooter(tr("%n candidates", nullptr, rows), m_model->isLoaded() && m_model->isNarrowed() && rows == 0);
}

} // namespace aio::ui
