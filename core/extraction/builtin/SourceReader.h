#pragma once

#include "core/extraction/engine/ExtractionEngine.h"
#include "core/extraction/engine/RegionReader.h"

#include <memory>

namespace aio::extraction {

class OcrEnginePool;

/// Sends each source to the reader for what it is, by content. Several files are read as the pages of one
/// posting, which only pictures can be. Thread-safe; keeps loaded recognition models between calls.
class SourceReader
{
public:
    SourceReader();
    ~SourceReader();
    Q_DISABLE_COPY_MOVE(SourceReader)

    /// Reads on the calling thread.
    [[nodiscard]] Result<SourceDocument> read(
        const ExtractionRequest &request, const WorkContext &context) const;

    /// Reads a region of a picture on the calling thread.
    [[nodiscard]] Result<QString> readRegion(const RegionRequest &request, const WorkContext &context) const;

private:
    std::shared_ptr<OcrEnginePool> m_engines;
};

} // namespace aio::extraction
