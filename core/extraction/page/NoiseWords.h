#pragma once

#include <QString>
#include <QStringView>

namespace aio::extraction {

/// What the class, id or data attributes of an element say that it is.
enum class NoiseKind
{
    None,
    Chrome, ///< navigation, consent, sharing, search, dialogs, advertising
    Related, ///< other postings
    Footer,
};

/// By the words of class and id ("job-list__related", "cookieBanner"), in several languages.
[[nodiscard]] NoiseKind noiseByName(QStringView classAndId);

/// True for "Similar jobs", "Ähnliche Stellen", "People also viewed" … as a heading.
[[nodiscard]] bool headsRelatedJobs(const QString &heading);

} // namespace aio::extraction
