#pragma once

#include "core/assist/ImageCheck.h"
#include "core/extraction/builtin/BuiltInEngine.h"
#include "core/orchestrator/Orchestrator.h"

#include <QCoroTask>
#include <QPromise>

namespace aio {

/// Reads postings with whatever model the routes choose. The built-in engine reads first; what a model says
/// is held against that text and weighed with the other votes, so structured data on a page outranks it and
/// nothing is taken that the source does not contain. Where a route ends at the built-in engine, its reading
/// is the result.
///
/// Of pictures a model with vision is asked first whether they show a posting (see checkImages()): one that
/// the built-in engine refuses for its few words is read if the model says so, and of something else no
/// posting is asked for.
///
/// Call it on the thread of the built-in engine, which has an event loop. Both services must outlive it, and
/// it must outlive its calls: stop them first.
class ModelEngine : public extraction::ExtractionEngine
{
public:
    /// `pinned`: only this provider (and model), no route. `user`: who asks where a request does not say.
    ModelEngine(extraction::BuiltInEngine &builtIn, Orchestrator &orchestrator,
        std::optional<ai::ModelRef> pinned = {}, QString user = {});
    ~ModelEngine() override;

    /// "auto", or the id of the one provider.
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString displayName() const override;
    [[nodiscard]] QFuture<Result<extraction::ExtractionOutcome>> extract(
        extraction::ExtractionRequest request, WorkContext context) override;

private:
    using Promise = std::shared_ptr<QPromise<Result<extraction::ExtractionOutcome>>>;
    QCoro::Task<> run(extraction::ExtractionRequest request, WorkContext context, Promise promise);
    QCoro::Task<Result<extraction::ExtractionOutcome>> read(
        extraction::ExtractionRequest request, WorkContext context);
    QCoro::Task<Result<extraction::Reading>> readAnyway(
        extraction::ExtractionRequest request, Error refusal, WorkContext context);
    QCoro::Task<Result<ImageCheckAnswer>> check(const extraction::Reading &reading, bool builtInSays,
        const extraction::ExtractionRequest &request, WorkContext context);

    extraction::BuiltInEngine &m_builtIn;
    Orchestrator &m_orchestrator;
    std::optional<ai::ModelRef> m_pinned;
    QString m_user;
};

} // namespace aio
