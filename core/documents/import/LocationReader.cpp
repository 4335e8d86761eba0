#include "core/documents/import/BasicsWords.h"
#include "core/documents/import/BasicsWork.h"
#include "core/documents/import/EntryText.h"

#include <QRegularExpression>

#include <algorithm>

namespace aio {

namespace {

// What stands between addresses, numbers and separators.
QList<TextSpan> withoutContacts(const BasicsWork &work, const TextSpan &whole)
{
    static const QRegularExpression sign(
        QStringLiteral("\\s*[|•✉☎⌂]\\s*|\\s+·\\s+|\\s{2,}|\\t|\\s+[–—-]\\s+|\\s+/\\s+"));
    QList<TextSpan> cuts;
    const QString text = work.source.document.string(whole);
    for (auto it = sign.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        cuts.append({whole.start + match.capturedStart(), whole.start + match.capturedEnd()});
    }
    for (const Found &found :
        emailsIn(work.evidence, whole) + phonesIn(work.evidence, whole) + websitesIn(work.evidence, whole)) {
        cuts.append(found.span);
    }
    for (const FoundProfile &found : profilesIn(work.evidence, whole)) {
        cuts.append(found.url.span);
    }
    std::sort(
        cuts.begin(), cuts.end(), [](const TextSpan &a, const TextSpan &b) { return a.start < b.start; });
    QList<TextSpan> pieces;
    qsizetype start = whole.start;
    for (const TextSpan &cut : std::as_const(cuts)) {
        pieces.append({start, std::max(start, cut.start)});
        start = std::max(start, cut.end);
    }
    pieces.append({start, std::max(start, whole.end)});
    pieces.removeIf([](const TextSpan &piece) { return piece.isEmpty(); });
    return pieces;
}

} // namespace

void takeAddress(BasicsWork &work, const FoundAddress &address)
{
    ResumeLocation &location = work.basics.location;
    const QString at = QStringLiteral("/basics/location/");
    const auto take = [&](QString &member, const char *key, const Found &found) {
        if (member.isEmpty()) {
            member = work.evidence.take(at + QLatin1String(key), found);
        }
    };
    take(location.address, "address", address.address);
    take(location.postalCode, "postalCode", address.postalCode);
    take(location.city, "city", address.city);
    take(location.region, "region", address.region);
    take(location.countryCode, "countryCode", address.country);
}

void readLocation(BasicsWork &work)
{
    if (work.basics.location != ResumeLocation{}) {
        return;
    }
    bool street = false;
    for (const CvPart &part : work.parts) {
        if (!isHeadPart(part)) {
            continue;
        }
        for (const CvLine &line : part.lines) {
            auto pair = labelled(work.source, line);
            // A row of a table that begins with the name is no label and its text.
            if (pair && pair->label.start >= work.name.start && pair->label.end <= work.name.end) {
                pair.reset();
            }
            if ((pair && !isAddressLabel(work.source.view(pair->label))) || line.kind == CvLine::Kind::Item
                || (line.span.start <= work.name.start && work.name.end <= line.span.end
                    && line.parts.size() == 1 && !work.source.view(line.span).contains(u'|'))) {
                continue;
            }
            for (const TextSpan &whole : line.parts) {
                const QList<TextSpan> pieces = withoutContacts(work, whole);
                for (qsizetype i = 0; i < pieces.size(); ++i) {
                    const TextSpan &piece = pieces.at(i);
                    const QStringView words = work.source.view(piece);
                    if (words.contains(u'@') || words.contains(u"://")
                        || !phonesIn(work.evidence, piece).isEmpty()
                        || (work.name.start <= piece.start && piece.end <= work.name.end)
                        || words.trimmed().toString() == work.basics.label) {
                        continue;
                    }
                    const FoundAddress address = addressIn(work.evidence, piece, false);
                    if (address.isEmpty()) {
                        continue;
                    }
                    takeAddress(work, address);
                    // "Oudegracht 112 | 3511 AX Utrecht": the street stands in the piece before.
                    if (i > 0 && !address.postalCode.isEmpty() && work.basics.location.address.isEmpty()
                        && maybeStreet(work.source.view(pieces.at(i - 1)))) {
                        FoundAddress road;
                        road.address = work.evidence.found(pieces.at(i - 1), 0.8);
                        takeAddress(work, road);
                    }
                    if (!work.basics.location.city.isEmpty() || street) {
                        return;
                    }
                    street = !address.address.isEmpty(); // the city follows on the next line
                }
            }
        }
    }
}

} // namespace aio
