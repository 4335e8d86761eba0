#include "ui/candidates/profile/EntryCard.h"

#include "ui/fields/FieldEdit.h"
#include "ui/shell/ElidedLabel.h"
#include "ui/theme/Icons.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QToolButton>

namespace aio::ui {

namespace {

QJsonValue memberAt(const QJsonObject &entry, const QString &key)
{
    const qsizetype dot = key.indexOf(u'.');
    return dot < 0 ? entry.value(key) : entry.value(key.left(dot)).toObject().value(key.mid(dot + 1));
}

void setMember(QJsonObject &entry, const QString &key, const QJsonValue &value)
{
    const qsizetype dot = key.indexOf(u'.');
    if (dot < 0) {
        // Inserting "undefined" removes.
        entry.insert(key, value);
        return;
    }
    QJsonObject inner = entry.value(key.left(dot)).toObject();
    inner.insert(key.mid(dot + 1), value);
    if (inner.isEmpty()) {
        entry.remove(key.left(dot));
    } else {
        entry.insert(key.left(dot), inner);
    }
}

QString periodOf(const QJsonObject &entry)
{
    const QString start = entry.value(QStringLiteral("startDate")).toString();
    const QString end = entry.value(QStringLiteral("endDate")).toString();
    if (start.isEmpty()) {
        return end.isEmpty() ? entry.value(QStringLiteral("date")).toString() : end;
    }
    return QStringLiteral("%1 – %2").arg(start, end.isEmpty() ? EntryCard::tr("now") : end);
}

QToolButton *headButton(QWidget *parent, const QString &iconName, const QString &tip)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName, Token::TextMuted));
    button->setIconSize({14, 14});
    button->setAutoRaise(true);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

} // namespace

EntryCard::EntryCard(const ProfileSection &section, bool single, QWidget *parent)
    : QFrame(parent)
    , m_section(section)
    , m_fields(new QWidget(this))
{
    buildFields();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    if (!single) {
        setProperty("role", QStringLiteral("card"));
        layout->addWidget(buildHead());
        m_fields->hide();
    }
    layout->addWidget(m_fields);
    m_fields->layout()->setContentsMargins(single ? 0 : 12, single ? 0 : 4, single ? 0 : 12, single ? 0 : 12);
    refreshHead();
}

QWidget *EntryCard::buildHead()
{
    m_head = new QWidget(this);
    m_head->setCursor(Qt::PointingHandCursor);
    m_head->installEventFilter(this);
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(6, 6, 6, 6);
    row->setSpacing(4);
    m_toggle = headButton(m_head, QStringLiteral("chevron-right"), tr("Show the fields"));
    m_title = new ElidedLabel(m_head);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_period = new QLabel(m_head);
    setTextStyle(m_period, TextStyle::Small, Token::TextMuted);
    auto *up = headButton(m_head, QStringLiteral("chevron-up"), tr("Move up (Alt+Up)"));
    auto *down = headButton(m_head, QStringLiteral("chevron-down"), tr("Move down (Alt+Down)"));
    auto *remove = headButton(m_head, QStringLiteral("trash"), tr("Remove; Ctrl+Z brings it back"));
    row->addWidget(m_toggle);
    row->addWidget(m_title, 1);
    row->addWidget(m_period);
    for (QToolButton *button : {up, down, remove}) {
        row->addWidget(button);
    }
    connect(m_toggle, &QToolButton::clicked, this, [this] { setOpen(!isOpen()); });
    connect(up, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(down, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(remove, &QToolButton::clicked, this, &EntryCard::removeRequested);
    return m_head;
}

void EntryCard::buildFields()
{
    auto *grid = new QGridLayout(m_fields);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    int column = 0;
    for (const ProfileField &field : m_section.fields) {
        auto *edit = new FieldEdit(field, m_fields);
        m_edits << edit;
        if (field.wide && column == 1) {
            ++row;
            column = 0;
        }
        grid->addWidget(edit, row, column, 1, field.wide ? 2 : 1, Qt::AlignTop);
        if (field.wide || column == 1) {
            ++row;
            column = 0;
        } else {
            column = 1;
        }
        connect(edit, &FieldEdit::edited, this, [this, edit] { takeEdit(edit); });
        connect(edit, &FieldEdit::focused, this, [this, edit] { Q_EMIT fieldFocused(edit->field().key); });
    }
}

void EntryCard::takeEdit(const FieldEdit *edit)
{
    setMember(m_entry, edit->field().key, edit->value());
    refreshHead();
    Q_EMIT edited(edit->field().key);
}

void EntryCard::setEntry(const QJsonObject &entry)
{
    m_entry = entry;
    for (FieldEdit *edit : std::as_const(m_edits)) {
        edit->setValue(memberAt(entry, edit->field().key));
    }
    refreshHead();
}

void EntryCard::refreshHead()
{
    if (!m_head) {
        return;
    }
    QStringList parts{
        m_entry.value(m_section.headline).toString(), m_entry.value(m_section.subline).toString()};
    parts.removeAll(QString());
    m_title->setText(parts.isEmpty() ? tr("New entry") : parts.join(QStringLiteral(" · ")));
    m_period->setText(periodOf(m_entry));
}

void EntryCard::setOpen(bool open)
{
    if (!m_head) {
        return;
    }
    m_fields->setVisible(open);
    m_toggle->setIcon(
        icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), Token::TextMuted));
    m_toggle->setToolTip(open ? tr("Hide the fields") : tr("Show the fields"));
    m_toggle->setAccessibleName(m_toggle->toolTip());
}

bool EntryCard::isOpen() const
{
    return !m_fields->isHidden();
}

FieldEdit *EntryCard::fieldEdit(const QString &key) const
{
    for (FieldEdit *edit : m_edits) {
        if (edit->field().key == key) {
            return edit;
        }
    }
    return nullptr;
}

void EntryCard::focusFirstField()
{
    setOpen(true);
    m_edits.first()->editor()->setFocus();
}

void EntryCard::keyPressEvent(QKeyEvent *event)
{
    const bool moves = event->modifiers() == Qt::AltModifier && m_head
        && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    if (moves) {
        Q_EMIT moveRequested(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    QFrame::keyPressEvent(event);
}

bool EntryCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_head && event->type() == QEvent::MouseButtonPress) {
        m_pressedAt = static_cast<QMouseEvent *>(event)->pos().y();
    } else if (watched == m_head && event->type() == QEvent::MouseButtonRelease && m_pressedAt >= 0) {
        const int y = static_cast<QMouseEvent *>(event)->pos().y();
        if (qAbs(y - m_pressedAt) < QApplication::startDragDistance()) {
            setOpen(!isOpen());
            m_toggle->setFocus(Qt::MouseFocusReason); // Alt+Up and Alt+Down mean this one now
        } else {
            Q_EMIT dropped(mapToParent(m_head->mapToParent(QPoint(0, y))).y());
        }
        m_pressedAt = -1;
        m_head->setCursor(Qt::PointingHandCursor);
    } else if (watched == m_head && event->type() == QEvent::MouseMove && m_pressedAt >= 0) {
        m_head->setCursor(Qt::ClosedHandCursor);
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace aio::ui
