#include "ui/jobs/input/MimeInput.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QTextDocumentFragment>

namespace aio::ui {

namespace {

using extraction::ExtractionSource;
using extraction::SourceFile;

// Markup with less text than this is a picture or a link that came with its tag.
constexpr qsizetype leastMarkedText = 80;
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

bool hasMarkedText(const QMimeData *data)
{
    return data->hasHtml()
        && QTextDocumentFragment::fromHtml(data->html().left(mostText)).toPlainText().simplified().size()
        >= leastMarkedText;
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
