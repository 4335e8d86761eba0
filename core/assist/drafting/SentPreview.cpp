#include "core/assist/drafting/SentPreview.h"

#include "core/assist/drafting/DraftTrace.h"

namespace aio {

bool shieldIsUp(const DraftQuestion &question, const ai::ProviderConfig &provider)
{
    return question.alwaysMask || (provider.maskPersonalData && !provider.isLocal());
}

QStringList placeholderMarks(const DraftRequest &request)
{
    QStringList marks;
    for (const shield::Placeholder &placeholder : request.shield.placeholders()) {
        marks.append(placeholder.mark);
    }
    return marks;
}

SentText sentPreview(const DraftQuestion &question, const DraftRequest &request,
    const ai::ProviderConfig &provider, const QString &model)
{
    const bool masks = shieldIsUp(question, provider);
    SentText sent = sentText(masks ? request.masked : request.plain, provider.id,
        masks ? placeholderMarks(request) : QStringList());
    sent.model = model;
    return sent;
}

} // namespace aio
