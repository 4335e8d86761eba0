#include "ui/documents/editor/FindingMarks.h"

#include "core/documents/draft/Markup.h"

namespace aio::ui {

namespace {

using grounding::Segment;

/// The fields of the editor by the ids that segments carry.
class FieldFinder
{
public:
    explicit FieldFinder(const QList<EditorLine> &lines, const Draft &draft)
    {
        for (const EditorLine &line : lines) {
            for (const LinePiece &piece : line.pieces) {
                if (piece.field.kind != FieldKind::None) {
                    m_bySource.insert(sourceIdOf(draft, piece.field), piece.field);
                    m_fields.append(piece.field);
                }
            }
        }
    }

    /// The field that a segment was made from, and how far into it the claim begins.
    [[nodiscard]] Spot find(const Draft &draft, const Segment &segment, const grounding::Claim &claim) const
    {
        const qsizetype offset = claim.span.start - segment.span.start;
        const QList<FieldPath> fields = segment.part.isEmpty() ? m_fields : m_bySource.values(segment.part);
        // Of several fields of an entry, the one that says the words at that place, or says them at all.
        Spot anywhere;
        for (const FieldPath &field : fields) {
            const QString text = fieldText(draft, field);
            if (QStringView(text).mid(offset).startsWith(claim.text)) {
                return FieldSpot{field, offset};
            }
            const qsizetype at = text.indexOf(claim.text);
            if (at >= 0 && !anywhere) {
                anywhere = FieldSpot{field, at};
            }
        }
        return anywhere;
    }

private:
    QMultiHash<QString, FieldPath> m_bySource;
    QList<FieldPath> m_fields;
};

const Segment *segmentOf(const grounding::GroundingText &text, const grounding::Claim &claim)
{
    for (const Segment &segment : text.segments) {
        if (claim.span.start >= segment.span.start && claim.span.start < segment.span.end) {
            return &segment;
        }
    }
    return nullptr;
}

} // namespace

FindingMarks::FindingMarks(DraftTextEdit &text, QObject *parent)
    : QObject(parent)
    , m_text(text)
{
    connect(&m_text, &DraftTextEdit::shown, this, &FindingMarks::refresh);
    connect(&m_text, &DraftTextEdit::placeChanged, this, &FindingMarks::follow);
    connect(&m_text, &DraftTextEdit::cursorPositionChanged, this, &FindingMarks::follow);
}

void FindingMarks::setFindings(const grounding::GroundingText &text, const QList<grounding::Claim> &claims)
{
    m_claims = claims;
    m_places.clear();
    const Draft &draft = m_text.draft();
    const FieldFinder finder(m_text.lineDocument().lines(), draft);
    for (const grounding::Claim &claim : claims) {
        std::optional<FieldMark> mark;
        const Segment *segment = segmentOf(text, claim);
        const Spot spot = segment != nullptr ? finder.find(draft, *segment, claim) : Spot();
        if (spot) {
            const QString words = fieldText(draft, spot->field);
            const QList<MarkupRun> runs =
                hasMarkup(spot->field.kind) ? markupRuns(words) : QList<MarkupRun>{{words}};
            const qsizetype from = plainOffset(runs, spot->offset);
            const qsizetype to = plainOffset(runs, spot->offset + claim.text.size());
            mark = FieldMark{spot->field, from, to - from,
                claim.supported ? MarkLook::Supported : MarkLook::Unsupported, claim.reason};
        }
        m_places.append(mark);
    }
    m_current = -1;
    refresh();
    follow();
}

void FindingMarks::setSupportedShown(bool shown)
{
    m_supported = shown;
    refresh();
}

std::optional<FieldMark> FindingMarks::placeOf(int index) const
{
    if (index < 0 || index >= m_places.size() || !m_places.at(index)) {
        return {};
    }
    FieldMark mark = *m_places.at(index);
    const QString words = plainText(markupRuns(m_claims.at(index).text));
    const QString text = plainFieldText(m_text.draft(), mark.field);
    // What was typed before the claim moved it within its text.
    qsizetype best = -1;
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        if (best < 0 || qAbs(at - mark.from) < qAbs(best - mark.from)) {
            best = at;
        }
    }
    if (best < 0 || words.isEmpty()) {
        return {};
    }
    mark.from = best;
    mark.length = words.size();
    return mark;
}

int FindingMarks::at(const FieldSpot &spot) const
{
    int found = -1;
    for (int i = 0; i < m_places.size(); ++i) {
        const std::optional<FieldMark> mark = placeOf(i);
        const bool inside = mark && mark->field == spot.field && spot.offset >= mark->from
            && spot.offset <= mark->from + mark->length;
        // Where two overlap, the one that needs the person.
        if (inside && (found < 0 || !m_claims.at(i).supported)) {
            found = i;
        }
    }
    return found;
}

void FindingMarks::refresh()
{
    QList<FieldMark> marks;
    for (int i = 0; i < m_places.size(); ++i) {
        std::optional<FieldMark> mark = placeOf(i);
        if (mark && (!m_claims.at(i).supported || m_supported)) {
            if (i == m_current && !m_claims.at(i).supported) {
                mark->look = MarkLook::CurrentClaim;
            }
            marks.append(*mark);
        }
    }
    m_text.setMarks(DraftTextEdit::Layer::Findings, marks);
    m_text.viewport()->update();
}

void FindingMarks::follow()
{
    const int index = at(m_text.cursorSpot());
    if (index != m_current) {
        m_current = index;
        refresh();
        Q_EMIT currentChanged(index);
    }
}

void FindingMarks::goTo(int index)
{
    if (const std::optional<FieldMark> mark = placeOf(index)) {
        m_text.placeCursor({mark->field, mark->from}, mark->length);
        m_text.setFocus(Qt::OtherFocusReason);
    }
}

bool FindingMarks::step(int by)
{
    struct Place
    {
        int position;
        int index;
    };
    QList<Place> places;
    for (int i = 0; i < m_claims.size(); ++i) {
        const std::optional<FieldMark> mark = placeOf(i);
        const int position = mark && !m_claims.at(i).supported
            ? m_text.lineDocument().positionOf({mark->field, mark->from})
            : -1;
        if (position >= 0) {
            places.append({position, i});
        }
    }
    if (places.isEmpty()) {
        return false;
    }
    std::sort(
        places.begin(), places.end(), [](const Place &a, const Place &b) { return a.position < b.position; });
    const int here = m_text.textCursor().selectionStart();
    const bool on = m_current >= 0 && m_text.textCursor().hasSelection();
    if (by > 0) {
        const auto next = std::find_if(places.begin(), places.end(),
            [here, on](const Place &place) { return on ? place.position > here : place.position >= here; });
        goTo(next != places.end() ? next->index : places.first().index);
    } else {
        const auto next = std::find_if(
            places.rbegin(), places.rend(), [here](const Place &place) { return place.position < here; });
        goTo(next != places.rend() ? next->index : places.last().index);
    }
    return true;
}

} // namespace aio::ui
