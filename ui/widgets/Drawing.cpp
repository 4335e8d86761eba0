#include "ui/widgets/Drawing.h"

#include "ui/theme/Tokens.h"

#include <QEvent>
#include <QFile>
#include <QMetaEnum>
#include <QPainter>
#include <QSvgRenderer>

namespace aio::ui {

namespace {

constexpr QSize drawingSize(168, 96);

QByteArray tinted(QByteArray svg)
{
    const QMetaEnum tokens = QMetaEnum::fromType<Token>();
    // Longest names first: "Text" is the beginning of "TextMuted".
    QList<int> order;
    for (int i = 0; i < tokens.keyCount(); ++i) {
        order.append(i);
    }
    std::sort(order.begin(), order.end(),
        [&](int a, int b) { return qstrlen(tokens.key(a)) > qstrlen(tokens.key(b)); });
    for (const int i : std::as_const(order)) {
        svg.replace(QByteArray("token:") + tokens.key(i), color(Token(tokens.value(i))).name().toLatin1());
    }
    return svg;
}

} // namespace

Drawing::Drawing(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Drawing::setName(const QString &name)
{
    m_name = name;
    m_pixmap = {};
    setVisible(!name.isEmpty());
    update();
}

QSize Drawing::sizeHint() const
{
    return drawingSize;
}

void Drawing::paintEvent(QPaintEvent * /*event*/)
{
    if (m_pixmap.isNull() || m_pixmap.devicePixelRatio() != devicePixelRatioF()) {
        load();
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_pixmap);
}

void Drawing::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_pixmap = {};
    }
    QWidget::changeEvent(event);
}

void Drawing::load()
{
    QFile file(QStringLiteral(":/aio/drawings/%1.svg").arg(m_name));
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    QSvgRenderer renderer(tinted(file.readAll()));
    const qreal ratio = devicePixelRatioF();
    m_pixmap = QPixmap(drawingSize * ratio);
    m_pixmap.fill(Qt::transparent);
    QPainter painter(&m_pixmap);
    renderer.render(&painter);
    painter.end();
    m_pixmap.setDevicePixelRatio(ratio);
}

} // namespace aio::ui
