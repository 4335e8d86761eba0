#include "ui/jobs/input/MimeInput.h"

#include <QCoreApplication>
#include <QMimeData>

#include <algorithm>
#include <array>

namespace aio::ui {

namespace {

using extraction::ExtractionSource;
using extraction::SourceFile;

// Markup with less text than this is a picture or a link that came with its tag.
constexpr qsizetype leastMarkedText = 80;
constexpr qsizetype longestEntity = 10;
constexpr qsizetype mostText = 10 * 1024 * 1024;

bool isWeb(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

QString clipboardName()
{
    return QCoreApplication::translate("MimeInput", "Clipboard");
}

ExtractionSource bytesSource(ExtractionSource::Kind kind, const QString &name, const QByteArray &bytes)
{
    ExtractionSource source;
    source.kind = kind;
    source.files = {SourceFile{name, bytes}};
    return source;
}

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile()) {
            files << url.toLocalFile();
        }
    }
    return files;
}

/// Steps over tags, and over elements that say nothing to a reader, without building a document.
class TagSkipper
{
public:
    explicit TagSkipper(QStringView html)
        : m_html(html)
    {
    }

    /// Behind the tag, comment or silent element that begins at `from`.
    [[nodiscard]] qsizetype after(qsizetype from)
    {
        const QStringView rest = m_html.mid(from);
        if (rest.startsWith(QLatin1String("<!--"))) {
            const qsizetype end = m_html.indexOf(QLatin1String("-->"), from);
            return end < 0 ? m_html.size() : end + 3;
        }
        for (Silent &element : m_silent) {
            const qsizetype size = element.name.size();
            const bool is = rest.mid(1, size).compare(element.name, Qt::CaseInsensitive) == 0
                && !(rest.size() > size + 1 && rest.at(size + 1).isLetterOrNumber());
            if (is && element.ends) {
                const qsizetype end =
                    m_html.indexOf(QStringLiteral("</") + element.name, from, Qt::CaseInsensitive);
                // One that never ends hides nothing, and is not looked for again.
                element.ends = end >= 0;
                from = end >= 0 ? end : from;
            }
        }
        const qsizetype end = m_html.indexOf(u'>', from);
        return end < 0 ? m_html.size() : end + 1;
    }

private:
    struct Silent
    {
        QString name;
        bool ends = true;
    };

    QStringView m_html;
    std::array<Silent, 4> m_silent{{{QStringLiteral("head")}, {QStringLiteral("style")},
        {QStringLiteral("script")}, {QStringLiteral("title")}}};
};

/// Whether markup says at least so many characters; stops as soon as that is known.
bool saysAtLeast(QStringView html, qsizetype least)
{
    TagSkipper tags(html);
    qsizetype said = 0;
    bool gap = true;
    for (qsizetype i = 0; i < html.size() && said < least;) {
        const QChar c = html.at(i);
        if (c == u'<') {
            i = tags.after(i);
            continue;
        }
        if (!c.isSpace()) {
            ++said;
            gap = false;
        } else if (!gap) {
            ++said;
            gap = true;
        }
        // "&amp;" is one character.
        const qsizetype end = c == u'&' ? html.mid(i, longestEntity).indexOf(u';') : -1;
        i += std::max<qsizetype>(end, 0) + 1;
    }
    return said >= least;
}

bool hasMarkedText(const QMimeData *data)
{
    if (!data->hasHtml()) {
        return false;
    }
    const QString html = data->html();
    return saysAtLeast(QStringView(html).left(mostText), leastMarkedText);
}

/// Picture bytes as they came: the best quality there is.
QByteArray pictureBytes(const QMimeData *data, QString *format)
{
    for (const char *type :
        {"image/png", "image/jpeg", "image/webp", "image/tiff", "image/bmp", "image/gif"}) {
        if (data->hasFormat(QLatin1String(type))) {
            const QByteArray bytes = data->data(QLatin1String(type));
            if (!bytes.isEmpty()) {
                *format = QLatin1String(type).mid(6);
                return bytes;
            }
        }
    }
    return {};
}

QUrl remoteLink(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (isWeb(url)) {
            return url;
        }
    }
    return linkFromText(data->text());
}

} // namespace

int MimeInput::count() const
{
    return int(files.size() + sources.size()) + (image.isNull() ? 0 : 1) + (link.isEmpty() ? 0 : 1);
}

QUrl linkFromText(const QString &text)
{
    const QString line = text.trimmed();
    if (line.size() > 4096 || line.contains(u' ') || line.contains(u'\n')) {
        return {};
    }
    const QUrl url = QUrl::fromUserInput(line);
    return isWeb(url) && (line.startsWith(QLatin1String("http")) || line.startsWith(QLatin1String("www.")))
        ? url
        : QUrl();
}

MimeInput readMime(const QMimeData *data)
{
    MimeInput input;
    input.files = localFiles(data);
    if (!input.files.isEmpty()) {
        return input;
    }
    if (hasMarkedText(data)) {
        input.sources = {
            bytesSource(ExtractionSource::Kind::Html, clipboardName(), data->html().left(mostText).toUtf8())};
        return input;
    }
    QString format;
    if (const QByteArray bytes = pictureBytes(data, &format); !bytes.isEmpty()) {
        input.sources = {bytesSource(ExtractionSource::Kind::Images, clipboardName() + u'.' + format, bytes)};
        return input;
    }
    if (data->hasImage()) {
        input.image = qvariant_cast<QImage>(data->imageData());
        if (!input.image.isNull()) {
            return input;
        }
    }
    input.link = remoteLink(data);
    const QString text = data->text().left(mostText);
    if (input.link.isEmpty() && !text.trimmed().isEmpty()) {
        input.sources = {bytesSource(ExtractionSource::Kind::Text, clipboardName(), text.toUtf8())};
    }
    return input;
}

bool offersInput(const QMimeData *data)
{
    if (!data) {
        return false;
    }
    if (data->hasUrls() || data->hasImage() || data->hasText() || data->hasHtml()) {
        return true;
    }
    const QStringList formats = data->formats();
    return std::any_of(formats.cbegin(), formats.cend(),
        [](const QString &format) { return format.startsWith(QLatin1String("image/")); });
}

} // namespace aio::ui
