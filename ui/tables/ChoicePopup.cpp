#include "ui/tables/ChoicePopup.h"

#include "ui/theme/Icons.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int popupWidth = 240;
constexpr int mostRows = 10;
constexpr int rowHeight = 28;
constexpr int fewChoices = 8; // no field is needed to find one among these

} // namespace

ChoicePopup::ChoicePopup(
    const QList<FilterChoice> &choices, const QString &current, bool openEnded, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_openEnded(openEnded)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("role", QStringLiteral("popover"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(6);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    m_field->setProperty("kind", QStringLiteral("small"));
    m_field->setPlaceholderText(openEnded ? tr("Search, or type a name") : tr("Search"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setVisible(openEnded || choices.size() > fewChoices);
    m_list->setProperty("ground", QStringLiteral("raised"));
    m_list->setProperty("kind", QStringLiteral("index"));
    m_list->setAccessibleName(tr("Choices"));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->addItem(tr("All"));
    for (const FilterChoice &choice : choices) {
        auto *item = new QListWidgetItem(choice.text, m_list);
        item->setData(Qt::UserRole, choice.value);
        item->setToolTip(choice.text);
        if (choice.value == current) {
            m_list->setCurrentItem(item);
        }
    }
    if (!m_list->currentItem()) {
        m_list->setCurrentRow(0);
    }
    const int rows = std::min(mostRows, m_list->count());
    m_list->setFixedHeight(rows * scaled(rowHeight + 3) + 4);
    setFixedWidth(scaled(popupWidth));
    m_field->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &ChoicePopup::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &ChoicePopup::take);
}

void ChoicePopup::removeAll()
{
    delete m_list->takeItem(0);
    m_list->setFixedHeight(std::min(mostRows, m_list->count()) * scaled(rowHeight + 3) + 4);
}

void ChoicePopup::addBelow(QWidget *widget)
{
    layout()->addWidget(widget);
}

void ChoicePopup::showBelow(QWidget *button)
{
    adjustSize();
    const QRect anchor(button->mapToGlobal(QPoint(0, 0)), button->size());
    QPoint at(anchor.left(), anchor.bottom() + 3);
    if (button->isRightToLeft()) {
        at.setX(anchor.right() - width() + 1);
    }
    if (const QScreen *screen = button->screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(qBound(room.left(), at.x(), std::max(room.left(), room.right() - width() + 1)));
        at.setY(std::min(at.y(), std::max(room.top(), room.bottom() - height() + 1)));
    }
    move(at);
    show();
    (m_field->isVisible() ? static_cast<QWidget *>(m_field) : m_list)->setFocus(Qt::PopupFocusReason);
}

void ChoicePopup::narrow(const QString &text)
{
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool shown = text.isEmpty() || (row > 0 && item->text().contains(text, Qt::CaseInsensitive));
        item->setHidden(!shown);
        first = shown && !first ? item : first;
    }
    m_list->setCurrentItem(first);
}

void ChoicePopup::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QString typed = m_field->text().trimmed();
    if (item && !item->isHidden()) {
        Q_EMIT chosen(item->data(Qt::UserRole).toString());
    } else if (m_openEnded && !typed.isEmpty()) {
        Q_EMIT chosen(typed);
    } else {
        return;
    }
    close();
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            take();
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        case Qt::Key_Down:
        case Qt::Key_Up:
            if (watched == m_field) {
                m_list->setFocus(Qt::OtherFocusReason);
                return true;
            }
            break;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace aio::ui
