#pragma once

#include "core/extraction/engine/ExtractionEngine.h"

#include <QJsonObject>

namespace aio::testing {

/// A posting with what a reader should find in it.
struct Sample
{
    QString id; ///< the folder's name
    extraction::ExtractionSource::Kind kind = extraction::ExtractionSource::Kind::Html;
    QByteArray bytes;
    QJsonObject expected;

    /// One line about the sample: its language and layout.
    [[nodiscard]] QString about() const;
};

/// Every sample of a folder of numbered folders, ordered by number; empty if one of them cannot be read.
[[nodiscard]] QList<Sample> readSamples(const QString &folder);

} // namespace aio::testing
