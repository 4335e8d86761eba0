#include "ui/tables/FilterButton.h"

#include "ui/tables/ChoicePopup.h"
#include "ui/theme/Icons.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int padding = 9;
constexpr int gap = 5;
constexpr int signSize = 12;
constexpr int pictureSize = 16;
constexpr int radius = 6;
constexpr int widestText = 240;

QFont buttonFont()
{
    QFont font = textFont(TextStyle::Body);
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

FilterButton::FilterButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this, [this] { openPopup(); });
}

void FilterButton::setName(const QString &name)
{
    m_name = name;
    describe();
}

void FilterButton::setChoices(const QList<FilterChoice> &choices)
{
    m_choices = choices;
    describe();
}

void FilterButton::setValues(const QStringList &values)
{
    m_values = values;
    describe();
}

QString FilterButton::textOf(const QString &value) const
{
    const auto found = std::find_if(m_choices.cbegin(), m_choices.cend(),
        [&value](const FilterChoice &choice) { return choice.value == value; });
    return found == m_choices.cend() ? value : found->text;
}

QString FilterButton::shownText() const
{
    if (m_values.isEmpty()) {
        return tr("%1: all").arg(m_name);
    }
    const QString first = QStringLiteral("%1: %2").arg(m_name, textOf(m_values.first()));
    return m_values.size() == 1
        ? first
        : QStringLiteral("%1 +%2").arg(first, QLocale().toString(m_values.size() - 1));
}

void FilterButton::describe()
{
    QStringList texts;
    for (const QString &value : std::as_const(m_values)) {
        texts << textOf(value);
    }
    const QString all = texts.size() > 1
        ? QStringLiteral("%1: %2").arg(m_name, texts.join(QStringLiteral(", ")))
        : shownText();
    setAccessibleName(all);
    setToolTip(isSet() ? tr("%1. Del clears it.").arg(all) : QString());
    updateGeometry();
    update();
}

void FilterButton::choose(const QStringList &values)
{
    if (values != m_values) {
        setValues(values);
        Q_EMIT valuesChanged(values);
    }
}

void FilterButton::clear()
{
    choose({});
}

void FilterButton::openPopup()
{
    auto *popup = new ChoicePopup(m_choices, m_values, m_openEnded, this);
    popup->setAccessibleName(m_name);
    connect(popup, &ChoicePopup::chosen, this, &FilterButton::choose);
    popup->showBelow(this);
}

QSize FilterButton::sizeHint() const
{
    const QFontMetrics metrics(buttonFont());
    int width = std::min(metrics.horizontalAdvance(shownText()), scaled(widestText)) + 2 * padding + gap
        + scaled(signSize);
    if (!m_iconName.isEmpty()) {
        width += scaled(pictureSize) + gap;
    }
    return {width, scaled(buttonHeight)};
}

QRect FilterButton::signRect() const
{
    const int size = scaled(signSize);
    const QRect place(width() - padding - size, (height() - size) / 2, size, size);
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void FilterButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chip = isSet();
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() ? QPen(color(Token::Accent), 2)
                              : QPen(color(chip ? Token::AccentSoft : Token::BorderStrong), 1));
    painter.setBrush(color(chip ? Token::AccentSoft : (underMouse() ? Token::Hover : Token::Raised)));
    painter.drawRoundedRect(hasFocus() ? box.adjusted(0.5, 0.5, -0.5, -0.5) : box, radius, radius);
    const Token tone = chip ? Token::Accent : Token::Text;
    const qreal ratio = devicePixelRatioF();
    QRect room = rect().adjusted(padding, 0, -padding - scaled(signSize) - gap, 0);
    if (!m_iconName.isEmpty()) {
        const int size = scaled(pictureSize);
        const QRect place(room.left(), (height() - size) / 2, size, size);
        painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), place).topLeft(),
            iconPixmap(m_iconName, tone, size, ratio));
        room.setLeft(room.left() + size + gap);
    }
    painter.setFont(buttonFont());
    painter.setPen(color(tone));
    const QString text = painter.fontMetrics().elidedText(shownText(), Qt::ElideMiddle, room.width() + 1);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter, text);
    painter.drawPixmap(signRect().topLeft(),
        iconPixmap(chip ? QStringLiteral("close") : QStringLiteral("chevron-down"),
            chip ? Token::Accent : Token::TextMuted, scaled(signSize), ratio));
}

void FilterButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openPopup();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        clear();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void FilterButton::mousePressEvent(QMouseEvent *event)
{
    const int around = padding / 2;
    const bool onCross = signRect().adjusted(-around, -around, around, around).contains(event->pos());
    if (isSet() && onCross && event->button() == Qt::LeftButton) {
        clear();
        return;
    }
    QAbstractButton::mousePressEvent(event);
}

bool FilterButton::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
    return QAbstractButton::event(event);
}

} // namespace aio::ui
