#include "core/documents/import/Evidence.h"

#include <algorithm>

namespace aio {

using extraction::SourceDocument;

Found Evidence::found(const TextSpan &span, double confidence) const
{
    return {m_source.document.string(span).simplified(), span, confidence};
}

QString Evidence::take(const QString &pointer, const Found &found)
{
    if (!found.isEmpty()) {
        note(pointer, found.span, found.confidence);
    }
    return found.text;
}

void Evidence::note(const QString &pointer, const TextSpan &span, double confidence)
{
    const SourceDocument &document = m_source.document;
    Provenance why;
    const bool recognised = document.kind == SourceDocument::Kind::Image;
    why.origin = recognised ? Origin::Ocr : Origin::Text;
    why.confidence = confidence * std::min(100, document.wordConfidence(span) + 10) / 100.0;
    why.text = document.string(span);
    why.span = span;
    why.boxes = document.boxes(span, &why.page);
    m_provenance.insert(pointer, why);
}

} // namespace aio
