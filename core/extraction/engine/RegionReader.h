#pragma once

#include "core/base/WorkContext.h"

#include <QByteArray>
#include <QFuture>
#include <QRect>

namespace aio::extraction {

/// A part of a page's picture that is to be read anew.
struct RegionRequest
{
    QByteArray image; ///< encoded, as in SourcePage
    QRect region; ///< pixels of the picture at full size
    QString known{}; ///< text that was read on the page before: tells script and language
};

/// Reads a region of a picture that a person marked. Call it on the thread that owns the reader; the future
/// finishes on any thread, always with the words, which may be none, in reading order with a newline between
/// lines, or with an error: soon after the stop token is triggered.
class RegionReader
{
public:
    RegionReader() = default;
    virtual ~RegionReader() = default;
    Q_DISABLE_COPY_MOVE(RegionReader)

    [[nodiscard]] virtual QFuture<Result<QString>> readRegion(RegionRequest request, WorkContext context) = 0;
};

} // namespace aio::extraction
