#include "ui/theme/Tokens.h"

#include "ui/theme/TokenTable.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QMetaEnum>
#include <QStyle>
#include <QWidget>

namespace aio::ui {

namespace {

/// The mock-ups are drawn for this font size.
constexpr int designFontPixels = 13;

} // namespace

Mode modeOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? Mode::Dark : Mode::Light;
}

QColor color(Token token, Mode mode)
{
    return TokenTable::builtIn().color(token, mode);
}

QColor color(Token token)
{
    return color(token, modeOf(QGuiApplication::palette()));
}

QPalette tokenPalette(Mode mode)
{
    const QMetaEnum roles = QMetaEnum::fromType<QPalette::ColorRole>();
    const QString disabled = QStringLiteral("Disabled.");
    QPalette palette;
    QList<std::pair<QPalette::ColorRole, QColor>> whenDisabled;
    for (const auto &[name, token] : TokenTable::builtIn().paletteRoles()) {
        const bool onlyDisabled = name.startsWith(disabled);
        const QByteArray key = (onlyDisabled ? name.mid(disabled.size()) : name).toLatin1();
        const auto role = QPalette::ColorRole(roles.keyToValue(key.constData()));
        if (onlyDisabled) {
            whenDisabled.append({role, color(token, mode)});
        } else {
            palette.setColor(role, color(token, mode));
        }
    }
    // After the others: setColor() without a group writes the disabled group too.
    for (const auto &[role, value] : whenDisabled) {
        palette.setColor(QPalette::Disabled, role, value);
    }
    return palette;
}

QFont textFont(TextStyle style)
{
    const TokenTable::Text text = TokenTable::builtIn().text(style);
    const QFont base = QApplication::font();
    QFont font = text.fixed ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : base;
    if (base.pointSizeF() > 0) {
        font.setPointSizeF(base.pointSizeF() * text.factor);
    } else {
        font.setPixelSize(qRound(base.pixelSize() * text.factor));
    }
    font.setWeight(QFont::Weight(text.weight));
    return font;
}

int scaled(int px)
{
    const int present = QFontInfo(QApplication::font()).pixelSize();
    return qMax(px, qRound(double(px) * present / designFontPixels));
}

void setTextStyle(QWidget *widget, TextStyle style, Token tone)
{
    const auto nameOf = [](auto value) {
        return QString::fromLatin1(QMetaEnum::fromType<decltype(value)>().valueToKey(int(value)));
    };
    widget->setProperty("textStyle", nameOf(style));
    widget->setProperty("tone", nameOf(tone));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace aio::ui
