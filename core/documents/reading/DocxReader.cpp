#include "core/documents/reading/DocxReader.h"

#include "core/documents/reading/DocxStyles.h"
#include "core/documents/reading/OfficeText.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace aio {

namespace {

constexpr int maxDepth = 24; // tables in tables, text boxes in them
constexpr int halfPoints = 2;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CvReader)
};

Failure damaged(const QString &detail)
{
    return failure(ErrorKind::BadInput, Text::tr("The document is damaged or cut off."),
        Text::tr("Save or download it again."), detail);
}

QString attribute(const QXmlStreamReader &xml, QStringView name)
{
    for (const QXmlStreamAttribute &one : xml.attributes()) {
        if (one.name() == name) {
            return one.value().toString();
        }
    }
    return {};
}

// Where the links of a part lead, by relation.
QHash<QString, QString> relationsOf(const OfficeArchive &archive, const QString &part)
{
    QHash<QString, QString> targets;
    const QString name = part.section(u'/', 0, -2) + QStringLiteral("/_rels/") + part.section(u'/', -1)
        + QStringLiteral(".rels");
    if (!archive.contains(name)) {
        return targets;
    }
    const auto bytes = archive.read(name);
    QXmlStreamReader xml(bytes.value_or(QByteArray()));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"Relationship"
            && attribute(xml, u"TargetMode") == u"External") {
            targets.insert(attribute(xml, u"Id"), attribute(xml, u"Target"));
        }
    }
    return targets;
}

class PartReader
{
public:
    PartReader(const QByteArray &bytes, const DocxStyles &styles, QHash<QString, QString> links,
        const WorkContext &context)
        : m_xml(bytes)
        , m_styles(styles)
        , m_links(std::move(links))
        , m_context(context)
    {
    }

    Result<QList<OfficeBlock>> read();

private:
    bool next(); ///< false at the end of the element that is read, or of all
    void container(QList<OfficeBlock> &out);
    void paragraph(QList<OfficeBlock> &out);
    void paragraphLook(OfficeParagraph &paragraph);
    void inlines(OfficeParagraph &paragraph, QList<OfficeBlock> &boxes, const QString &link);
    void run(OfficeParagraph &paragraph, QList<OfficeBlock> &boxes, const QString &link);
    void runLook(OfficeRun &style);
    void boxesIn(QList<OfficeBlock> &boxes);
    void table(QList<OfficeBlock> &out);

    QXmlStreamReader m_xml;
    const DocxStyles &m_styles;
    QHash<QString, QString> m_links;
    const WorkContext &m_context;
    DocxLook m_look; ///< of the paragraph's style
    int m_depth = 0;
};

bool PartReader::next()
{
    while (!m_xml.atEnd() && !m_context.interrupted()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            return true;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument:
            return false;
        case QXmlStreamReader::DTD:
            m_xml.raiseError(QStringLiteral("document type")); // no writer of this format has one
            return false;
        default:
            break;
        }
    }
    return false;
}

void PartReader::runLook(OfficeRun &style)
{
    while (next()) {
        const QString value = attribute(m_xml, u"val");
        if (m_xml.name() == u"b") {
            style.bold = value != u"0" && value != u"false";
        } else if (m_xml.name() == u"sz") {
            style.size = value.toDouble() / halfPoints;
        } else if (m_xml.name() == u"rStyle") {
            const DocxLook look = m_styles.look(value);
            style.bold = look.bold.value_or(style.bold);
            style.size = look.size > 0 ? look.size : style.size;
        }
        m_xml.skipCurrentElement();
    }
}

// Text boxes stand in drawings, several elements deep; each is in the file twice, for old and new readers.
void PartReader::boxesIn(QList<OfficeBlock> &boxes)
{
    if (++m_depth > maxDepth) {
        m_xml.skipCurrentElement();
        --m_depth;
        return;
    }
    while (next()) {
        if (m_xml.name() == u"txbxContent") {
            container(boxes);
        } else if (m_xml.name() == u"Fallback") {
            m_xml.skipCurrentElement();
        } else {
            boxesIn(boxes);
        }
    }
    --m_depth;
}

void PartReader::run(OfficeParagraph &paragraph, QList<OfficeBlock> &boxes, const QString &link)
{
    OfficeRun run{{}, m_look.bold.value_or(false), m_look.size, link};
    while (next()) {
        const QStringView name = m_xml.name();
        if (name == u"rPr") {
            runLook(run);
        } else if (name == u"t") {
            run.text += m_xml.readElementText(QXmlStreamReader::SkipChildElements);
        } else if (name == u"tab" || name == u"ptab") {
            run.text += u'\t';
            m_xml.skipCurrentElement();
        } else if (name == u"br" || name == u"cr") {
            run.text += u'\n';
            m_xml.skipCurrentElement();
        } else if (name == u"noBreakHyphen") {
            run.text += u'-';
            m_xml.skipCurrentElement();
        } else if (name == u"drawing" || name == u"pict" || name == u"AlternateContent") {
            boxesIn(boxes);
        } else {
            m_xml.skipCurrentElement();
        }
    }
    if (!run.text.isEmpty()) {
        paragraph.runs.append(run);
    }
}

