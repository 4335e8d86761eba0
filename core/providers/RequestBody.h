#pragma once

#include "core/ai/Request.h"
#include "core/providers/Http.h"

#include <QJsonObject>

namespace aio::providers {

/// Writes JSON with pictures in it. A picture of some megabytes goes straight into the bytes of the body, in
/// base64; in the JSON values there is only a mark in its place.
class RequestBody
{
public:
    RequestBody();

    /// The mark of a picture, as a string for a JSON value; `prefix` stands before the base64 text.
    [[nodiscard]] QString picture(const ai::ImagePart &image, const QByteArray &prefix = {});
    /// As picture(), as a data URI (RFC 2397).
    [[nodiscard]] QString dataUri(const ai::ImagePart &image);

    /// Compact JSON with all pictures in place.
    [[nodiscard]] QByteArray write(const QJsonObject &body) const;

private:
    struct Picture
    {
        QByteArray prefix;
        QByteArray bytes;
    };

    QByteArray m_mark; ///< different in every body, so that no text can hold it
    QList<Picture> m_pictures;
};

/// `base` with `path` after it; `base` may end with a slash. The query is replaced by `query`.
[[nodiscard]] QUrl joined(const QUrl &base, const QString &path, const QString &query = {});

/// A request with a JSON body, and one without a body.
[[nodiscard]] HttpRequest postJson(const QUrl &url, const QByteArray &body, bool stream);
[[nodiscard]] HttpRequest getJson(const QUrl &url);

/// All text of a message's text parts, with an empty line between them.
[[nodiscard]] QString textOf(const ai::Message &message);

/// The instruction for models that take no schema: appended to the system text.
[[nodiscard]] QString schemaInstruction(const ai::OutputSchema &output);
/// `system` with `addition` after it.
[[nodiscard]] QString withAddition(const QString &system, const QString &addition);

} // namespace aio::providers
