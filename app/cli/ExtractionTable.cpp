#include "app/cli/ExtractionTable.h"

#include <QCoreApplication>

namespace aio::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 100;
    const QString line = text.simplified();
    return line.size() > longest ? line.left(longest - 1) + u'…' : line;
}

} // namespace

QList<QStringList> extractionRows(const Extraction &extraction)
{
    QList<QStringList> rows{{Text::tr("Field"), Text::tr("Confidence"), Text::tr("From"), Text::tr("Value")}};
    for (const JobField field : allJobFields()) {
        if (!extraction.job.hasValue(field)) {
            continue;
        }
        const auto found = extraction.provenance.constFind(field);
        const bool known = found != extraction.provenance.cend();
        rows.append({jobFieldKey(field), known ? QString::number(qRound(found->confidence * 100)) : QString(),
            known ? originName(found->origin) : QString(),
            shortened(displayText(extraction.job.value(field)))});
    }
    return rows;
}

} // namespace aio::cli
