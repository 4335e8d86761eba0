#include "ui/theme/Icons.h"

#include "core/base/Log.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace aio::ui {

namespace {

bool hasDirection(const QString &name)
{
    static const QSet<QString> directed{QStringLiteral("back"), QStringLiteral("forward"),
        QStringLiteral("chevron-left"), QStringLiteral("chevron-right"), QStringLiteral("undo"),
        QStringLiteral("redo"), QStringLiteral("refresh"), QStringLiteral("list"), QStringLiteral("play"),
        QStringLiteral("external"), QStringLiteral("history"), QStringLiteral("text"),
        QStringLiteral("sort")};
    return directed.contains(name);
}

QByteArray source(const QString &name)
{
    QFile file(QStringLiteral(":/aio/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(lcUi) << "no icon named" << name;
        return {};
    }
    return file.readAll();
}

QPixmap drawn(const QString &name, const QColor &tint, const QSize &pixels)
{
    const bool flipped = hasDirection(name) && QGuiApplication::isRightToLeft();
    const QString key = QStringLiteral("aio-icon/%1/%2/%3x%4/%5")
                            .arg(name, tint.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(int(flipped));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QSvgRenderer renderer(source(name).replace("currentColor", tint.name().toLatin1()));
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    pixmap = QPixmap::fromImage(flipped ? image.mirrored(true, false) : image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TintedEngine : public QIconEngine
{
public:
    TintedEngine(QString name, Token tone, Token checkedTone)
        : m_name(std::move(name))
        , m_tone(tone)
        , m_checkedTone(checkedTone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    /// `size` is in device pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal ratio) override
    {
        const int side = qMin(size.width(), size.height());
        QPixmap pixmap = drawn(m_name, tint(mode, state), QSize(side, side));
        pixmap.setDevicePixelRatio(ratio);
        return pixmap;
    }

    QIconEngine *clone() const override { return new TintedEngine(*this); }
    QString key() const override { return QStringLiteral("aio-tinted"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QColor tint(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled) {
            return color(Token::TextDisabled);
        }
        return color(state == QIcon::On ? m_checkedTone : m_tone);
    }

    QString m_name;
    Token m_tone;
    Token m_checkedTone;
};

} // namespace

QIcon icon(const QString &name, Token tone)
{
    return icon(name, tone, tone);
}

QIcon icon(const QString &name, Token tone, Token checkedTone)
{
    return QIcon(new TintedEngine(name, tone, checkedTone));
}

QPixmap iconPixmap(const QString &name, Token tone, int size, qreal devicePixelRatio)
{
    const int side = qRound(size * devicePixelRatio);
    QPixmap pixmap = drawn(name, color(tone), QSize(side, side));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/aio/icons/aiorchestrator.svg"));
}

} // namespace aio::ui
