#include "core/providers/RequestBody.h"

#include <QJsonDocument>
#include <QUuid>

namespace aio::providers {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype markDigits = 4;

} // namespace

RequestBody::RequestBody()
    : m_mark("picture-" + QUuid::createUuid().toByteArray(QUuid::Id128) + "-")
{
}

QString RequestBody::picture(const ai::ImagePart &image, const QByteArray &prefix)
{
    const QByteArray number = QByteArray::number(m_pictures.size()).rightJustified(markDigits, '0');
    m_pictures.append({prefix, image.bytes});
    return QString::fromLatin1(m_mark + number);
}

QString RequestBody::dataUri(const ai::ImagePart &image)
{
    return picture(image, "data:" + image.mimeType.toLatin1() + ";base64,");
}

QByteArray RequestBody::write(const QJsonObject &body) const
{
    const QByteArray json = QJsonDocument(body).toJson(QJsonDocument::Compact);
    if (m_pictures.isEmpty()) {
        return json;
    }
    qsizetype size = json.size();
    for (const Picture &picture : m_pictures) {
        size += picture.prefix.size() + (picture.bytes.size() / 3 + 1) * 4;
    }
    QByteArray whole;
    whole.reserve(size);
    qsizetype copied = 0;
    for (qsizetype at = json.indexOf(m_mark); at >= 0; at = json.indexOf(m_mark, copied)) {
        const Picture &picture = m_pictures.at(json.mid(at + m_mark.size(), markDigits).toInt());
        whole.append(json.constData() + copied, at - copied);
        whole.append(picture.prefix);
        whole.append(picture.bytes.toBase64());
        copied = at + m_mark.size() + markDigits;
    }
    whole.append(json.constData() + copied, json.size() - copied);
    return whole;
}

QUrl joined(const QUrl &base, const QString &path, const QString &query)
{
    QUrl url = base.adjusted(
        QUrl::StripTrailingSlash | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    url.setPath((url.path() == u"/" ? QString() : url.path()) + path);
    if (!query.isEmpty()) {
        url.setQuery(query);
    }
    return url;
}

HttpRequest postJson(const QUrl &url, const QByteArray &body, bool stream)
{
    return {.method = "POST"_ba,
        .url = url,
        .headers = {{"Content-Type"_ba, "application/json"_ba},
            {"Accept"_ba, stream ? "text/event-stream"_ba : "application/json"_ba}},
        .body = body};
}

HttpRequest getJson(const QUrl &url)
{
    return {.method = "GET"_ba, .url = url, .headers = {{"Accept"_ba, "application/json"_ba}}, .body = {}};
}

QString textOf(const ai::Message &message)
{
    QStringList texts;
    for (const ai::Part &part : message.parts) {
        if (const auto *text = std::get_if<ai::TextPart>(&part)) {
            texts.append(text->text);
        }
    }
    return texts.join(u"\n\n"_s);
}

QString schemaInstruction(const ai::OutputSchema &output)
{
    // Not for people but for models, which follow English best: never translated.
    return u"Answer with one JSON object and nothing else: no explanation, no code fence. "
           "The JSON must be valid against this JSON Schema:\n"_s
        + QString::fromUtf8(QJsonDocument(output.schema).toJson(QJsonDocument::Compact));
}

QString withAddition(const QString &system, const QString &addition)
{
    return system.isEmpty() ? addition : system + u"\n\n"_s + addition;
}

} // namespace aio::providers
