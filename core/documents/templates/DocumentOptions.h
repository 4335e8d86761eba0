#pragma once

#include <QJsonObject>
#include <QSizeF>
#include <QString>

namespace aio::documents {

enum class Paper
{
    A4,
    Letter,
};

/// Width and height, in points of 1/72 inch.
[[nodiscard]] QSizeF paperSize(Paper paper);

/// What a person chooses for one document on top of its template. Stored with the document.
struct DocumentOptions
{
    QString templateKey; ///< "classic@1", see TemplateCatalog; empty: the first template of the kind
    Paper paper = Paper::A4;
    QString accent; ///< "#rrggbb"; empty or no colour: the template's own
    QString fontFamily; ///< one of fontFamilies(); empty or not installed: the template's own
    double fontScale = 1.0; ///< limited to 0.8 … 1.3
    bool photo = false; ///< show the photo where the template has a place for one; no file holds it otherwise

    bool operator==(const DocumentOptions &) const = default;
};

// The form in which the workspace stores them. Values of a wrong kind are skipped.
[[nodiscard]] QJsonObject toJson(const DocumentOptions &options);
[[nodiscard]] DocumentOptions optionsFromJson(const QJsonObject &object);

} // namespace aio::documents
