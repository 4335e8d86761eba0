#include "ui/documents/proposal/ChangeList.h"

#include "ui/documents/proposal/ChangeRow.h"
#include "ui/documents/proposal/ChangeSection.h"
#include "ui/documents/proposal/ProposalText.h"
#include "ui/theme/Tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace aio::ui {

using compare::Decision;

ChangeList::ChangeList(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Base);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Changes of the proposal"));
}

void ChangeList::clear()
{
    m_sections.clear();
    m_rows.clear();
    m_order.clear();
    m_decisions.clear();
    m_comparison = {};
    delete takeWidget();
}

void ChangeList::setComparison(const compare::Comparison &comparison, const QString &language)
{
    clear();
    m_comparison = comparison;
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base); // it reads as the document does
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    for (const compare::Section &section : comparison.sections) {
        auto *shown = new ChangeSection(section, sectionTitle(section, language), content);
        layout->addWidget(shown);
        m_sections.append(shown);
        connect(shown, &ChangeSection::decided, this, &ChangeList::decide);
        connect(shown, &ChangeSection::allDecided, this, &ChangeList::decideThese);
        for (ChangeRow *row : shown->rows()) {
            m_rows.insert(row->id(), row);
            if (row->decides()) {
                m_order.append(row);
                row->installEventFilter(this);
            }
        }
        auto *line = new QFrame(content);
        line->setProperty("role", QStringLiteral("line"));
        line->setFixedHeight(1);
        layout->addWidget(line);
    }
    layout->addStretch();
    setWidget(content);
    Q_EMIT changed();
}

int ChangeList::takenCount() const
{
    return int(std::ranges::count_if(m_decisions, &Decision::taken));
}

void ChangeList::showDecision(int id)
{
    const auto found = m_decisions.constFind(id);
    for (ChangeRow *row : m_rows.values(id)) {
        row->setDecision(found == m_decisions.cend() ? std::nullopt : std::optional(*found));
    }
}

void ChangeList::decide(int id, const std::optional<Decision> &decision)
{
    if (decision) {
        m_decisions.insert(id, *decision);
    } else {
        m_decisions.remove(id);
    }
    showDecision(id);
    Q_EMIT changed();
}

void ChangeList::decideThese(const QList<int> &ids, bool taken)
{
    for (const int id : ids) {
        // Words that a person wrote stay theirs.
        const QString words = taken ? m_decisions.value(id).words : QString();
        m_decisions.insert(id, {taken, words});
        showDecision(id);
    }
    Q_EMIT changed();
}

void ChangeList::decideAll(bool taken)
{
    QList<int> ids;
    for (int id = 0; id < m_comparison.decisions; ++id) {
        ids.append(id);
    }
    decideThese(ids, taken);
}

bool ChangeList::step(int by)
{
    const QWidget *focused = QApplication::focusWidget();
    qsizetype next = by > 0 ? 0 : m_order.size() - 1;
    for (qsizetype i = 0; i < m_order.size(); ++i) {
        if (m_order.at(i) == focused || m_order.at(i)->isAncestorOf(focused)) {
            next = i + by;
        }
    }
    if (next < 0 || next >= m_order.size()) {
        return false;
    }
    m_order.at(next)->setFocus();
    ensureWidgetVisible(m_order.at(next));
    return true;
}

void ChangeList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Down && step(1)) || (event->key() == Qt::Key_Up && step(-1))) {
        return;
    }
    QScrollArea::keyPressEvent(event);
}

bool ChangeList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Down && step(1)) || (key == Qt::Key_Up && step(-1))) {
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace aio::ui
