#include "core/documents/layout/Typesetter.h"

#include "core/documents/layout/FontSet.h"
#include "core/documents/layout/Pages.h"
#include "core/documents/photo/Photo.h"

namespace aio::documents {

Typesetter::Typesetter()
    : m_fonts(std::make_unique<FontSet>())
{
}

Typesetter::~Typesetter() = default;

const QRawFont &Typesetter::font(int index) const
{
    return m_fonts->face(index);
}

PagedDocument Typesetter::set(
    const Draft &draft, const DocumentTemplate &looks, const DocumentOptions &options)
{
    const DocumentTemplate own = withOptions(looks, options);
    const DocumentWords words(draft.language);
    PagedDocument document;
    document.pageSize = paperSize(options.paper);
    document.language = words.language();
    document.rightToLeft = words.rightToLeft();
    document.pages.append(Page());
    m_fonts->choose(own.text.family, words.language());
    if (const auto *const cv = std::get_if<CvContent>(&draft.content)) {
        const bool wanted = options.photo && own.head.photoSize > 0;
        if (wanted && cv->basics.image != m_photoSource) {
            m_photoSource = cv->basics.image;
            m_photo = readPhoto(m_photoSource);
        }
        makeCvPages(composeCv(*cv, draft.language), own, wanted ? m_photo : QImage(), *m_fonts, document);
    } else if (const auto *const letter = std::get_if<LetterContent>(&draft.content)) {
        makeLetterPages(
            composeLetter(*letter, draft.language, options.paper == Paper::Letter), own, *m_fonts, document);
    }
    document.fonts = m_fonts->faces();
    return document;
}

} // namespace aio::documents
