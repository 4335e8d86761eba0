#include "core/assist/drafting/DraftTrace.h"

#include <algorithm>

namespace aio {

namespace {

using namespace Qt::StringLiterals;

QString textOf(const ai::Request &request)
{
    QStringList texts{request.system};
    for (const ai::Message &message : request.messages) {
        for (const ai::Part &part : message.parts) {
            if (const auto *text = std::get_if<ai::TextPart>(&part)) {
                texts.append(text->text);
            }
        }
    }
    return texts.join(u"\n\n"_s);
}

} // namespace

void DraftTrace::sending(const ai::Request &request, const QString &provider, const QStringList &placeholders)
{
    SentText sent = sentText(request, provider, placeholders);
    const std::lock_guard lock(m_mutex);
    m_sent = std::move(sent);
}

void DraftTrace::attempted(const usage::UsageAttempt &attempt)
{
    const std::lock_guard lock(m_mutex);
    m_attempts.append(attempt);
    if (attempt.provider == m_sent.provider) {
        m_sent.model = attempt.model();
    }
}

SentText DraftTrace::sent() const
{
    const std::lock_guard lock(m_mutex);
    return m_sent;
}

QList<usage::UsageAttempt> DraftTrace::attempts() const
{
    const std::lock_guard lock(m_mutex);
    return m_attempts;
}

SentText sentText(const ai::Request &request, const QString &provider, const QStringList &placeholders)
{
    SentText sent{textOf(request), provider, {}, !placeholders.isEmpty(), 0};
    sent.values = int(std::ranges::count_if(
        placeholders, [&sent](const QString &mark) { return sent.text.contains(mark); }));
    return sent;
}

EngineInfo engineOf(const QList<usage::UsageAttempt> &attempts)
{
    EngineInfo engine;
    if (attempts.isEmpty()) {
        return engine;
    }
    const usage::UsageAttempt &last = attempts.constLast();
    engine.provider = last.provider;
    engine.model = last.providerKind == ai::ProviderKind::BuiltIn ? QString() : last.modelAsked;
    engine.attempts = int(attempts.size());
    for (const usage::UsageAttempt &attempt : attempts) {
        engine.inputTokens += attempt.usage.promptTokens();
        engine.outputTokens += attempt.usage.answerTokens();
        engine.costNanoUsd += attempt.cost.amount.value_or(ai::Money{}).nanoUsd;
    }
    return engine;
}

bool isPriced(const QList<usage::UsageAttempt> &attempts)
{
    return std::ranges::all_of(attempts, [](const usage::UsageAttempt &attempt) {
        return attempt.cost.amount.has_value() || (!attempt.isOk() && attempt.usage.total() == 0);
    });
}

} // namespace aio
