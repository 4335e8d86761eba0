#include "core/extraction/page/MetaReader.h"

#include "core/extraction/grammar/Links.h"
#include "core/extraction/grammar/Places.h"
#include "core/extraction/page/CleanText.h"
#include "core/extraction/page/SchemaPlace.h"
#include "core/extraction/page/SiteNames.h"
#include "core/extraction/page/TitleParts.h"

namespace aio::extraction {

namespace {

using namespace Qt::StringLiterals;

void add(QList<Vote> &votes, JobField field, const QString &value, double confidence)
{
    if (!value.isEmpty() && !isPlaceholder(value)) {
        votes.append(Vote{field, value, Origin::Meta, confidence, value, std::nullopt});
    }
}

bool speaksOf(QStringView text, const QString &name)
{
    return name.size() >= 3 && text.contains(name, Qt::CaseInsensitive);
}

void addTitleParts(
    QList<Vote> &votes, const QString &text, double trust, const PageFacts &facts, QStringView visibleText)
{
    const TitleParts parts = splitTitle(text, facts);
    add(votes, JobField::Title, parts.title, trust * parts.titleCertainty);
    if (!parts.place.isEmpty() && isPlace(parts.place)) {
        votes.append(Vote{JobField::Locations, QStringList{parts.place}, Origin::Meta, trust * 0.85,
            parts.place, std::nullopt});
    }
    // A name that only the title knows is more often the site's than the company's.
    const double seen =
        speaksOf(visibleText, parts.company) ? 1.1 : (isSigned(parts.company, facts) ? 0.9 : 0.8);
    if (parts.company.size() <= 80 && !namesNoPlace(parts.company) && countryCode(parts.company).isEmpty()) {
        add(votes, JobField::Company, parts.company, trust * parts.companyCertainty * seen);
    }
}

} // namespace

QList<Vote> readMeta(const PageFacts &facts, QStringView visibleText)
{
    QList<Vote> votes;
    addTitleParts(votes, facts.meta.value(u"og:title"_s, facts.meta.value(u"twitter:title"_s)), 0.8, facts,
        visibleText);
    addTitleParts(votes, facts.title, 0.78, facts, visibleText);
    if (!facts.url.isEmpty()) {
        const QUrl page = facts.canonical.isEmpty() ? facts.url : facts.canonical;
        add(votes, JobField::SourceUrl, cleanUrl(page), 0.9);
    }
    return votes;
}

} // namespace aio::extraction
