#include "core/extraction/page/PostingChoice.h"

#include "core/extraction/page/CleanText.h"
#include "core/extraction/page/SchemaValue.h"

namespace aio::extraction {

namespace {

QString comparable(const QUrl &url)
{
    return url.host().toLower() + url.path(QUrl::FullyDecoded).toLower();
}

// How well the page's own names and address fit the posting, 0…1.
double fit(const QJsonObject &posting, const PageFacts &facts)
{
    double best = 0;
    const QString title = schemaText(schemaProperty(posting, {"title", "jobTitle", "name"}));
    for (const QString &name : facts.names()) {
        // Both ways: the heading may be shorter than the title in the data, or the other way round.
        const double there = wordCoverage(title, name);
        const double back = wordCoverage(name, title);
        best = std::max({best, there * 0.9 + back * 0.1, back * 0.8});
    }
    const QUrl url = facts.resolve(schemaText(schemaProperty(posting, {"url", "mainEntityOfPage", "@id"})));
    const bool same = !url.isEmpty()
        && (comparable(url) == comparable(facts.url) || comparable(url) == comparable(facts.canonical));
    return same && url.path().size() > 1 ? std::max(best, 0.95) : best;
}

} // namespace

PostingChoice choosePosting(const QList<QJsonObject> &postings, const PageFacts &facts)
{
    PostingChoice choice;
    if (postings.isEmpty()) {
        return choice;
    }
    QList<double> fits;
    for (const QJsonObject &posting : postings) {
        fits.append(fit(posting, facts));
    }
    const auto best = std::max_element(fits.cbegin(), fits.cend());
    const bool named = !facts.names().isEmpty();
    if (postings.size() == 1) {
        choice.index = 0;
        choice.certainty = !named || *best >= 0.5 ? 1.0 : 0.85;
        return choice;
    }
    if (named && *best < 0.6) {
        choice.isList = true;
        return choice;
    }
    choice.index = int(best - fits.cbegin());
    choice.certainty = *best >= 0.8 ? 1.0 : 0.9;
    return choice;
}

} // namespace aio::extraction
