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

    /// Where a claim is marked.
    [[nodiscard]] std::optional<FieldMark> mark(
        const Draft &draft, const Segment &segment, const grounding::Claim &claim) const
    {
        if (segment.field == Segment::Field::Period) {
            const std::optional<FieldPath> title = titleOf(segment.part);
            return title ? std::optional(aside(*title, {})) : std::nullopt;
        }
        if (const Spot spot = find(draft, segment, claim)) {
            const QString text = fieldText(draft, spot->field);
            const QList<MarkupRun> runs =
                hasMarkup(spot->field.kind) ? markupRuns(text) : QList<MarkupRun>{{text}};
            const qsizetype from = plainOffset(runs, spot->offset);
            const qsizetype to = plainOffset(runs, spot->offset + claim.text.size());
            return inText(spot->field, from, plainText(runs).mid(from, to - from));
        }
        if (segment.field == Segment::Field::Head) {
            return aside({draft.isCv() ? FieldKind::Name : FieldKind::SenderName}, claim.text);
        }
        // A claim over two fields, as "German: C1", is marked in the first.
        const std::optional<FieldPath> title = titleOf(segment.part);
        return title ? std::optional(inText(*title, 0, fieldText(draft, *title))) : std::nullopt;
    }

private:
    static FieldMark inText(const FieldPath &field, qsizetype from, const QString &words)
    {
        FieldMark mark{field, from, words.size()};
        mark.words = words;
        return mark;
    }
    static FieldMark aside(const FieldPath &field, const QString &words)
    {
        FieldMark mark = inText(field, 0, {});
        mark.aside = true;
        mark.words = words;
        return mark;
    }

    /// The line of an entry, for what is said beside its text.
    [[nodiscard]] std::optional<FieldPath> titleOf(const QString &part) const
    {
        const QList<FieldPath> fields = part.isEmpty() ? QList<FieldPath>() : m_bySource.values(part);
        for (const FieldPath &field : fields) {
            if (field.kind == FieldKind::EntryTitle) {
                return field;
            }
        }
        return {};
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
        const Segment *segment = segmentOf(text, claim);
        std::optional<FieldMark> mark =
            segment != nullptr ? finder.mark(draft, *segment, claim) : std::nullopt;
        if (mark) {
            mark->look = claim.supported ? MarkLook::Supported : MarkLook::Unsupported;
            mark->tip = claim.reason;
        }
        m_places.append(mark);
    }
    // The numbers are those of the new claims, whichever they are.
    m_current = at(m_text.cursorSpot());
    refresh();
    Q_EMIT currentChanged(m_current);
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
    if (mark.aside) {
        return mark;
    }
    const QString &words = mark.words;
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
        // Where two overlap, the one that needs the person.
        if (isAt(i, spot) && (found < 0 || !m_claims.at(i).supported)) {
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

bool FindingMarks::isAt(int index, const FieldSpot &spot) const
{
    const std::optional<FieldMark> mark = placeOf(index);
    return mark && mark->field == spot.field && spot.offset >= mark->from
        && spot.offset <= mark->from + mark->length;
}

void FindingMarks::follow()
{
    const FieldSpot spot = m_text.cursorSpot();
    // Of claims that meet at a place, the one that was gone to stays.
    if (!m_going && !(m_current >= 0 && isAt(m_current, spot))) {
        setCurrent(at(spot));
    }
}

void FindingMarks::setCurrent(int index)
{
    if (index != m_current) {
        m_current = index;
        refresh();
        Q_EMIT currentChanged(index);
    }
}

void FindingMarks::goTo(int index)
{
    if (const std::optional<FieldMark> mark = placeOf(index)) {
        m_going = true;
        m_text.placeCursor({mark->field, mark->from}, mark->length);
        m_text.setFocus(Qt::OtherFocusReason);
        m_going = false;
        setCurrent(index);
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
        const std::optional<FieldMark> mark = m_claims.at(i).supported ? std::nullopt : placeOf(i);
        if (!mark) {
            continue;
        }
        // Dates come after the text of their line.
        const qsizetype offset = mark->aside ? m_text.lineDocument().sizeOf(mark->field) : mark->from;
        const int position = m_text.lineDocument().positionOf({mark->field, offset});
        if (position >= 0) {
            places.append({position, i});
        }
    }
    if (places.isEmpty()) {
        return false;
    }
    std::stable_sort(
        places.begin(), places.end(), [](const Place &a, const Place &b) { return a.position < b.position; });
    const qsizetype count = places.size();
    qsizetype next = 0;
    while (next < count && places.at(next).index != m_current) {
        ++next;
    }
    if (next < count) {
        next += by;
    } else {
        const int here = m_text.textCursor().selectionStart();
        next = std::count_if(
            places.begin(), places.end(), [here](const Place &place) { return place.position < here; });
        next -= by < 0 ? 1 : 0;
    }
    goTo(places.at((next + count) % count).index);
    return true;
}

} // namespace aio::ui
