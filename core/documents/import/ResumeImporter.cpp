#include "core/documents/import/ResumeImporter.h"

#include "core/documents/import/CvStructurer.h"
#include "core/documents/reading/CvReader.h"
#include "core/documents/resume/ResumeJson.h"

#include <QCoreApplication>

namespace aio {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ResumeImporter)
};

bool looksLikeJson(const QByteArray &bytes)
{
    QByteArrayView head = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 64));
    if (head.startsWith("\xef\xbb\xbf")) {
        head = head.sliced(3);
    }
    return head.trimmed().startsWith('{');
}

} // namespace

Result<ImportedResume> importResume(
    const QByteArray &bytes, const WorkContext &context, std::shared_ptr<extraction::OcrEnginePool> engines)
{
    if (looksLikeJson(bytes) && !bytes.startsWith("{\\rtf")) {
        auto resume = parseResume(bytes);
        if (!resume) {
            return Failure(resume.error());
        }
        ImportedResume imported;
        imported.resume = *std::move(resume);
        return imported;
    }
    // The libraries below may throw when memory runs out on a hostile input; nothing else does.
    try {
        auto source = readCv(bytes, context, std::move(engines));
        if (!source) {
            return Failure(source.error());
        }
        return structureCv(*std::move(source), context);
    } catch (const std::exception &exception) {
        return failure(ErrorKind::BadInput, Text::tr("This file cannot be read."),
            Text::tr("Try a smaller or simpler one."), QString::fromUtf8(exception.what()));
    }
}

} // namespace aio
