#pragma once

#include <QStringList>

#include <memory>

namespace aio::extraction {

class OcrEnginePool;

/// How pictures of text are read.
struct ImageOptions
{
    /// Tesseract names ("deu", "chi_sim") to read with; empty: found from the picture.
    QStringList languages;
    /// Engines with loaded models that several readers share; null: one of its own for this call.
    std::shared_ptr<OcrEnginePool> engines{};
    /// Return the few words of a picture that does not look like a posting instead of an error.
    bool acceptFewWords = false;
};

} // namespace aio::extraction
