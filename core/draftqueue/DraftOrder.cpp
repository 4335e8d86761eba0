#include "core/draftqueue/DraftOrder.h"

#include "core/documents/grounding/Grounding.h"
#include "core/documents/templates/TemplateCatalog.h"

#include <algorithm>

namespace aio {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aio::DraftOrder)
};

QString firstTemplate(DocumentKind kind)
{
    const documents::TemplateKind wanted =
        kind == DocumentKind::Cv ? documents::TemplateKind::Cv : documents::TemplateKind::Letter;
    const QList<documents::DocumentTemplate> templates = documents::TemplateCatalog().newest(wanted);
    return templates.isEmpty() ? QString() : templates.first().key();
}

} // namespace

const CandidateProfile &profileOf(const Candidate &candidate, const QUuid &profile)
{
    const auto found = std::find_if(candidate.profiles.cbegin(), candidate.profiles.cend(),
        [&profile](const CandidateProfile &one) { return one.id == profile; });
    return found == candidate.profiles.cend() ? candidate.profiles.first() : *found;
}

DocumentBrief briefOf(const DraftStyle &style)
{
    // The language is the draft's from now on.
    return {{}, style.cvLength, style.tone, style.letterLength, {}};
}

DraftStyle styleOf(const Document &document)
{
    const DocumentBrief &brief = document.brief;
    return {document.kind(), brief.language.isEmpty() ? document.draft.language : brief.language,
        brief.cvLength, brief.tone, brief.letterLength};
}

Draft builtInDraft(const Resume &profile, const JobPosting &job, const DraftStyle &style, const QDate &today)
{
    if (style.kind == DocumentKind::Cv) {
        return drafting::draftCv(profile, job, {style.language, style.cvLength, today});
    }
    return drafting::draftLetter(profile, job, {style.language, style.tone, style.letterLength, today});
}

Document draftedDocument(const DraftOrder &order, const CandidateRecord &candidate,
    const std::optional<JobRecord> &job, const QDate &today)
{
    const CandidateProfile &profile = profileOf(candidate.candidate, order.profileId);
    const JobPosting posting = job ? job->extraction.job : JobPosting();
    Document document;
    document.draft = builtInDraft(profile.resume, posting, order.style, today);
    document.brief = briefOf(order.style);
    document.title = documentTitle(order.style.kind, candidate.candidate.name());
    document.templateId = firstTemplate(order.style.kind);
    document.candidateId = candidate.id;
    document.profileId = profile.id;
    document.candidateName = candidate.candidate.name();
    document.jobId = job ? job->id : QUuid();
    document.jobTitle = posting.title;
    document.openClaims =
        int(grounding::ground(profile.resume, grounding::groundingText(document.draft), today)
                .unsupported()
                .size());
    return document;
}

QString documentTitle(DocumentKind kind, const QString &candidate)
{
    const QString name = candidate.isEmpty() ? Text::tr("No name yet") : candidate;
    return kind == DocumentKind::Cv ? Text::tr("%1, CV").arg(name) : Text::tr("%1, cover letter").arg(name);
}

} // namespace aio
