#pragma once

#include "core/assist/drafting/DraftRequest.h"

#include <mutex>
#include <optional>

namespace aio {

/// A draft while it is being written. Pieces of text come in on the thread of the orchestrator; a reader asks
/// for the draft at its own pace. Thread-safe.
class DraftStream
{
public:
    /// What the text is put into; before that, there is nothing to read.
    void begin(std::shared_ptr<const DraftRequest> request);
    /// Another attempt starts: what came before is no longer the draft. `masked`: its text has placeholders.
    void restart(bool masked);
    void append(const QString &piece);

    /// The draft as far as it came, with personal data put back; nothing if it did not grow since the last
    /// time. Parses all the text: about a millisecond for a long CV.
    [[nodiscard]] std::optional<Draft> next();
    /// The same, whether or not it grew; nothing before there is any text of the draft.
    [[nodiscard]] std::optional<Draft> latest() const;

private:
    struct Text
    {
        std::shared_ptr<const DraftRequest> request;
        QString raw;
        bool masked = false;
    };
    [[nodiscard]] static std::optional<Draft> draftOf(const Text &text);

    mutable std::mutex m_mutex;
    Text m_text;
    bool m_grew = false;
};

/// An answer with the personal data back in its texts.
[[nodiscard]] QJsonObject restoredAnswer(
    const QJsonObject &answer, const shield::PersonalDataShield &shield, bool unfinished);

} // namespace aio
