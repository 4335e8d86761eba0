#include "core/extraction/engine/ContentSniffer.h"

#include <QMimeDatabase>
#include <QRegularExpression>

namespace aio::extraction {

namespace {

constexpr qsizetype headBytes = 8192;

bool startsWithPdfHeader(const QByteArray &head)
{
    // PDF 32000-1 annex H.3.4.1: readers accept the header anywhere in the first 1024 bytes.
    return head.left(1024).contains("%PDF-");
}

// HTML fragments carry no doctype; several block tags are what tells them from text that mentions a tag.
bool looksLikeHtml(const QByteArray &head)
{
    static const QRegularExpression start(
        QStringLiteral(
            "^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|meta|title|"
            "script|style|main|article|section|div|table|link)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(
        QStringLiteral(
            "</?(?:html|head|body|div|p|ul|ol|li|h[1-6]|table|tr|td|span|br|script|section|article|dl)\\b"
            "[^<>]*>"),
        QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromLatin1(head);
    if (start.match(text).hasMatch()) {
        return true;
    }
    int tags = 0;
    for (auto it = tag.globalMatch(text); it.hasNext(); it.next()) {
        if (++tags >= 6) {
            return true;
        }
    }
    return false;
}

} // namespace

SniffedContent sniffContent(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(headBytes);
    if (head.trimmed().isEmpty()) {
        return {ContentKind::Empty, QString()};
    }
    if (startsWithPdfHeader(head)) {
        return {ContentKind::Pdf, QStringLiteral("application/pdf")};
    }
    const QMimeType type = QMimeDatabase().mimeTypeForData(head);
    const QString name = type.name();
    if (name == u"image/svg+xml") {
        return {ContentKind::Text, name};
    }
    if (name.startsWith(u"image/")) {
        return {ContentKind::Image, name};
    }
    // "ftyp" boxes of HEIF files, for databases that do not know the brand.
    if (head.size() > 12 && head.mid(4, 4) == "ftyp"
        && (head.mid(8, 3) == "hei" || head.mid(8, 3) == "hev" || head.mid(8, 4) == "mif1"
            || head.mid(8, 4) == "avif")) {
        return {ContentKind::Image, QStringLiteral("image/heif")};
    }
    if (head.startsWith("PK\x03\x04")) {
        return {ContentKind::Archive, name};
    }
    if (name == u"text/html" || name == u"application/xhtml+xml" || looksLikeHtml(head)) {
        return {ContentKind::Html, QStringLiteral("text/html")};
    }
    return {ContentKind::Text, name};
}

} // namespace aio::extraction
