#pragma once

#include "core/documents/templates/DocumentTemplate.h"

namespace aio::documents {

/// The templates that come with the program. A document stores the key of its template with the version;
/// versions never change and never go, so that a document looks tomorrow as it looks today. A value that is
/// read once and may be shared by threads.
class TemplateCatalog
{
public:
    /// Reads resources/templates.
    TemplateCatalog();

    /// The newest version of each template of a kind, in the order in which people see them.
    [[nodiscard]] QList<DocumentTemplate> newest(TemplateKind kind) const;

    /// The template of a key: "classic@1" is that version, "classic" the newest. Fails with BadInput and the
    /// keys there are.
    [[nodiscard]] Result<DocumentTemplate> find(const QString &key, TemplateKind kind) const;

private:
    QList<DocumentTemplate> m_templates;
};

/// The name and one sentence about a template, for people.
[[nodiscard]] QString templateTitle(const QString &id);
[[nodiscard]] QString templateSummary(const QString &id);

} // namespace aio::documents
