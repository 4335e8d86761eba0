#pragma once

#include "core/base/WorkContext.h"
#include "core/extraction/layout/LayoutWord.h"

#include <QImage>

#include <memory>

namespace Poppler {
class Document;
class Page;
} // namespace Poppler

namespace aio::extraction {

/// One page of an open PDF. On the thread that opened the document.
class PdfPage
{
public:
    /// Null page: damaged, `isValid()` is false.
    PdfPage(const Poppler::Document &document, int index);
    ~PdfPage();
    PdfPage(const PdfPage &) = delete;
    PdfPage &operator=(const PdfPage &) = delete;

    [[nodiscard]] bool isValid() const;

    /// Dots per inch for pictures of about `wanted` that stay within the limit of pixels.
    [[nodiscard]] double resolution(double wanted) const;

    /// The page as a picture; null if it cannot be drawn or the context ends first.
    [[nodiscard]] QImage render(double resolution, const WorkContext &context) const;

    /// Its words with boxes in pixels at `resolution`.
    [[nodiscard]] QList<LayoutWord> words(double resolution, const WorkContext &context) const;

private:
    std::unique_ptr<Poppler::Page> m_page;
};

} // namespace aio::extraction
