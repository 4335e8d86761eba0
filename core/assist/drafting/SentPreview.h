#pragma once

#include "core/ai/ProviderConfig.h"
#include "core/assist/drafting/DraftRequest.h"

namespace aio {

/// Whether personal data is replaced before a question goes to a provider.
[[nodiscard]] bool shieldIsUp(const DraftQuestion &question, const ai::ProviderConfig &provider);

/// The placeholders that a masked request may have.
[[nodiscard]] QStringList placeholderMarks(const DraftRequest &request);

/// What a provider would be sent, word by word: what draftWithModel() sends, but for the mark that fences the
/// data off, which is another one each time. `model` is the one that would be asked.
[[nodiscard]] SentText sentPreview(const DraftQuestion &question, const DraftRequest &request,
    const ai::ProviderConfig &provider, const QString &model);

} // namespace aio
