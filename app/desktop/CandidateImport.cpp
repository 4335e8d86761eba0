#include "app/desktop/CandidateImport.h"

#include "core/assist/reading/CvModelReader.h"
#include "core/documents/import/ResumeImporter.h"
#include "core/documents/photo/Photo.h"
#include "core/extraction/grammar/LanguageDetector.h"

#include <QJsonArray>
#include <QMimeDatabase>

namespace aio::desktop {

namespace {

QJsonObject toJson(const Provenance &why)
{
    QJsonObject object{{QStringLiteral("source"), originName(why.origin)},
        {QStringLiteral("confidence"), why.confidence}, {QStringLiteral("text"), why.text},
        {QStringLiteral("page"), why.page}};
    if (why.span) {
        object.insert(QStringLiteral("span"), QJsonArray{qint64(why.span->start), qint64(why.span->end)});
    }
    return object;
}

} // namespace

Result<ui::ImportedCandidate> importCandidate(
    const QByteArray &bytes, const QString &name, WorkContext &context)
{
    Result<ImportedResume> read = importResume(bytes, context);
    if (!read) {
        return Failure(read.error());
    }
    ui::ImportedCandidate imported;
    CandidateProfile profile;
    profile.resume = read->resume;
    profile.resume.basics.image = documents::keptPhoto(profile.resume.basics.image);
    profile.language = read->language;
    for (auto it = read->provenance.cbegin(); it != read->provenance.cend(); ++it) {
        profile.provenance.insert(it.key(), toJson(*it));
        imported.candidate.toCheck += it->confidence < checkBelow ? 1 : 0;
    }
    imported.candidate.profiles = {profile};
    imported.source = std::move(read->source.document);
    imported.source.warnings = read->warnings; // those of the text among them
    // Kept as it came: a JSON Resume file has no reading, and every file can be handed on again.
    imported.source.original = {bytes, QMimeDatabase().mimeTypeForFileNameAndData(name, bytes).name(), {}};
    return imported;
}

QFuture<Result<ui::ModelProfile>> readCandidateWithModel(Orchestrator &orchestrator, const QString &user,
    const QString &text, const Resume &known, const WorkContext &context)
{
    return readCvWithModel(orchestrator, {text, known, {}, user}, context)
        .then([language = extraction::detectLanguage(text), photo = known.basics.image](
                  const Result<CvAnswer> &answer) -> Result<ui::ModelProfile> {
            if (!answer) {
                return Failure(answer.error());
            }
            ui::ModelProfile read;
            read.writer = answer->model;
            read.leftOut = answer->reply.dropped;
            read.profile.name = answer->model;
            read.profile.language = language;
            read.profile.resume = answer->reply.resume;
            read.profile.resume.basics.image = photo; // no text has one
            const auto &reasons = answer->reply.provenance;
            for (auto it = reasons.cbegin(); it != reasons.cend(); ++it) {
                read.profile.provenance.insert(it.key(), toJson(*it));
            }
            return read;
        });
}

} // namespace aio::desktop
