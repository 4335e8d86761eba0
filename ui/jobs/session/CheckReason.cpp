#include "ui/jobs/session/CheckReason.h"

#include "ui/jobs/source/SourceMarks.h"

#include <QCoreApplication>

namespace aio::ui {

namespace {

constexpr int quoteLength = 28; // two lines below a field of half the width

/// Words for between quotation marks: short, and without a full stop, since the sentence around has its own.
QString quoted(QString words)
{
    words = words.simplified();
    while (!words.isEmpty() && QStringView(u".,;:").contains(words.back())) {
        words.chop(1);
    }
    return words.size() > quoteLength ? words.left(quoteLength - 1).trimmed() + u'…' : words;
}

/// The words inside the span that are hard to read.
QString hardWords(const extraction::SourceDocument &document, const TextSpan &span)
{
    QStringList words;
    for (const extraction::Word &word : document.words) {
        if (word.span.start < span.end && span.start < word.span.end && isHardToRead(document, word)) {
            words << document.string(word.span);
        }
    }
    return words.join(u' ');
}

} // namespace

QString checkReason(JobField field, const Extraction &extraction, const extraction::SourceDocument &document)
{
    const Provenance why = extraction.provenance.value(field);
    if (why.span) {
        const QString hard = hardWords(document, *why.span);
        if (!hard.isEmpty()) {
            return QCoreApplication::translate("CheckReason", "Read as “%1”, which is hard to see here.")
                .arg(quoted(hard));
        }
    }
    if (!why.text.isEmpty() && why.text.simplified() != displayText(extraction.job.value(field))) {
        return QCoreApplication::translate("CheckReason", "Taken from “%1”.").arg(quoted(why.text));
    }
    return QCoreApplication::translate("CheckReason", "The posting does not say so clearly.");
}

} // namespace aio::ui
