#include "core/jobstore/JobRecord.h"

#include <QCoreApplication>

namespace aio {

using extraction::SourceDocument;

int fieldsToCheck(const Extraction &extraction)
{
    int count = 0;
    for (auto it = extraction.provenance.cbegin(); it != extraction.provenance.cend(); ++it) {
        const Provenance &provenance = it.value();
        if (provenance.confidence < checkBelow && !provenance.confirmed && provenance.origin != Origin::User
            && extraction.job.hasValue(it.key())) {
            ++count;
        }
    }
    return count;
}

QString duplicateReasonText(DuplicateReason reason)
{
    switch (reason) {
    case DuplicateReason::SameSource:
        return QCoreApplication::translate("JobStore", "It comes from the same page.");
    case DuplicateReason::SameText:
        return QCoreApplication::translate("JobStore", "It has the same text.");
    case DuplicateReason::SameApplyUrl:
        return QCoreApplication::translate("JobStore", "It has the same address to apply at.");
    case DuplicateReason::SameName:
        break;
    }
    return QCoreApplication::translate("JobStore", "It has the same title, company and location.");
}

QString sourceKindName(SourceDocument::Kind kind)
{
    switch (kind) {
    case SourceDocument::Kind::Page:
        return QStringLiteral("page");
    case SourceDocument::Kind::Image:
        return QStringLiteral("image");
    case SourceDocument::Kind::Pdf:
        return QStringLiteral("pdf");
    case SourceDocument::Kind::Text:
        break;
    }
    return QStringLiteral("text");
}

SourceDocument::Kind sourceKindFromName(QStringView name)
{
    for (const auto kind :
        {SourceDocument::Kind::Page, SourceDocument::Kind::Image, SourceDocument::Kind::Pdf}) {
        if (name == sourceKindName(kind)) {
            return kind;
        }
    }
    return SourceDocument::Kind::Text;
}

} // namespace aio
