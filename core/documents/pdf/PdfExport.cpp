#include "core/documents/pdf/PdfExport.h"

#include "core/documents/pdf/PdfContent.h"
#include "core/documents/pdf/PdfStructure.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QCryptographicHash>

namespace aio::documents {

using namespace Qt::StringLiterals;

namespace {

QString xmlEscaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QByteArray metadataOf(const PdfInfo &info, const QString &language)
{
    const QString date = info.created.toUTC().toString(Qt::ISODate);
    QString xmp =
        u"<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta "
        u"xmlns:x=\"adobe:ns:meta/\">"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" "
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
        "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
        "<dc:format>application/pdf</dc:format>\n"_s;
    xmp += u"<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"_s.arg(
        xmlEscaped(info.title));
    xmp +=
        u"<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>\n"_s.arg(xmlEscaped(info.author));
    xmp += u"<dc:language><rdf:Bag><rdf:li>%1</rdf:li></rdf:Bag></dc:language>\n"_s.arg(xmlEscaped(language));
    xmp += u"<xmp:CreatorTool>AIOrchestrator</xmp:CreatorTool>\n<xmp:CreateDate>%1</xmp:CreateDate>\n"
           "<pdf:Producer>AIOrchestrator</pdf:Producer>\n"_s.arg(date);
    if (info.archival) {
        xmp += u"<pdfaid:part>1</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>\n"_s;
    }
    xmp += u"</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>"_s;
    return xmp.toUtf8();
}

// One rectangle for each line of a link.
QByteArray linksOf(const Page &page, double pageHeight)
{
    QByteArray all;
    for (qsizetype i = 0; i < page.runs.size();) {
        const TextRun &first = page.runs.at(i);
        QRectF box = first.box;
        for (++i; i < page.runs.size() && page.runs.at(i).link == first.link
             && page.runs.at(i).paragraph == first.paragraph
             && qAbs(page.runs.at(i).box.top() - box.top()) < 1;
             ++i) {
            box |= page.runs.at(i).box;
        }
        if (first.link.isEmpty()) {
            continue;
        }
        all += "<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /Rect [" + PdfFile::number(box.left())
            + ' ' + PdfFile::number(pageHeight - box.bottom()) + ' ' + PdfFile::number(box.right()) + ' '
            + PdfFile::number(pageHeight - box.top()) + "] /A << /S /URI /URI "
            + PdfFile::plain(first.link.toLatin1()) + " >> >> ";
    }
    return all.isEmpty() ? all : " /Annots [" + all + ']';
}

class Exporter
{
public:
    Exporter(const PagedDocument &document, const Typesetter &typesetter, PdfInfo info)
        : m_document(document)
        , m_info(std::move(info))
    {
        if (!m_info.created.isValid()) {
            m_info.created = QDateTime::currentDateTimeUtc();
        }
        for (int i = 0; i < document.fonts.size(); ++i) {
            m_fonts.emplace_back(typesetter.font(i));
        }
    }

