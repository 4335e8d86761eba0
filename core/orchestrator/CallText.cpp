#include "core/orchestrator/CallText.h"

#include <QCoreApplication>

namespace aio::calltext {

// lupdate loses its place at a qualified return type, and files the texts below it in the wrong context.
using ai::AiError;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Orchestrator)
};

AiError make(
    ai::AiErrorKind kind, const QString &message, const QString &hint = {}, const QString &detail = {})
{
    ai::AiError error;
    error.kind = kind;
    error.message = message;
    error.hint = hint;
    error.detail = detail.left(ai::AiError::maxDetail);
    return error;
}

QString shownName(const routing::Candidate &candidate)
{
    return candidate.providerName.isEmpty() ? candidate.ref.provider : candidate.providerName;
}

} // namespace

AiError cancelled()
{
    return make(ai::AiErrorKind::Cancelled, Text::tr("The call was cancelled."));
}

AiError timeout()
{
    return make(ai::AiErrorKind::Timeout, Text::tr("No model answered in the time given."),
        Text::tr("Try again, or allow more time."));
}

AiError circuitOpen(const routing::Candidate &candidate)
{
    return make(ai::AiErrorKind::Overloaded,
        Text::tr("%1 failed several times just now and is left alone for a while.").arg(shownName(candidate)),
        Text::tr("Test the provider to see what is wrong."));
}

AiError noKey(const routing::Candidate &candidate)
{
    return make(ai::AiErrorKind::Auth, Text::tr("There is no key for %1.").arg(shownName(candidate)),
        Text::tr("Add the key under API keys."));
}

AiError keychain(const routing::Candidate &candidate, const Error &error)
{
    if (error.kind == ErrorKind::Credential) {
        return make(ai::AiErrorKind::Auth, error.message, error.hint, error.detail); // it is not there at all
    }
    const auto kind = error.kind == ErrorKind::Keychain ? ai::AiErrorKind::Keychain : ai::AiErrorKind::Auth;
    return make(kind, Text::tr("The key for %1 cannot be read. %2").arg(shownName(candidate), error.message),
        error.hint, error.detail);
}

AiError storage(const Error &error)
{
    return make(ai::AiErrorKind::Storage,
        Text::tr("The call was not made, because the workspace cannot note it. %1").arg(error.message),
        error.hint, error.detail);
}

AiError builtInCannot()
{
    return make(ai::AiErrorKind::NoRoute, Text::tr("The built-in engine cannot do this."),
        Text::tr("Add a provider."));
}

AiError badForm(const routing::Candidate &candidate, const ai::Completion &completion, const Error &problem)
{
    const QString who = shownName(candidate);
    switch (completion.finish) {
    case ai::FinishReason::Length:
        return make(ai::AiErrorKind::BadAnswer, Text::tr("The answer of %1 was cut off.").arg(who),
            Text::tr("Allow longer answers, or give a shorter text."), problem.detail);
    case ai::FinishReason::Safety:
        return make(ai::AiErrorKind::Blocked, Text::tr("A filter of %1 stopped the answer.").arg(who),
            Text::tr("Choose another model for this source."), problem.detail);
    case ai::FinishReason::Refusal:
        return make(ai::AiErrorKind::Blocked, Text::tr("The model of %1 declined to answer.").arg(who),
            Text::tr("Choose another model for this source."), problem.detail);
    default:
        return make(ai::AiErrorKind::BadAnswer,
            Text::tr("The answer of %1 does not have the form it was asked for.").arg(who),
            Text::tr("Choose another model."), problem.detail);
    }
}

QString fellBack(const routing::Candidate &candidate, const ai::AiError &error)
{
    return Text::tr("%1 (%2) could not be used: %3")
        .arg(candidate.ref.model.isEmpty() ? shownName(candidate) : candidate.ref.model, shownName(candidate),
            error.message);
}

QString notLogged()
{
    return Text::tr("This call is missing in the usage log, because the workspace could not be written.");
}

ai::Request repairing(const ai::Request &request, const QString &answer, const QString &problem)
{
    // A long wrong answer teaches no more than its beginning.
    constexpr qsizetype quoted = 4000;
    ai::Request repair = request;
    repair.messages.append({ai::Role::Assistant, {ai::TextPart{answer.left(quoted)}}});
    repair.messages.append({ai::Role::User,
        {ai::TextPart{QStringLiteral("That answer does not have the form that was asked for:\n%1\n"
                                     "Answer again with JSON of that form and nothing else.")
                          .arg(problem)}}});
    return repair;
}

} // namespace aio::calltext
