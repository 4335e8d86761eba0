#include "ui/theme/TokenTable.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

namespace aio::ui {

namespace {

/// "TextMuted" is "textMuted" in the file.
QString jsonName(const char *key)
{
    QString name = QString::fromLatin1(key);
    name[0] = name.at(0).toLower();
    return name;
}

template <typename Enum> QHash<QString, Enum> valuesByName()
{
    const QMetaEnum meta = QMetaEnum::fromType<Enum>();
    QHash<QString, Enum> values;
    for (int i = 0; i < meta.keyCount(); ++i) {
        values.insert(jsonName(meta.key(i)), Enum(meta.value(i)));
    }
    return values;
}

} // namespace

const TokenTable &TokenTable::builtIn()
{
    static const TokenTable table = [] {
        QFile file(QStringLiteral(":/aio/theme/tokens.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return TokenTable(opened ? file.readAll() : QByteArray());
    }();
    return table;
}

TokenTable::TokenTable(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QHash<QString, Token> tokens = valuesByName<Token>();
    const QJsonObject colors = root.value(u"colors").toObject();
    for (auto it = tokens.cbegin(); it != tokens.cend(); ++it) {
        const QJsonObject pair = colors.value(it.key()).toObject();
        m_colors.insert(
            it.value(), {QColor(pair.value(u"light").toString()), QColor(pair.value(u"dark").toString())});
    }
    const QHash<QString, TextStyle> styles = valuesByName<TextStyle>();
    const QJsonObject texts = root.value(u"text").toObject();
    for (auto it = styles.cbegin(); it != styles.cend(); ++it) {
        const QJsonObject text = texts.value(it.key()).toObject();
        m_texts.insert(it.value(),
            {text.value(u"factor").toDouble(1), text.value(u"weight").toInt(400),
                text.value(u"fixed").toBool()});
    }
    const QJsonObject roles = root.value(u"palette").toObject();
    for (auto it = roles.constBegin(); it != roles.constEnd(); ++it) {
        m_paletteRoles.append({it.key(), tokens.value(it.value().toString())});
    }
}

QColor TokenTable::color(Token token, Mode mode) const
{
    const auto pair = m_colors.value(token);
    return mode == Mode::Dark ? pair.second : pair.first;
}

TokenTable::Text TokenTable::text(TextStyle style) const
{
    return m_texts.value(style);
}

} // namespace aio::ui
