#include "ui/jobs/source/SourceMarks.h"

#include <QRegularExpression>

#include <algorithm>

namespace aio::ui {

namespace {

using extraction::SourceDocument;
using extraction::Word;

constexpr int maxEntries = 200;

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// The first place of `needle` as whole words within [from, to).
std::optional<TextSpan> findWords(const QString &text, const QString &needle, qsizetype from, qsizetype to)
{
    if (needle.isEmpty()) {
        return std::nullopt;
    }
    for (qsizetype at = text.indexOf(needle, from, Qt::CaseInsensitive); at >= 0 && at + needle.size() <= to;
         at = text.indexOf(needle, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + needle.size();
        const bool startsWord =
            at == 0 || !isWordCharacter(text.at(at - 1)) || !isWordCharacter(needle.front());
        const bool endsWord =
            end == text.size() || !isWordCharacter(text.at(end)) || !isWordCharacter(needle.back());
        if (startsWord && endsWord) {
            return TextSpan{at, end};
        }
    }
    return std::nullopt;
}

void addSpan(QList<SourceMark> &marks, SourceMark mark, const SourceDocument &document)
{
    int page = mark.page;
    const QList<QRect> boxes = document.boxes(mark.span, &page);
    mark.page = page;
    if (boxes.isEmpty()) {
        marks << mark;
        return;
    }
    for (const QRect &box : boxes) {
        mark.box = box;
        marks << mark;
    }
}

/// Marks of single entries; false if none was found, so that the field's own span has to do.
bool addEntries(QList<SourceMark> &marks, JobField field, const QStringList &entries, const Provenance &why,
    const SourceDocument &document)
{
    bool any = false;
    for (const QString &entry : entries.mid(0, maxEntries)) {
        std::optional<TextSpan> place;
        if (why.span) {
            place = findWords(document.text, entry, why.span->start, why.span->end);
        }
        if (!place) {
            place = findWords(document.text, entry, 0, document.text.size());
        }
        if (place) {
            addSpan(marks, {field, why.page, {}, *place, field == JobField::PreferredSkills}, document);
            any = true;
        }
    }
    return any;
}

void addField(
    QList<SourceMark> &marks, JobField field, const Extraction &extraction, const SourceDocument &document)
{
    const auto found = extraction.provenance.constFind(field);
    if (found == extraction.provenance.constEnd()) {
        return;
    }
    const Provenance &why = *found;
    const FieldValue value = extraction.job.value(field);
    if (const auto *list = std::get_if<QStringList>(&value)) {
        if (field != JobField::EmploymentTypes && addEntries(marks, field, *list, why, document)) {
            return;
        }
    }
    const SourceMark mark{
        field, why.page, {}, why.span.value_or(TextSpan()), field == JobField::PreferredSkills};
    if (!why.boxes.isEmpty()) {
        for (const QRect &box : why.boxes) {
            SourceMark line = mark;
            line.box = box;
            marks << line;
        }
    } else if (why.span) {
        addSpan(marks, mark, document);
    }
}

} // namespace

QList<SourceMark> SourceMarks::of(JobField field) const
{
    QList<SourceMark> marks;
    std::copy_if(fields.cbegin(), fields.cend(), std::back_inserter(marks),
        [field](const SourceMark &mark) { return mark.field == field; });
    return marks;
}

bool isHardToRead(const SourceDocument &document, const Word &word)
{
    const QString text = document.string(word.span);
    return word.confidence < hardToReadBelow && std::any_of(text.cbegin(), text.cend(), [](QChar sign) {
        return sign.isLetterOrNumber() || sign.category() == QChar::Symbol_Currency;
    });
}

SourceMarks sourceMarks(const Extraction &extraction, const SourceDocument &document)
{
    SourceMarks marks;
    for (const JobField field : allJobFields()) {
        // The description is the whole posting: a mark over everything shows nothing.
        if (field != JobField::Description && field != JobField::Language) {
            addField(marks.fields, field, extraction, document);
        }
    }
    for (const Word &word : document.words) {
        if (isHardToRead(document, word)) {
            marks.hardWords << HardWord{word.page, word.box, word.span};
        }
    }
    return marks;
}

std::optional<TextSpan> wordsIn(const SourceDocument &document, int page, const QRect &region)
{
    std::optional<TextSpan> span;
    for (const Word &word : document.words) {
        if (word.page != page || !region.contains(word.box.center())) {
            continue;
        }
        span = span ? TextSpan{std::min(span->start, word.span.start), std::max(span->end, word.span.end)}
                    : word.span;
    }
    return span;
}

int wordCount(const SourceDocument &document, const TextSpan &span)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    return int(document.string(span).split(blanks, Qt::SkipEmptyParts).size());
}

} // namespace aio::ui
