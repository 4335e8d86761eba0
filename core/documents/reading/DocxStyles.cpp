#include "core/documents/reading/DocxStyles.h"

#include <QXmlStreamReader>

namespace aio {

namespace {

constexpr int halfPoints = 2; // w:sz counts in halves

QString attribute(const QXmlStreamReader &xml, QStringView name)
{
    for (const QXmlStreamAttribute &one : xml.attributes()) {
        if (one.name() == name) {
            return one.value().toString();
        }
    }
    return {};
}

bool isOn(const QString &value)
{
    return value != u"0" && value != u"false" && value != u"off";
}

// "heading 2", "Title" and "List Bullet": the names are the same in every language of Word.
void readName(const QString &name, DocxLook &look)
{
    const QString lower = name.toLower();
    if (lower.startsWith(u"heading ")) {
        look.headingLevel = std::clamp(QStringView(lower).mid(8).toInt(), 1, 6);
    } else if (lower == u"title") {
        look.headingLevel = 1;
    } else if (lower.startsWith(u"list bullet") || lower.startsWith(u"list number")) {
        look.listLevel = 1;
    }
}

} // namespace

DocxStyles DocxStyles::fromXml(const QByteArray &bytes)
{
    DocxStyles styles;
    QXmlStreamReader xml(bytes);
    QString id;
    Style style;
    bool defaults = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD) {
            return {};
        }
        const QStringView name = xml.name();
        if (token == QXmlStreamReader::EndElement && name == u"style") {
            styles.m_styles.insert(std::exchange(id, {}), std::exchange(style, {}));
        } else if (name == u"rPrDefault") {
            defaults = token == QXmlStreamReader::StartElement;
        }
        if (token != QXmlStreamReader::StartElement) {
            continue;
        }
        const QString value = attribute(xml, u"val");
        if (name == u"style") {
            id = attribute(xml, u"styleId");
            if (attribute(xml, u"type") == u"paragraph" && attribute(xml, u"default") == u"1") {
                styles.m_styles.insert(QString(), {{}, id});
            }
        } else if (name == u"name") {
            readName(value, style.look);
        } else if (name == u"basedOn") {
            style.basedOn = value;
        } else if (name == u"b") {
            style.look.bold = isOn(value);
        } else if (name == u"sz") {
            (defaults ? styles.m_bodySize : style.look.size) = value.toDouble() / halfPoints;
        } else if (name == u"outlineLvl" && style.look.headingLevel == 0 && value.toInt() < 6) {
            style.look.headingLevel = value.toInt() + 1;
        } else if (name == u"numPr") {
            style.look.listLevel = std::max(1, style.look.listLevel);
        }
    }
    const double normal = styles.look({}).size;
    styles.m_bodySize = normal > 0 ? normal : styles.m_bodySize;
    return styles;
}

DocxLook DocxStyles::look(const QString &styleId) const
{
    DocxLook look;
    QString id = styleId;
    constexpr int deepest = 12; // styles that are based on each other in a circle end here
    for (int i = 0; i < deepest; ++i) {
        const auto style = m_styles.constFind(id);
        if (style == m_styles.cend()) {
            break;
        }
        const DocxLook &own = style->look;
        look.bold = look.bold ? look.bold : own.bold;
        look.size = look.size > 0 ? look.size : own.size;
        look.headingLevel = look.headingLevel > 0 ? look.headingLevel : own.headingLevel;
        look.listLevel = look.listLevel > 0 ? look.listLevel : own.listLevel;
        if (style->basedOn.isEmpty()) {
            break;
        }
        id = style->basedOn;
    }
    return look;
}

} // namespace aio
