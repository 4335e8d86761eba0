#pragma once

#include "core/base/WorkContext.h"
#include "core/extraction/document/SourceDocument.h"

#include <QFuture>

namespace aio::extraction {

/// Bytes that a person handed over, with the name they know them by.
struct SourceFile
{
    QString name;
    QByteArray bytes;
    QString contentType{}; ///< as a server declared it; empty for files
};

/// What to read. Several images are the pages of one posting, in order.
struct ExtractionSource
{
    enum class Kind
    {
        Detect,
        Url,
        Html,
        Text,
        Images,
        Pdf
    };

    Kind kind = Kind::Detect; ///< Detect: by content, never by name
    QList<SourceFile> files;
    QUrl url; ///< the address to fetch (Kind::Url), or where the bytes came from
};

struct ExtractionRequest
{
    ExtractionSource source;
    QString language; ///< BCP 47; empty: find out
    QDate today; ///< resolves "3 days ago"; null: relative dates stay absent
    QString plan;
    QString user;
    bool acceptDoubtful = false; ///< a person said that it is a posting, however few words it has
};

/// The result together with what was read, so that a window can show words and regions.
struct ExtractionOutcome
{
    Extraction extraction;
    SourceDocument document;
};

/// Turns a source into a posting. The built-in engine is one; engines that ask a model are others.
///
/// Call `extract()` on the thread that owns the engine. The future finishes on any thread, always with a
/// result or an error, within the deadline of the context and soon after its stop token is triggered.
class ExtractionEngine
{
public:
    ExtractionEngine() = default;
    virtual ~ExtractionEngine() = default;
    Q_DISABLE_COPY_MOVE(ExtractionEngine)

    /// Stable name as in `--engine`: "builtin", or a provider's id.
    [[nodiscard]] virtual QString id() const = 0;

    /// Name for a person, translated: "Built-in (offline)".
    [[nodiscard]] virtual QString displayName() const = 0;

    [[nodiscard]] virtual QFuture<Result<ExtractionOutcome>> extract(
        ExtractionRequest request, WorkContext context) = 0;
};

} // namespace aio::extraction
