#pragma once

#include "core/jobs/Extraction.h"

#include <QList>
#include <QString>

#include <optional>

namespace aio {

/// A text to look for values in that somebody claims to have copied from it: blanks, line breaks, hyphens at
/// the end of lines, bullets and case do not count, words do. A value; reentrant.
class SourceWords
{
public:
    explicit SourceWords(const QString &text);

    /// Where the words stand first as whole words; nothing if they do not.
    [[nodiscard]] std::optional<TextSpan> find(const QString &value) const;
    [[nodiscard]] QString words(const TextSpan &span) const
    {
        return m_text.mid(span.start, span.end - span.start);
    }

private:
    QString m_text;
    QString m_letters; ///< what counts of it
    QList<qsizetype> m_places; ///< of each of those in the text
};

} // namespace aio
