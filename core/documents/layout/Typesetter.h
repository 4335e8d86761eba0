#pragma once

#include "core/documents/layout/PagedDocument.h"
#include "core/documents/templates/DocumentTemplate.h"

#include <QRawFont>

#include <memory>

namespace aio::documents {

class FontSet;

/// Sets drafts in pages: the one layout that the preview paints and the PDF holds. Needs a QGuiApplication;
/// any thread, and each object belongs to the thread that made it. It keeps the fonts that it found, so that
/// the next layout is quick: keep one where documents are set again and again.
class Typesetter
{
public:
    Typesetter();
    ~Typesetter();
    Q_DISABLE_COPY_MOVE(Typesetter)

    /// Reads the photo of `basics.image` if the template shows one: a local path, a file: or a data: address.
    [[nodiscard]] PagedDocument set(
        const Draft &draft, const DocumentTemplate &looks, const DocumentOptions &options);

    /// The font behind PagedDocument::fonts, in a size of 1000 pixels an em, as long as this object lives.
    [[nodiscard]] const QRawFont &font(int index) const;

private:
    std::unique_ptr<FontSet> m_fonts;
    QString m_photoSource;
    QImage m_photo;
};

} // namespace aio::documents
