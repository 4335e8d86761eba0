#pragma once

#include "core/ai/AiError.h"
#include "core/ai/Secret.h"

#include <QList>
#include <QString>

namespace aio::providers {

/// Takes credentials out of texts that go to a person, a log or a file. Knows the key of one call, and what
/// keys, tokens and headers with credentials look like in general.
class Redactor
{
public:
    Redactor() = default;
    explicit Redactor(const ai::Secret &key);

    /// `text` without the key (plain, percent-encoded, in base64 or hex, escaped, or a part of it), without
    /// credentials in headers and query strings, and without what looks like a key; on one line without
    /// control characters, `maxLength` characters at most.
    [[nodiscard]] QString clean(QString text, qsizetype maxLength = ai::AiError::maxDetail) const;

    /// Cleans every text in it that a provider may have written.
    [[nodiscard]] ai::AiError clean(ai::AiError error) const;

private:
    void removeParts(QString &text) const;

    // Copies of the key that live no longer than the call it was made for.
    QList<ai::Secret> m_forms;
    ai::Secret m_key;
};

} // namespace aio::providers