    [[nodiscard]] Result<QByteArray> write()
    {
        const int tree = m_file.reserve();
        const int resources = m_file.reserve();
        for (const Page &page : m_document.pages) {
            addPage(page, tree, resources);
        }
        QByteArray kids;
        for (const int page : m_pages) {
            kids += PdfFile::reference(page) + ' ';
        }
        m_file.set(tree,
            "<< /Type /Pages /Count " + QByteArray::number(m_pages.size()) + " /Kids [" + kids + "] >>");
        if (auto fonts = writeFonts(); !fonts) {
            return tl::unexpected(fonts.error());
        } else {
            m_file.set(resources, "<< /Font << " + *fonts + " >> /XObject << " + m_images + " >> >>");
        }
        const int info = m_file.add("<< /Title " + PdfFile::text(m_info.title) + " /Author "
            + PdfFile::text(m_info.author)
            + " /Creator (AIOrchestrator) /Producer (AIOrchestrator) /CreationDate "
            + PdfFile::plain(m_info.created.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toLatin1()) + " >>");
        const int catalog = writeCatalog(tree);
        QCryptographicHash hash(QCryptographicHash::Md5);
        hash.addData(metadataOf(m_info, m_document.language));
        hash.addData(QByteArray::number(m_info.created.toMSecsSinceEpoch()));
        return m_file.bytes(catalog, info, hash.result().toHex());
    }

private:
    void addPage(const Page &page, int tree, int resources)
    {
        const double height = m_document.pageSize.height();
        PdfContent content = contentOf(page, height, m_fonts);
        QByteArray stream = content.stream;
        for (qsizetype i = 0; i < page.images.size(); ++i) {
            const QByteArray name = "Im" + QByteArray::number(m_imageCount);
            stream.replace("/Im" + QByteArray::number(i) + " Do", '/' + name + " Do");
            m_images += '/' + name + ' ' + PdfFile::reference(addImage(page.images.at(i).image)) + ' ';
            ++m_imageCount;
        }
        const int body = m_file.addStream(stream);
        const QByteArray number = QByteArray::number(m_pages.size());
        m_pages.append(m_file.add("<< /Type /Page /Parent " + PdfFile::reference(tree) + " /MediaBox [0 0 "
            + PdfFile::number(m_document.pageSize.width()) + ' ' + PdfFile::number(height) + "] /Resources "
            + PdfFile::reference(resources) + " /Contents " + PdfFile::reference(body) + " /StructParents "
            + number + " /Tabs /S" + linksOf(page, height) + " >>"));
        m_marks.append(content.marks);
    }

    int addImage(const QImage &image)
    {
        QByteArray jpeg;
        QBuffer buffer(&jpeg);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "JPG", 90);
        return m_file.addStream(jpeg,
            "/Type /XObject /Subtype /Image /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode "
            "/Width "
                + QByteArray::number(image.width()) + " /Height " + QByteArray::number(image.height()),
            false);
    }

    [[nodiscard]] Result<QByteArray> writeFonts()
    {
        QByteArray entries;
        for (std::size_t i = 0; i < m_fonts.size(); ++i) {
            if (!m_fonts.at(i).isUsed()) {
                continue;
            }
            const int number = m_fonts.at(i).write(m_file, static_cast<int>(i));
            if (number == 0) {
                return failure(ErrorKind::Internal,
                    QCoreApplication::translate("Export", "The font \"%1\" cannot be embedded in a PDF.")
                        .arg(m_document.fonts.at(static_cast<qsizetype>(i)).family),
                    QCoreApplication::translate(
                        "Export", "Choose another font, or remove signs such as emoji."));
            }
            entries += "/F" + QByteArray::number(i) + ' ' + PdfFile::reference(number) + ' ';
        }
        return entries;
    }

    int writeCatalog(int tree)
    {
        QByteArray catalog = "<< /Type /Catalog /Pages " + PdfFile::reference(tree) + " /Lang "
            + PdfFile::plain(m_document.language.toLatin1())
            + " /MarkInfo << /Marked true >> /StructTreeRoot "
            + PdfFile::reference(writeStructure(m_document, m_marks, m_pages, m_file)) + " /Metadata "
            + PdfFile::reference(m_file.addStream(
                metadataOf(m_info, m_document.language), "/Type /Metadata /Subtype /XML", false))
            + " /ViewerPreferences << /DisplayDocTitle true"
            + (m_document.rightToLeft ? " /Direction /R2L" : "") + " >>";
        if (const int outline = writeOutline(m_document, m_pages, m_file); outline > 0) {
            catalog += " /Outlines " + PdfFile::reference(outline);
        }
        if (m_info.archival) {
            const int profile = m_file.addStream(QColorSpace(QColorSpace::SRgb).iccProfile(), "/N 3");
            catalog +=
                " /OutputIntents [<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) "
                "/Info (sRGB IEC61966-2.1) /DestOutputProfile "
                + PdfFile::reference(profile) + " >>]";
        }
        return m_file.add(catalog + " >>");
    }

    const PagedDocument &m_document;
    PdfInfo m_info;
    PdfFile m_file;
    std::vector<PdfFont> m_fonts;
    QList<int> m_pages;
    QList<QList<int>> m_marks;
    QByteArray m_images;
    int m_imageCount = 0;
};

} // namespace

Result<QByteArray> pdfOf(const PagedDocument &document, const Typesetter &typesetter, const PdfInfo &info)
{
    return Exporter(document, typesetter, info).write();
}

} // namespace aio::documents
