#include "ui/theme/Theme.h"

#include "ui/theme/StyleSheet.h"
#include "ui/theme/SystemScheme.h"

#include <QApplication>
#include <QStyleFactory>

namespace aio::ui {

namespace {

/// The font to start from. Platforms without a desktop (offscreen, VNC, frame buffer) invent a size that no
/// person chose, 12 pt as a rule; there the design's own size is used.
QFont systemFont()
{
    QFont font = QGuiApplication::font();
    static const QStringList withoutDesktop{QStringLiteral("offscreen"), QStringLiteral("minimal"),
        QStringLiteral("vnc"), QStringLiteral("linuxfb")};
    if (withoutDesktop.contains(QGuiApplication::platformName())) {
        font.setFamily(QStringLiteral("Sans Serif"));
        font.setPixelSize(13);
    }
    return font;
}

} // namespace

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_system(new SystemScheme(this))
    , m_systemFont(systemFont())
    , m_systemMode(modeOf(QGuiApplication::palette()))
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    connect(m_system, &SystemScheme::changed, this, [this] {
        if (wantedMode() != m_mode) {
            apply();
        }
    });
    apply();
}

void Theme::setChoice(Choice choice)
{
    set(choice, m_textPercent);
}

void Theme::setTextPercent(int percent)
{
    set(m_choice, percent);
}

void Theme::set(Choice choice, int textPercent)
{
    const int percent = qBound(minimumTextPercent, textPercent, maximumTextPercent);
    const bool same = percent == m_textPercent;
    m_textPercent = percent;
    m_choice = choice;
    if (!same || wantedMode() != m_mode) {
        apply();
    }
}

void Theme::followSystem()
{
    m_system->start();
}

Mode Theme::wantedMode() const
{
    switch (m_choice) {
    case Choice::Light:
        return Mode::Light;
    case Choice::Dark:
        return Mode::Dark;
    case Choice::System:
        break;
    }
    return m_system->mode().value_or(m_systemMode);
}

void Theme::apply()
{
    m_mode = wantedMode();
    QFont font = m_systemFont;
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(m_systemFont.pointSizeF() * m_textPercent / 100.0);
    } else {
        font.setPixelSize(qRound(m_systemFont.pixelSize() * m_textPercent / 100.0));
    }
    QApplication::setPalette(tokenPalette(m_mode));
    QApplication::setFont(font);
    m_application.setStyleSheet(styleSheet(m_mode));
    Q_EMIT changed();
}

} // namespace aio::ui
