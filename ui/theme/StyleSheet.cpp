#include "ui/theme/StyleSheet.h"

#include "core/base/Log.h"

#include <QFile>
#include <QFontInfo>
#include <QMetaEnum>
#include <QRegularExpression>

namespace aio::ui {

namespace {

QString nameOf(Token token)
{
    QString name = QString::fromLatin1(QMetaEnum::fromType<Token>().valueToKey(int(token)));
    name[0] = name.at(0).toLower();
    return name;
}

QString fontRule(TextStyle style)
{
    const QFont wanted = textFont(style);
    const QString size = wanted.pointSizeF() > 0 ? QStringLiteral("%1pt").arg(wanted.pointSizeF(), 0, 'f', 2)
                                                 : QStringLiteral("%1px").arg(wanted.pixelSize());
    QString rule = QStringLiteral("font-size: %1; font-weight: %2;").arg(size).arg(int(wanted.weight()));
    if (style == TextStyle::Mono) {
        rule += QStringLiteral(" font-family: \"%1\";").arg(wanted.family());
    }
    return rule;
}

QString filled(const QRegularExpressionMatch &match, Mode mode)
{
    const QString word = match.captured(1);
    const QString argument = match.captured(2);
    if (word == u"px") {
        return QStringLiteral("%1px").arg(scaled(argument.toInt()));
    }
    if (word == u"font") {
        bool known = false;
        const int style =
            QMetaEnum::fromType<TextStyle>().keyToValue(argument.toLatin1().constData(), &known);
        return known ? fontRule(TextStyle(style)) : QString();
    }
    if (word == u"glyphs") {
        return mode == Mode::Dark ? QStringLiteral(":/aio/glyphs/dark")
                                  : QStringLiteral(":/aio/glyphs/light");
    }
    QString key = word;
    key[0] = key.at(0).toUpper();
    bool known = false;
    const int token = QMetaEnum::fromType<Token>().keyToValue(key.toLatin1().constData(), &known);
    if (!known) {
        qCWarning(lcUi) << "unknown word in the style sheet:" << word;
        return {};
    }
    return color(Token(token), mode).name(QColor::HexArgb);
}

/// `setTextStyle()` works through these: a rule a text style and a rule a colour.
QString textRules(Mode mode)
{
    QString rules;
    const QMetaEnum styles = QMetaEnum::fromType<TextStyle>();
    for (int i = 0; i < styles.keyCount(); ++i) {
        rules += QStringLiteral("*[textStyle=\"%1\"] { %2 }\n")
                     .arg(QString::fromLatin1(styles.key(i)), fontRule(TextStyle(styles.value(i))));
    }
    for (const Token token : {Token::Text, Token::TextMuted, Token::Accent, Token::Success, Token::Warning,
             Token::Danger, Token::Info}) {
        QString key = nameOf(token);
        key[0] = key.at(0).toUpper();
        rules += QStringLiteral("*[tone=\"%1\"] { color: %2; }\n").arg(key, color(token, mode).name());
    }
    return rules;
}

} // namespace

QString styleSheet(Mode mode)
{
    QFile file(QStringLiteral(":/aio/theme/app.qss"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QString source = QString::fromUtf8(file.readAll());
    static const QRegularExpression placeholder(QStringLiteral("@([A-Za-z0-9]+)(?:\\(([A-Za-z0-9]+)\\))?"));
    QString sheet;
    qsizetype end = 0;
    for (auto it = placeholder.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        sheet += QStringView(source).mid(end, match.capturedStart() - end);
        sheet += filled(match, mode);
        end = match.capturedEnd();
    }
    sheet += QStringView(source).mid(end);
    return sheet + textRules(mode);
}

} // namespace aio::ui
