#pragma once

#include "core/documents/import/Entries.h"
#include "core/documents/import/Evidence.h"

namespace aio {

/// The body of an entry as summary and highlights, each with its evidence below `pointer`.
struct EntryText
{
    QString summary;
    QStringList highlights;
    QStringList keywords; ///< of a line "Technologies: …"
    QString url;
};

[[nodiscard]] EntryText entryText(const CvEntry &entry, Evidence &evidence, const QString &pointer);

/// Writes start and end of the period and their evidence.
void takePeriod(
    const CvEntry &entry, Evidence &evidence, const QString &pointer, PartialDate &start, PartialDate &end);

/// Items of a list within a line: "C++, Go; Rust" has three. Brackets are left whole.
[[nodiscard]] QList<TextSpan> listItems(const CvSource &source, const TextSpan &span);

/// "Label: text": where the label ends and the text starts; nothing if the line is not like that.
struct LabelledSpan
{
    TextSpan label;
    TextSpan text;
};
[[nodiscard]] std::optional<LabelledSpan> labelled(const CvSource &source, const CvLine &line);

/// The address that stands in the text or behind it as a link; empty if there is none.
[[nodiscard]] Found linkIn(const Evidence &evidence, const TextSpan &span);

} // namespace aio
