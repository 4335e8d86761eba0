#include "ui/widgets/SegmentedSwitch.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStyle>
#include <QToolButton>

namespace aio::ui {

SegmentedSwitch::SegmentedSwitch(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on) {
            Q_EMIT currentChanged(index);
        }
    });
}

int SegmentedSwitch::addSegment(const QString &text)
{
    const int index = count();
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setChecked(index == 0);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->installEventFilter(this);
    m_group->addButton(button, index);
    m_layout->addWidget(button);
    markEnds();
    return index;
}

void SegmentedSwitch::setSegmentText(int index, const QString &text)
{
    if (QAbstractButton *button = m_group->button(index)) {
        button->setText(text);
    }
}

void SegmentedSwitch::setSegmentEnabled(int index, bool enabled)
{
    if (QAbstractButton *button = m_group->button(index)) {
        button->setEnabled(enabled);
    }
}

int SegmentedSwitch::count() const
{
    return int(m_group->buttons().size());
}

int SegmentedSwitch::currentIndex() const
{
    return m_group->checkedId();
}

void SegmentedSwitch::setCurrentIndex(int index)
{
    if (QAbstractButton *button = m_group->button(index)) {
        button->setChecked(true);
    }
}

bool SegmentedSwitch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            step((key == Qt::Key_Right) != mirrored ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SegmentedSwitch::step(int by)
{
    for (int index = currentIndex() + by; index >= 0 && index < count(); index += by) {
        QAbstractButton *button = m_group->button(index);
        if (button->isEnabled()) {
            button->setChecked(true);
            button->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void SegmentedSwitch::markEnds()
{
    // The style sheet rounds the outer corners and joins the inner edges by this.
    for (int index = 0; index < count(); ++index) {
        QAbstractButton *button = m_group->button(index);
        const QString end = count() == 1 ? QStringLiteral("only")
            : index == 0                 ? QStringLiteral("first")
            : index == count() - 1       ? QStringLiteral("last")
                                         : QStringLiteral("middle");
        button->setProperty("segment", end);
        button->style()->unpolish(button);
        button->style()->polish(button);
    }
}

} // namespace aio::ui