void PartReader::inlines(OfficeParagraph &paragraph, QList<OfficeBlock> &boxes, const QString &link)
{
    if (++m_depth > maxDepth) {
        m_xml.skipCurrentElement();
        --m_depth;
        return;
    }
    while (next()) {
        const QStringView name = m_xml.name();
        if (name == u"r") {
            run(paragraph, boxes, link);
        } else if (name == u"hyperlink") {
            inlines(paragraph, boxes, m_links.value(attribute(m_xml, u"id")));
        } else if (name == u"pPr") {
            paragraphLook(paragraph);
        } else if (name == u"sdt" || name == u"sdtContent" || name == u"smartTag" || name == u"ins"
            || name == u"fldSimple" || name == u"customXml" || name == u"moveTo") {
            inlines(paragraph, boxes, link);
        } else if (name == u"AlternateContent") {
            boxesIn(boxes);
        } else {
            m_xml.skipCurrentElement();
        }
    }
    --m_depth;
}

void PartReader::paragraphLook(OfficeParagraph &paragraph)
{
    while (next()) {
        const QString value = attribute(m_xml, u"val");
        if (m_xml.name() == u"pStyle") {
            m_look = m_styles.look(value);
            paragraph.headingLevel = m_look.headingLevel;
            paragraph.listLevel = std::max(paragraph.listLevel, m_look.listLevel);
            m_xml.skipCurrentElement();
        } else if (m_xml.name() == u"outlineLvl" && value.toInt() < 6) {
            paragraph.headingLevel = value.toInt() + 1;
            m_xml.skipCurrentElement();
        } else if (m_xml.name() == u"numPr") {
            paragraph.listLevel = 1;
            while (next()) {
                const int number = attribute(m_xml, u"val").toInt();
                if (m_xml.name() == u"ilvl") {
                    paragraph.listLevel = std::clamp(number + 1, 1, 9);
                } else if (m_xml.name() == u"numId" && number == 0) {
                    paragraph.listLevel = 0; // takes the list of the style away
                }
                m_xml.skipCurrentElement();
            }
        } else {
            m_xml.skipCurrentElement();
        }
    }
}

void PartReader::paragraph(QList<OfficeBlock> &out)
{
    const DocxLook outer = m_look;
    m_look = m_styles.look({});
    OfficeBlock block;
    QList<OfficeBlock> boxes;
    inlines(block.paragraph, boxes, {});
    if (block.paragraph.headingLevel > 0) {
        block.paragraph.listLevel = 0;
    }
    m_look = outer;
    out.append(block);
    out += boxes;
}

void PartReader::table(QList<OfficeBlock> &out)
{
    OfficeBlock block;
    while (next()) {
        if (m_xml.name() != u"tr") {
            m_xml.skipCurrentElement();
            continue;
        }
        QList<QList<OfficeBlock>> cells;
        while (next()) {
            if (m_xml.name() == u"tc") {
                QList<OfficeBlock> cell;
                container(cell);
                cells.append(cell);
            } else if (m_xml.name() == u"sdt" || m_xml.name() == u"sdtContent") {
                QList<OfficeBlock> cell;
                container(cell);
                cells.append(cell);
            } else {
                m_xml.skipCurrentElement();
            }
        }
        if (!cells.isEmpty()) {
            block.rows.append(cells);
        }
    }
    if (!block.rows.isEmpty()) {
        out.append(block);
    }
}

void PartReader::container(QList<OfficeBlock> &out)
{
    if (++m_depth > maxDepth) {
        m_xml.skipCurrentElement();
        --m_depth;
        return;
    }
    while (next()) {
        const QStringView name = m_xml.name();
        if (name == u"p") {
            paragraph(out);
        } else if (name == u"tbl") {
            table(out);
        } else if (name == u"body" || name == u"document" || name == u"hdr" || name == u"ftr"
            || name == u"sdt" || name == u"sdtContent" || name == u"tc" || name == u"customXml"
            || name == u"ins") {
            container(out);
        } else {
            m_xml.skipCurrentElement();
        }
    }
    --m_depth;
}

Result<QList<OfficeBlock>> PartReader::read()
{
    QList<OfficeBlock> blocks;
    container(blocks);
    if (const auto goOn = m_context.check(); !goOn) {
        return Failure(goOn.error());
    }
    if (m_xml.hasError() && m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError) {
        return damaged(m_xml.errorString());
    }
    return blocks;
}

} // namespace

Result<CvSource> readDocx(const OfficeArchive &archive, const WorkContext &context)
{
    const QString stylesPart = QStringLiteral("word/styles.xml");
    const DocxStyles styles = DocxStyles::fromXml(
        archive.contains(stylesPart) ? archive.read(stylesPart).value_or(QByteArray()) : QByteArray());
    QStringList headers;
    QStringList footers;
    for (const QString &name : archive.names()) {
        if (name.startsWith(u"word/header") && name.endsWith(u".xml")) {
            headers.append(name);
        } else if (name.startsWith(u"word/footer") && name.endsWith(u".xml")) {
            footers.append(name);
        }
    }
    constexpr qsizetype most = 3; // first page, odd and even pages
    const QStringList parts =
        headers.mid(0, most) + QStringList{QStringLiteral("word/document.xml")} + footers.mid(0, most);
    QList<OfficeBlock> blocks;
    for (const QString &part : parts) {
        const auto bytes = archive.read(part);
        if (!bytes) {
            return Failure(bytes.error());
        }
        auto read = PartReader(*bytes, styles, relationsOf(archive, part), context).read();
        if (!read) {
            return Failure(read.error());
        }
        blocks += *read;
    }
    return officeLines(blocks, styles.bodySize());
}

} // namespace aio
