#include "core/documents/pdf/PdfStructure.h"

#include <QMap>

namespace aio::documents {

namespace {

QByteArray roleOf(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Title:
        return "H1";
    case ParagraphRole::Heading:
        return "H2";
    case ParagraphRole::EntryHeading:
        return "H3";
    case ParagraphRole::ListItem:
        return "LBody";
    case ParagraphRole::Text:
        break;
    }
    return "P";
}

class StructureWriter
{
public:
    StructureWriter(
        const PagedDocument &document, const QList<QList<int>> &marks, const QList<int> &pages, PdfFile &file)
        : m_document(document)
        , m_marks(marks)
        , m_pages(pages)
        , m_file(file)
    {
    }

    [[nodiscard]] int write()
    {
        const int root = m_file.reserve();
        m_top = m_file.reserve();
        collect();
        QByteArray kids;
        for (qsizetype i = 0; i < m_order.size();) {
            const int paragraph = m_order.at(i);
            if (m_document.paragraphs.at(paragraph).role != ParagraphRole::ListItem) {
                kids += PdfFile::reference(element(paragraph, m_top)) + ' ';
                ++i;
                continue;
            }
            kids += PdfFile::reference(list(i)) + ' ';
        }
        m_file.set(m_top,
            "<< /Type /StructElem /S /Document /P " + PdfFile::reference(root) + " /K [" + kids + "] >>");
        m_file.set(root,
            "<< /Type /StructTreeRoot /K " + PdfFile::reference(m_top) + " /ParentTree "
                + PdfFile::reference(parentTree()) + " /ParentTreeNextKey "
                + QByteArray::number(m_pages.size()) + " >>");
        return root;
    }

private:
    void collect()
    {
        for (qsizetype page = 0; page < m_marks.size(); ++page) {
            for (qsizetype mark = 0; mark < m_marks.at(page).size(); ++mark) {
                const int paragraph = m_marks.at(page).at(mark);
                if (!m_places.contains(paragraph)) {
                    m_order.append(paragraph);
                }
                m_places[paragraph].append({static_cast<int>(page), static_cast<int>(mark)});
            }
        }
    }

    int element(int paragraph, int parent)
    {
        QByteArray kids;
        for (const auto &[page, mark] : m_places.value(paragraph)) {
            kids += "<< /Type /MCR /Pg " + PdfFile::reference(m_pages.at(page)) + " /MCID "
                + QByteArray::number(mark) + " >> ";
        }
        const int number =
            m_file.add("<< /Type /StructElem /S /" + roleOf(m_document.paragraphs.at(paragraph).role) + " /P "
                + PdfFile::reference(parent) + " /K [" + kids + "] >>");
        m_elements.insert(paragraph, number);
        return number;
    }

    int list(qsizetype &i)
    {
        const int list = m_file.reserve();
        QByteArray items;
        while (
            i < m_order.size() && m_document.paragraphs.at(m_order.at(i)).role == ParagraphRole::ListItem) {
            const int item = m_file.reserve();
            const int body = element(m_order.at(i), item);
            m_file.set(item,
                "<< /Type /StructElem /S /LI /P " + PdfFile::reference(list) + " /K ["
                    + PdfFile::reference(body) + "] >>");
            items += PdfFile::reference(item) + ' ';
            ++i;
        }
        m_file.set(
            list, "<< /Type /StructElem /S /L /P " + PdfFile::reference(m_top) + " /K [" + items + "] >>");
        return list;
    }

    int parentTree()
    {
        QByteArray numbers;
        for (qsizetype page = 0; page < m_marks.size(); ++page) {
            QByteArray parents;
            for (const int paragraph : m_marks.at(page)) {
                parents += PdfFile::reference(m_elements.value(paragraph)) + ' ';
            }
            numbers += QByteArray::number(page) + " [" + parents + "] ";
        }
        return m_file.add("<< /Nums [" + numbers + "] >>");
    }

    const PagedDocument &m_document;
    const QList<QList<int>> &m_marks;
    const QList<int> &m_pages;
    PdfFile &m_file;
    int m_top = 0;
    QList<int> m_order;
    QMap<int, QList<QPair<int, int>>> m_places;
    QMap<int, int> m_elements;
};

QByteArray outlineItem(
    const PagedDocument &document, const OutlineEntry &entry, const QList<int> &pages, int parent)
{
    return "/Title " + PdfFile::text(entry.title) + " /Parent " + PdfFile::reference(parent) + " /Dest ["
        + PdfFile::reference(pages.at(entry.page)) + " /XYZ 0 "
        + PdfFile::number(document.pageSize.height() - entry.top + 8) + " null]";
}

QByteArray neighbours(const QList<int> &items, qsizetype index)
{
    QByteArray links;
    if (index > 0) {
        links += " /Prev " + PdfFile::reference(items.at(index - 1));
    }
    if (index + 1 < items.size()) {
        links += " /Next " + PdfFile::reference(items.at(index + 1));
    }
    return links;
}

} // namespace

int writeStructure(
    const PagedDocument &document, const QList<QList<int>> &marks, const QList<int> &pages, PdfFile &file)
{
    return StructureWriter(document, marks, pages, file).write();
}

int writeOutline(const PagedDocument &document, const QList<int> &pages, PdfFile &file)
{
    // The name stands above the sections, wherever its column is.
    QList<OutlineEntry> sections;
    const OutlineEntry *top = nullptr;
    for (const OutlineEntry &entry : document.outline) {
        if (entry.level == 0 && top == nullptr) {
            top = &entry;
        } else {
            sections.append(entry);
        }
    }
    if (top == nullptr && sections.isEmpty()) {
        return 0;
    }
    const int root = file.reserve();
    const int parent = top == nullptr ? root : file.reserve();
    QList<int> items;
    for (qsizetype i = 0; i < sections.size(); ++i) {
        items.append(file.reserve());
    }
    for (qsizetype i = 0; i < sections.size(); ++i) {
        file.set(items.at(i),
            "<< " + outlineItem(document, sections.at(i), pages, parent) + neighbours(items, i) + " >>");
    }
    const QByteArray kids = items.isEmpty() ? QByteArray()
                                            : " /First " + PdfFile::reference(items.constFirst()) + " /Last "
            + PdfFile::reference(items.constLast()) + " /Count " + QByteArray::number(items.size());
    if (top != nullptr) {
        file.set(parent, "<< " + outlineItem(document, *top, pages, root) + kids + " >>");
        file.set(root,
            "<< /Type /Outlines /First " + PdfFile::reference(parent) + " /Last " + PdfFile::reference(parent)
                + " /Count " + QByteArray::number(items.size() + 1) + " >>");
    } else {
        file.set(root, "<< /Type /Outlines" + kids + " >>");
    }
    return root;
}

} // namespace aio::documents
