#include "ui/shell/PageHeader.h"

#include "ui/shell/ActionButton.h"
#include "ui/shell/ActionLook.h"
#include "ui/shell/ElidedLabel.h"
#include "ui/shell/Page.h"

#include <QAction>
#include <QHBoxLayout>

#include <algorithm>

namespace aio::ui {

PageHeader::PageHeader(QWidget *parent)
    : QFrame(parent)
    , m_leading(new QHBoxLayout)
    , m_title(new ElidedLabel(this))
    , m_subtitle(new ElidedLabel(this))
    , m_middle(new QHBoxLayout)
    , m_trailing(new QHBoxLayout)
{
    setProperty("role", QStringLiteral("header"));
    setMinimumHeight(scaled(52));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    setTextStyle(m_title, TextStyle::Title);
    setTextStyle(m_subtitle, TextStyle::Body, Token::TextMuted);
    m_title->setTextFormat(Qt::PlainText);
    m_subtitle->setTextFormat(Qt::PlainText);
    // The subtitle gives way first: it asks for room only after everything else had its own.
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (QHBoxLayout *part : {m_leading, m_middle, m_trailing}) {
        part->setSpacing(8);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(12);
    layout->addLayout(m_leading);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle, 1);
    layout->addLayout(m_middle);
    layout->addLayout(m_trailing);
}

void PageHeader::setPage(Page *page)
{
    if (m_page) {
        m_page->disconnect(this);
    }
    if (m_pageWidget) {
        m_middle->removeWidget(m_pageWidget);
        m_pageWidget->hide();
    }
    m_page = page;
    m_pageWidget = page->headerWidget();
    if (m_pageWidget) {
        m_middle->addWidget(m_pageWidget);
        m_pageWidget->show();
    }
    connect(page, &Page::headerChanged, this, &PageHeader::read);
    read();
}

void PageHeader::read()
{
    m_title->setText(m_page->title());
    m_subtitle->setText(m_page->subtitle());
    fill(m_leading, m_leadingButtons, m_page->leadingActions(), false);
    fill(m_trailing, m_trailingButtons, m_page->headerActions(), true);
    fit();
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void PageHeader::fit()
{
    constexpr int titleRoom = 220; // as much of a title as tells one job from another
    const int wanted = std::min(m_title->sizeHint().width(), scaled(titleRoom));
    for (QWidget *button : std::as_const(m_trailingButtons)) {
        static_cast<ActionButton *>(button)->setCompact(false);
    }
    const auto lacking = [this, wanted] {
        const QMargins margins = layout()->contentsMargins();
        int used = margins.left() + margins.right() + layout()->spacing() * (layout()->count() - 1);
        for (QLayout *part : {m_leading, m_middle, m_trailing}) {
            part->invalidate(); // it keeps what its buttons asked for before
            used += part->sizeHint().width();
        }
        return used + wanted > width();
    };
    // The first is the primary one.
    for (qsizetype i = m_trailingButtons.size() - 1; i > 0 && lacking(); --i) {
        static_cast<ActionButton *>(m_trailingButtons.at(i))->setCompact(true);
    }
}

void PageHeader::fill(
    QHBoxLayout *layout, QList<QWidget *> &widgets, const QList<QAction *> &actions, bool withPrimary)
{
    QList<QAction *> shown;
    for (const QWidget *widget : std::as_const(widgets)) {
        shown.append(static_cast<const ActionButton *>(widget)->action());
    }
    if (shown == actions) {
        return; // the buttons follow their actions by themselves
    }
    for (QWidget *widget : std::as_const(widgets)) {
        layout->removeWidget(widget);
        static_cast<ActionButton *>(widget)->action()->disconnect(widget); // or a change would show it again
        widget->hide();
        widget->deleteLater();
    }
    widgets.clear();
    for (QAction *action : actions) {
        const bool primary = withPrimary && widgets.isEmpty() && !action->property(plainAction).toBool();
        auto *button = new ActionButton(action, primary ? QStringLiteral("primary") : QString(), this);
        widgets.append(button);
        // The primary one is first in the list and last in reading order.
        layout->insertWidget(withPrimary ? 0 : layout->count(), button);
        button->setVisible(action->isVisible());
    }
}

} // namespace aio::ui
