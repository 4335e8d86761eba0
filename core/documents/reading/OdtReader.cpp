#include "core/documents/reading/OdtReader.h"

#include "core/documents/reading/OfficeText.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace aio {

namespace {

constexpr int maxDepth = 32;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CvReader)
};

QString attribute(const QXmlStreamReader &xml, QStringView name)
{
    for (const QXmlStreamAttribute &one : xml.attributes()) {
        if (one.name() == name) {
            return one.value().toString();
        }
    }
    return {};
}

struct Style
{
    std::optional<bool> bold;
    double size = 0;
    QString parent;
    int headingLevel = 0;
};

using Styles = QHash<QString, Style>;

double points(const QString &length)
{
    return length.endsWith(u"pt") ? QStringView(length).chopped(2).toDouble() : 0;
}

Style lookOf(const Styles &styles, const QString &name)
{
    Style look;
    QString at = name;
    constexpr int deepest = 12;
    for (int i = 0; i < deepest; ++i) {
        const auto style = styles.constFind(at);
        if (style == styles.cend()) {
            break;
        }
        look.bold = look.bold ? look.bold : style->bold;
        look.size = look.size > 0 ? look.size : style->size;
        look.headingLevel = look.headingLevel > 0 ? look.headingLevel : style->headingLevel;
        at = style->parent;
    }
    return look;
}

class PartReader
{
public:
    PartReader(const QByteArray &bytes, Styles &styles, const WorkContext &context)
        : m_xml(bytes)
        , m_styles(styles)
        , m_context(context)
    {
    }

    /// Blocks of the body, or with `where` "header" or "footer" those of the page styles.
    Result<QList<OfficeBlock>> read(QStringView where);

private:
    bool next();
    void style();
    void walk(QList<OfficeBlock> &out, QStringView where, bool inside);
    void paragraph(QList<OfficeBlock> &out);
    void inlines(OfficeParagraph &paragraph, QList<OfficeBlock> &boxes, const OfficeRun &look);
    void addText(OfficeParagraph &paragraph, const OfficeRun &look, const QString &text) const;
    void table(QList<OfficeBlock> &out);

    QXmlStreamReader m_xml;
    Styles &m_styles;
    const WorkContext &m_context;
    int m_depth = 0;
    int m_list = 0;
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
            m_xml.raiseError(QStringLiteral("document type"));
            return false;
        default:
            break;
        }
    }
    return false;
}

void PartReader::style()
{
    const QString name = attribute(m_xml, u"name");
    Style style;
    style.parent = attribute(m_xml, u"parent-style-name");
    style.headingLevel = std::clamp(attribute(m_xml, u"default-outline-level").toInt(), 0, 6);
    style.headingLevel = name == u"Title" ? 1 : style.headingLevel;
    while (next()) {
        if (m_xml.name() == u"text-properties") {
            const QString weight = attribute(m_xml, u"font-weight");
            if (!weight.isEmpty()) {
                style.bold = weight == u"bold" || weight.toInt() >= 600;
            }
            style.size = points(attribute(m_xml, u"font-size"));
        }
        m_xml.skipCurrentElement();
    }
    m_styles.insert(name, style);
}

void PartReader::addText(OfficeParagraph &paragraph, const OfficeRun &look, const QString &text) const
{
    OfficeRun run = look;
    run.text = text;
    paragraph.runs.append(run);
}

void PartReader::inlines(OfficeParagraph &paragraph, QList<OfficeBlock> &boxes, const OfficeRun &look)
{
    if (++m_depth > maxDepth) {
        m_xml.skipCurrentElement();
        --m_depth;
        return;
    }
    while (!m_xml.atEnd() && !m_context.interrupted()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            break;
        }
        if (token == QXmlStreamReader::Characters) {
            addText(paragraph, look, m_xml.text().toString().replace(u'\n', u' ').replace(u'\t', u' '));
        }
        if (token != QXmlStreamReader::StartElement) {
            continue;
        }
        const QStringView name = m_xml.name();
        if (name == u"span" || name == u"a") {
            OfficeRun inner = look;
            const Style style = lookOf(m_styles, attribute(m_xml, u"style-name"));
            inner.bold = style.bold.value_or(look.bold);
            inner.size = style.size > 0 ? style.size : look.size;
            inner.link = name == u"a" ? attribute(m_xml, u"href") : look.link;
            inlines(paragraph, boxes, inner);
        } else if (name == u"tab" || name == u"line-break" || name == u"s") {
            addText(paragraph, look,
                name == u"tab"              ? QStringLiteral("\t")
                    : name == u"line-break" ? QStringLiteral("\n")
                                            : QStringLiteral(" "));
            m_xml.skipCurrentElement();
        } else if (name == u"frame" || name == u"text-box" || name == u"custom-shape" || name == u"g") {
            walk(boxes, {}, true);
        } else if (name == u"annotation" || name == u"note" || name == u"tracked-changes") {
            m_xml.skipCurrentElement();
        } else {
            inlines(paragraph, boxes, look);
        }
    }
    --m_depth;
}

