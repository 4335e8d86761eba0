#include "ui/documents/preview/SwatchRow.h"

#include "ui/theme/Icons.h"
#include "ui/widgets/FlowLayout.h"

#include <QButtonGroup>
#include <QColorDialog>
#include <QEvent>
#include <QPainter>
#include <QToolButton>

namespace aio::ui {

namespace {

constexpr int swatchSize = 18;

QIcon swatchIcon(const QColor &colour, bool own, double ratio)
{
    QPixmap pixmap(QSize(swatchSize, swatchSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ui::color(Token::BorderControl), 1));
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(1.5, 1.5, swatchSize - 3, swatchSize - 3));
    if (own) {
        // The template's own: half of it shows that it may change with the template.
        painter.setBrush(ui::color(Token::Surface));
        painter.drawPie(QRectF(1.5, 1.5, swatchSize - 3, swatchSize - 3), 90 * 16, 180 * 16);
    }
    return QIcon(pixmap);
}

} // namespace

SwatchRow::SwatchRow(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this, 2))
    , m_group(new QButtonGroup(this))
    , m_other(new QToolButton(this))
{
    m_flow->setContentsMargins({});
    addSwatch({}, tr("The template's own colour"));
    const QList<std::pair<Token, QString>> colours{{Token::Chart1, tr("Blue")}, {Token::Chart5, tr("Sky")},
        {Token::Chart3, tr("Green")}, {Token::Chart2, tr("Ochre")}, {Token::Chart6, tr("Red")},
        {Token::Chart7, tr("Rose")}, {Token::Chart4, tr("Purple")}, {Token::Chart8, tr("Ink")}};
    for (const auto &[token, name] : colours) {
        // Documents are white paper in both themes.
        addSwatch(ui::color(token, Mode::Light).name(), name);
    }
    m_other->setIcon(icon(QStringLiteral("plus")));
    m_other->setAutoRaise(true);
    m_other->setToolTip(tr("Another colour…"));
    m_other->setAccessibleName(tr("Another colour…"));
    m_flow->addWidget(m_other);
    connect(m_other, &QToolButton::clicked, this, &SwatchRow::askForColor);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        m_color = m_colors.at(id);
        Q_EMIT chosen(m_color);
    });
    refresh();
}

void SwatchRow::addSwatch(const QString &color, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setIconSize({swatchSize, swatchSize});
    button->setToolTip(name);
    button->setAccessibleName(name);
    m_group->addButton(button, int(m_swatches.size()));
    m_swatches.append(button);
    m_colors.append(color);
    m_flow->insertWidget(int(m_swatches.size()) - 1, button);
}

void SwatchRow::setColor(const QString &color)
{
    const QColor named = QColor(color);
    m_color = named.isValid() ? named.name() : QString();
    if (!m_colors.contains(m_color)) {
        addSwatch(m_color, m_color);
    }
    refresh();
}

void SwatchRow::setOwnColor(const QColor &color)
{
    m_own = color;
    refresh();
}

void SwatchRow::refresh()
{
    for (int i = 0; i < m_swatches.size(); ++i) {
        const bool own = m_colors.at(i).isEmpty();
        m_swatches.at(i)->setIcon(swatchIcon(own ? m_own : QColor(m_colors.at(i)), own, devicePixelRatioF()));
        m_swatches.at(i)->setChecked(m_colors.at(i) == m_color);
    }
}

void SwatchRow::askForColor()
{
    auto *dialog = new QColorDialog(m_color.isEmpty() ? m_own : QColor(m_color), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Accent colour"));
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &chosenColor) {
        setColor(chosenColor.name());
        Q_EMIT chosen(m_color);
    });
    dialog->open();
}

void SwatchRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refresh();
    }
}

} // namespace aio::ui
