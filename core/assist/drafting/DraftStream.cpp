#include "core/assist/drafting/DraftStream.h"

#include "core/assist/drafting/AnsweredDraft.h"
#include "core/assist/drafting/DraftMaterial.h"
#include "core/assist/drafting/PartialJson.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace aio {

namespace {

constexpr QChar markBegins(0x27E8); // ⟨
constexpr QChar markEnds(0x27E9); // ⟩

bool saysSomething(const QJsonObject &answer)
{
    return std::ranges::any_of(answer,
        [](const QJsonValue &value) { return !value.toString().isEmpty() || !value.toArray().isEmpty(); });
}

} // namespace

void DraftStream::begin(std::shared_ptr<const DraftRequest> request)
{
    const std::lock_guard lock(m_mutex);
    m_text.request = std::move(request);
}

void DraftStream::restart(bool masked)
{
    const std::lock_guard lock(m_mutex);
    m_text.raw.clear();
    m_text.masked = masked;
    m_grew = false;
}

void DraftStream::append(const QString &piece)
{
    const std::lock_guard lock(m_mutex);
    m_text.raw += piece;
    m_grew = true;
}

std::optional<Draft> DraftStream::next()
{
    Text text;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_grew) {
            return std::nullopt;
        }
        m_grew = false;
        text = m_text;
    }
    return draftOf(text);
}

std::optional<Draft> DraftStream::latest() const
{
    Text text;
    {
        const std::lock_guard lock(m_mutex);
        text = m_text;
    }
    return draftOf(text);
}

std::optional<Draft> DraftStream::draftOf(const Text &text)
{
    QJsonObject answer = partialObject(text.raw);
    if (!text.request || !saysSomething(answer)) {
        return std::nullopt;
    }
    if (text.masked) {
        answer = restoredAnswer(answer, text.request->shield, true);
    }
    return answeredDraft(answer, text.request->frame).draft;
}

QJsonObject restoredAnswer(
    const QJsonObject &answer, const shield::PersonalDataShield &shield, bool unfinished)
{
    return withTexts(answer, [&](const QString &text) {
        QString whole = text;
        // Half a placeholder at the end is no text yet.
        if (const qsizetype open = whole.lastIndexOf(markBegins);
            unfinished && open >= 0 && whole.indexOf(markEnds, open) < 0) {
            whole.truncate(open);
        }
        return shield.restored(whole);
    }).toObject();
}

} // namespace aio