void PartReader::paragraph(QList<OfficeBlock> &out)
{
    const bool heading = m_xml.name() == u"h";
    const Style style = lookOf(m_styles, attribute(m_xml, u"style-name"));
    OfficeBlock block;
    const int level = attribute(m_xml, u"outline-level").toInt();
    block.paragraph.headingLevel = heading ? std::clamp(level, 1, 6) : style.headingLevel;
    block.paragraph.listLevel = block.paragraph.headingLevel > 0 ? 0 : m_list;
    QList<OfficeBlock> boxes;
    inlines(block.paragraph, boxes, {{}, style.bold.value_or(false), style.size, {}});
    out.append(block);
    out += boxes;
}

void PartReader::table(QList<OfficeBlock> &out)
{
    const int list = std::exchange(m_list, 0);
    OfficeBlock block;
    const std::function<void()> rows = [&] {
        while (next()) {
            if (m_xml.name() == u"table-row") {
                QList<QList<OfficeBlock>> cells;
                while (next()) {
                    QList<OfficeBlock> cell;
                    walk(cell, {}, true);
                    cells.append(cell);
                }
                block.rows.append(cells);
            } else if (m_xml.name() == u"table-header-rows" || m_xml.name() == u"table-rows") {
                rows();
            } else {
                m_xml.skipCurrentElement();
            }
        }
    };
    rows();
    m_list = list;
    if (!block.rows.isEmpty()) {
        out.append(block);
    }
}

void PartReader::walk(QList<OfficeBlock> &out, QStringView where, bool inside)
{
    if (++m_depth > maxDepth) {
        m_xml.skipCurrentElement();
        --m_depth;
        return;
    }
    while (next()) {
        const QStringView name = m_xml.name();
        const bool begins = !inside && name == where;
        if (name == u"style") {
            style();
        } else if (name == u"tracked-changes" || name == u"annotation" || name == u"forms" || name == u"meta"
            || name == u"scripts") {
            m_xml.skipCurrentElement();
        } else if (inside && (name == u"p" || name == u"h")) {
            paragraph(out);
        } else if (inside && name == u"table") {
            table(out);
        } else if (inside && name == u"list") {
            ++m_list;
            walk(out, where, inside);
            --m_list;
        } else {
            walk(out, where, inside || begins);
        }
    }
    --m_depth;
}

Result<QList<OfficeBlock>> PartReader::read(QStringView where)
{
    QList<OfficeBlock> blocks;
    walk(blocks, where, false);
    if (const auto goOn = m_context.check(); !goOn) {
        return Failure(goOn.error());
    }
    if (m_xml.hasError() && m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError) {
        return failure(ErrorKind::BadInput, Text::tr("The document is damaged or cut off."),
            Text::tr("Save or download it again."), m_xml.errorString());
    }
    return blocks;
}

bool isLocked(const OfficeArchive &archive)
{
    const QString manifest = QStringLiteral("META-INF/manifest.xml");
    return archive.contains(manifest)
        && archive.read(manifest).value_or(QByteArray()).contains("encryption-data");
}

} // namespace

Result<CvSource> readOdt(const OfficeArchive &archive, const WorkContext &context)
{
    if (isLocked(archive)) {
        return failure(ErrorKind::BadInput, Text::tr("The document is locked with a password."),
            Text::tr("Open it in a word processor and save it without a password."));
    }
    Styles styles;
    QList<OfficeBlock> blocks;
    QList<OfficeBlock> footers;
    const QString stylesPart = QStringLiteral("styles.xml");
    if (archive.contains(stylesPart)) {
        const QByteArray bytes = archive.read(stylesPart).value_or(QByteArray());
        blocks += PartReader(bytes, styles, context).read(u"header").value_or(QList<OfficeBlock>());
        footers = PartReader(bytes, styles, context).read(u"footer").value_or(QList<OfficeBlock>());
    }
    const auto bytes = archive.read(QStringLiteral("content.xml"));
    if (!bytes) {
        return Failure(bytes.error());
    }
    const auto body = PartReader(*bytes, styles, context).read(u"text");
    if (!body) {
        return Failure(body.error());
    }
    const double size = lookOf(styles, QStringLiteral("Standard")).size;
    return officeLines(blocks + *body + footers, size > 0 ? size : 12);
}

} // namespace aio
