#include "tests/core/documents/grounding/PlantedDraft.h"

#include <QRegularExpression>

namespace aio::test {

PlantedDraft::PlantedDraft(QString name, const QString &marked)
    : m_name(std::move(name))
    , m_marked(marked)
{
    static const QRegularExpression mark(QStringLiteral("\\[\\[(.+?)=>(.+?)\\]\\]"));
    auto marks = mark.globalMatch(marked);
    while (marks.hasNext()) {
        const auto match = marks.next();
        m_plants.append({match.capturedStart(), match.capturedEnd(), match.captured(1), match.captured(2)});
    }
}

PlantedDraft::Written PlantedDraft::written(qsizetype plant) const
{
    Written result;
    qsizetype at = 0;
    for (qsizetype i = 0; i < m_plants.size(); ++i) {
        const Plant &here = m_plants.at(i);
        result.text += m_marked.mid(at, here.start - at);
        const qsizetype start = result.text.size();
        result.text += i == plant ? here.invention : here.fact;
        if (i == plant) {
            result.planted = here.invention;
            result.span = {start, result.text.size()};
        }
        at = here.end;
    }
    result.text += m_marked.mid(at);
    return result;
}

void measure(const Resume &profile, const PlantedDraft &draft, GroundingRates &rates)
{
    const QDate today(2026, 11, 20);
    const auto check = [&](const PlantedDraft::Written &written) {
        const auto text = grounding::draftFileText(draft.name(), written.text.toUtf8());
        return grounding::ground(profile, *text, today);
    };
    const grounding::Grounding honest = check(draft.written(-1));
    rates.claims += int(honest.claims.size());
    for (const grounding::Claim &claim : honest.unsupported()) {
        ++rates.flagged;
        rates.falseAlarms.append(
            QStringLiteral("%1: %2 \"%3\" %4")
                .arg(draft.name(), grounding::claimKindName(claim.kind), claim.text, claim.reason));
    }
    for (qsizetype plant = 0; plant < draft.plants(); ++plant) {
        const PlantedDraft::Written written = draft.written(plant);
        bool found = false;
        for (const grounding::Claim &claim : check(written).unsupported()) {
            found = found || (claim.span.start < written.span.end && claim.span.end > written.span.start);
        }
        ++rates.planted;
        rates.found += found ? 1 : 0;
        if (!found) {
            rates.misses.append(draft.name() + QStringLiteral(": ") + written.planted);
        }
    }
}

} // namespace aio::test
