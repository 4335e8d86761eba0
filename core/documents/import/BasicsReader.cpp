#include "core/documents/import/BasicsWords.h"
#include "core/documents/import/BasicsWork.h"
#include "core/documents/import/EntryText.h"
#include "core/documents/import/SectionReaders.h"

namespace aio {

namespace {

// "Name: …", "Anschrift: …" of tables with personal data.
void readLabelledFacts(BasicsWork &work)
{
    for (const CvPart &part : work.parts) {
        if (!isHeadPart(part)) {
            continue;
        }
        for (const CvLine &line : part.lines) {
            const auto pair = labelled(work.source, line);
            if (!pair) {
                continue;
            }
            const QStringView word = work.source.view(pair->label);
            if (isNameLabel(word) && work.name.isEmpty() && pair->text.length() < 50) {
                work.name = pair->text;
                Found found = work.evidence.found(pair->text, 0.95);
                if (found.text.count(u',') == 1 && word.contains(u',')) {
                    found.text = found.text.section(u',', 1).trimmed() + u' '
                        + found.text.section(u',', 0, 0).trimmed();
                }
                found.text = unshouted(found.text);
                work.basics.name = work.evidence.take(QStringLiteral("/basics/name"), found);
            } else if (isAddressLabel(word) && work.basics.location == ResumeLocation{}) {
                takeAddress(work, addressIn(work.evidence, pair->text, true));
            } else if (isTitleLabel(word) && work.basics.label.isEmpty()) {
                setLabel(work, pair->text, 0.9);
            }
        }
    }
}

void readSummary(BasicsWork &work)
{
    QList<TextSpan> spans;
    for (const CvPart &part : work.parts) {
        if (part.section != CvSection::Summary || !spans.isEmpty()) {
            continue;
        }
        for (const CvLine &line : part.lines) {
            spans.append(line.span);
        }
    }
    double confidence = 0.9;
    if (spans.isEmpty()) {
        // Prose below the name without a heading.
        confidence = 0.7;
        constexpr qsizetype prose = 90;
        for (const CvPart &part : work.parts) {
            const bool head = part.section == CvSection::None || part.section == CvSection::Personal;
            for (const CvLine &line : head ? part.lines : QList<CvLine>()) {
                const QStringView text = work.source.view(line.span);
                const bool contact = text.contains(u'@') || text.contains(u'|') || line.parts.size() > 1;
                if (text.size() >= prose && !contact) {
                    spans.append(line.span);
                }
            }
        }
    }
    QStringList lines;
    for (const TextSpan &span : std::as_const(spans)) {
        lines.append(work.source.document.string(span).simplified());
    }
    if (!spans.isEmpty()) {
        work.basics.summary = lines.join(u'\n');
        work.evidence.note(
            QStringLiteral("/basics/summary"), {spans.constFirst().start, spans.constLast().end}, confidence);
    }
}

} // namespace

bool isHeadPart(const CvPart &part)
{
    return part.section == CvSection::None || part.section == CvSection::Contact
        || part.section == CvSection::Personal || part.section == CvSection::Profiles;
}

void readBasics(const QList<CvPart> &parts, Evidence &evidence, Resume &resume)
{
    BasicsWork work{parts, evidence, evidence.source(), resume.basics};
    readContacts(work);
    readLabelledFacts(work);
    if (work.name.isEmpty()) {
        readName(work);
    } else {
        for (int i = 0; i < work.source.lines.size(); ++i) {
            work.nameLine =
                work.source.lines.at(i).span.end >= work.name.end && work.nameLine < 0 ? i : work.nameLine;
        }
    }
    readLabel(work);
    readLocation(work);
    readSummary(work);
}

} // namespace aio
