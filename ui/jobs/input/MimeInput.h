#pragma once

#include "core/extraction/engine/ExtractionEngine.h"

#include <QImage>
#include <QStringList>

class QMimeData;

namespace aio::ui {

/// What a drop or the clipboard offers, the best form of it alone.
struct MimeInput
{
    QStringList files{}; ///< local paths
    QList<extraction::ExtractionSource> sources{}; ///< bytes that are there already
    QImage image{}; ///< a picture without a file; has to be encoded first
    QUrl link{}; ///< a remote address: nothing is fetched before a person agrees

    [[nodiscard]] bool isEmpty() const
    {
        return files.isEmpty() && sources.isEmpty() && image.isNull() && link.isEmpty();
    }
    /// How many postings it would make; 0 if it is of no use.
    [[nodiscard]] int count() const;
};

/// Local files first, then text that was marked up, picture bytes, a picture, an address, plain text.
[[nodiscard]] MimeInput readMime(const QMimeData *data);

/// Whether `readMime()` would find anything. Cheap: for every move of a drag.
[[nodiscard]] bool offersInput(const QMimeData *data);

/// "https://…" alone on its line, or nothing.
[[nodiscard]] QUrl linkFromText(const QString &text);

} // namespace aio::ui
