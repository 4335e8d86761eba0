#pragma once

#include "core/documents/import/ImportedResume.h"

namespace aio {

/// Words of the source that are the value of a field.
struct Found
{
    QString text;
    TextSpan span;
    double confidence = 0.8; ///< 0…1: the share of such values that are right

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
};

/// Writes down where each value stands as it is taken over.
class Evidence
{
public:
    explicit Evidence(const CvSource &source)
        : m_source(source)
    {
    }

    [[nodiscard]] const CvSource &source() const { return m_source; }
    [[nodiscard]] Found found(const TextSpan &span, double confidence = 0.8) const;

    /// Notes the reason for the field that `pointer` names and returns the value; an empty one leaves no
    /// trace.
    QString take(const QString &pointer, const Found &found);
    void note(const QString &pointer, const TextSpan &span, double confidence);
    void drop(const QString &pointer) { m_provenance.remove(pointer); }

    [[nodiscard]] const ResumeProvenance &provenance() const { return m_provenance; }

private:
    const CvSource &m_source;
    ResumeProvenance m_provenance;
};

} // namespace aio
