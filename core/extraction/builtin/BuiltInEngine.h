#pragma once

#include "core/extraction/builtin/Reading.h"
#include "core/extraction/engine/ExtractionEngine.h"
#include "core/extraction/engine/RegionReader.h"

#include <QThreadPool>

#include <memory>

class QNetworkAccessManager;

namespace aio::extraction {

class PageFetcher;
class SourceReader;

/// The engine without a model or a key: readers, a text reader and a merge, all on this computer. A page is
/// fetched on the owner's thread, everything else runs on a pool of its own with one thread a core.
class BuiltInEngine : public ExtractionEngine, public RegionReader
{
public:
    BuiltInEngine();
    /// Waits for work that still runs: stop it before.
    ~BuiltInEngine() override;

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString displayName() const override;
    [[nodiscard]] QFuture<Result<ExtractionOutcome>> extract(
        ExtractionRequest request, WorkContext context) override;
    [[nodiscard]] QFuture<Result<QString>> readRegion(RegionRequest request, WorkContext context) override;

    /// Reads without deciding, for an engine that adds votes of its own. Same rules as `extract()`.
    [[nodiscard]] QFuture<Result<Reading>> read(ExtractionRequest request, const WorkContext &context);

private:
    template <typename T, typename Finish>
    QFuture<Result<T>> onPool(ExtractionRequest request, const WorkContext &context, Finish finish);

    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<PageFetcher> m_fetcher;
    std::unique_ptr<SourceReader> m_reader;
    QThreadPool m_pool;
};

} // namespace aio::extraction
