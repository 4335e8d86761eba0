#include "core/documents/pdf/PdfFile.h"

#include <cmath>

namespace aio::documents {

int PdfFile::reserve()
{
    m_objects.append(QByteArray());
    return static_cast<int>(m_objects.size());
}

void PdfFile::set(int number, const QByteArray &body)
{
    m_objects[number - 1] = body;
}

int PdfFile::add(const QByteArray &body)
{
    const int number = reserve();
    set(number, body);
    return number;
}

int PdfFile::addStream(const QByteArray &data, const QByteArray &entries, bool compress)
{
    // Qt puts the length before what zlib makes.
    const QByteArray stored = compress ? qCompress(data).mid(4) : data;
    QByteArray body = "<< " + entries + (compress ? " /Filter /FlateDecode" : "") + " /Length "
        + QByteArray::number(stored.size()) + " >>\nstream\n";
    body += stored;
    body += "\nendstream";
    return add(body);
}

QByteArray PdfFile::bytes(int catalog, int info, const QByteArray &id) const
{
    // Four bytes above 127 tell programs that this is no text file.
    QByteArray file = "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n";
    QList<qsizetype> offsets;
    for (qsizetype i = 0; i < m_objects.size(); ++i) {
        offsets.append(file.size());
        file += QByteArray::number(i + 1) + " 0 obj\n" + m_objects.at(i) + "\nendobj\n";
    }
    const qsizetype start = file.size();
    file += "xref\n0 " + QByteArray::number(m_objects.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype offset : offsets) {
        file += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    }
    file += "trailer\n<< /Size " + QByteArray::number(m_objects.size() + 1) + " /Root " + reference(catalog)
        + " /Info " + reference(info) + " /ID [<" + id + "> <" + id + ">] >>\nstartxref\n"
        + QByteArray::number(start) + "\n%%EOF\n";
    return file;
}

QByteArray PdfFile::reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

QByteArray PdfFile::number(double value)
{
    if (!std::isfinite(value)) {
        return "0";
    }
    QByteArray text = QByteArray::number(value, 'f', 3);
    while (text.endsWith('0')) {
        text.chop(1);
    }
    if (text.endsWith('.')) {
        text.chop(1);
    }
    return text == "-0" ? QByteArray("0") : text;
}

QByteArray PdfFile::text(const QString &text)
{
    QByteArray hex = "<FEFF";
    for (const QChar c : text) {
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    }
    return hex + '>';
}

QByteArray PdfFile::plain(const QByteArray &ascii)
{
    QByteArray text = "(";
    for (const char c : ascii) {
        if (c == '(' || c == ')' || c == '\\') {
            text += '\\';
        }
        text += c;
    }
    return text + ')';
}

} // namespace aio::documents
