#include "ui/tables/ChoicePopup.h"

#include "ui/theme/Tokens.h"

#include <QKeyEvent>
#include <QLabel>
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

void placeBelow(QWidget *popup, const QWidget *button)
{
    constexpr int gap = 3;
    popup->adjustSize();
    const QRect anchor(button->mapToGlobal(QPoint(0, 0)), button->size());
    QPoint at(anchor.left(), anchor.bottom() + gap);
    if (button->isRightToLeft()) {
        at.setX(anchor.right() - popup->width() + 1);
    }
    if (const QScreen *screen = button->screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(qBound(room.left(), at.x(), std::max(room.left(), room.right() - popup->width() + 1)));
        at.setY(std::min(at.y(), std::max(room.top(), room.bottom() - popup->height() + 1)));
    }
    popup->move(at);
}

ChoicePopup::ChoicePopup(
    const QList<FilterChoice> &choices, const QStringList &marked, bool openEnded, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_nothing(new QLabel(m_list))
    , m_marked(marked)
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
    fill(choices);
    setFixedWidth(scaled(popupWidth));
    auto *over = new QVBoxLayout(m_list->viewport());
    over->addWidget(m_nothing);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setWordWrap(true);
    m_nothing->setTextFormat(Qt::PlainText);
    setTextStyle(m_nothing, TextStyle::Small, Token::TextMuted);
    m_nothing->hide();
    m_field->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &ChoicePopup::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &ChoicePopup::toggle);
}

void ChoicePopup::fill(const QList<FilterChoice> &choices)
{
    m_list->addItem(tr("All"));
    const auto add = [this](const QString &value, const QString &text) {
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, value);
        item->setToolTip(text);
    };
    QStringList missing = m_marked;
    for (const FilterChoice &choice : choices) {
        add(choice.value, choice.text);
        missing.removeAll(choice.value);
    }
    for (const QString &typed : std::as_const(missing)) {
        add(typed, typed);
    }
    m_list->setCurrentRow(0);
    for (int row = m_list->count() - 1; row > 0; --row) {
        if (m_marked.contains(m_list->item(row)->data(Qt::UserRole).toString())) {
            m_list->setCurrentRow(row);
        }
    }
    showMarks();
    const int rows = std::min(mostRows, m_list->count());
    m_list->setFixedHeight(rows * scaled(rowHeight + 3) + 4);
}

void ChoicePopup::showMarks()
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool marked =
            row == 0 ? m_marked.isEmpty() : m_marked.contains(item->data(Qt::UserRole).toString());
        // Shown, but not the view's to change: a click anywhere in the row does.
        item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
        item->setCheckState(marked ? Qt::Checked : Qt::Unchecked);
    }
}

void ChoicePopup::showBelow(QWidget *button)
{
    placeBelow(this, button);
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
    m_nothing->setVisible(!first);
    m_nothing->setText(
        m_openEnded ? tr("Nothing is called so. Enter takes what you typed.") : tr("Nothing is called so."));
}

void ChoicePopup::mark(const QStringList &values)
{
    if (values != m_marked) {
        m_marked = values;
        showMarks();
        Q_EMIT chosen(values);
    }
}

void ChoicePopup::toggle()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || item->isHidden()) {
        return;
    }
    const QString value = item->data(Qt::UserRole).toString();
    QStringList values = m_marked;
    if (value.isEmpty()) {
        values.clear();
    } else if (values.removeAll(value) == 0) {
        values << value;
    }
    mark(values);
}

void ChoicePopup::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QString typed = m_field->text().trimmed();
    QString value;
    if (item && !item->isHidden()) {
        value = item->data(Qt::UserRole).toString();
    } else if (m_openEnded && !typed.isEmpty()) {
        value = typed;
    } else {
        return;
    }
    if (value.isEmpty()) {
        mark({});
    } else if (!m_marked.contains(value)) {
        mark(m_marked + QStringList{value});
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
        case Qt::Key_Space:
            if (watched == m_list) {
                toggle();
                return true;
            }
            break;
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
