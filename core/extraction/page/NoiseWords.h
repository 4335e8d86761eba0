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

/// True for "Similar jobs", "Ähnliche Stellen", "Popular posts", "Average salary" … as a heading: what
/// follows is about others.
[[nodiscard]] bool headsRelatedJobs(const QString &heading);

/// True for the words of a box that asks for consent: "This site uses cookies", "Wir nutzen Cookies" …
[[nodiscard]] bool saysConsent(const QString &text);

} // namespace aio::extraction
