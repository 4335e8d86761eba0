#include "app/cli/DocumentInput.h"

#include "app/cli/OpenWorkspace.h"
#include "app/cli/Wait.h"
#include "core/documents/resume/ResumeJson.h"
#include "core/extraction/builtin/BuiltInEngine.h"
#include "core/jobs/ExtractionJson.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>

namespace aio::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

constexpr qint64 maxBytes = 8 * 1024 * 1024;
constexpr int readDeadlineMs = 60'000;

Result<JobPosting> jobFromWorkspace(const QUuid &id, const GlobalOptions &options)
{
    auto workspace = OpenWorkspace::open(options);
    if (!workspace) {
        return Failure(workspace.error());
    }
    const auto record = waitFor((*workspace)->jobs().load(id));
    if (!record) {
        return Failure(record.error());
    }
    return record->extraction.job;
}

} // namespace

Result<QByteArray> documentBytes(const QString &name)
{
    QFile file(name);
    const bool standardInput = name == u"-";
    const bool opened = standardInput ? file.open(stdin, QIODevice::ReadOnly)
                                      : !QFileInfo(name).isDir() && file.open(QIODevice::ReadOnly);
    if (!opened) {
        return failure(ErrorKind::BadInput, Text::tr("\"%1\" cannot be read.").arg(name),
            Text::tr("Check the name of the file."), file.errorString());
    }
    const QByteArray bytes = file.read(maxBytes + 1);
    if (bytes.size() > maxBytes) {
        return failure(ErrorKind::BadInput, Text::tr("\"%1\" is larger than 8 MB.").arg(name));
    }
    return bytes;
}

Result<Resume> resumeFromFile(const QString &name)
{
    const auto bytes = documentBytes(name);
    return bytes ? parseResume(*bytes) : Failure(bytes.error());
}

Result<JobPosting> jobFromArgument(const QString &fileOrId, const GlobalOptions &options)
{
    const QUuid id = QUuid::fromString(fileOrId);
    if (!id.isNull() && !QFileInfo::exists(fileOrId)) {
        return jobFromWorkspace(id, options);
    }
    const auto bytes = documentBytes(fileOrId);
    if (!bytes) {
        return Failure(bytes.error());
    }
    const QJsonDocument json = QJsonDocument::fromJson(*bytes);
    if (json.isObject()) {
        const QJsonObject object = json.object();
        const QJsonObject job =
            object.contains(QStringLiteral("job")) ? object.value(QStringLiteral("job")).toObject() : object;
        const JobPosting posting = jobFromJson(job);
        if (posting == JobPosting{}) {
            return failure(ErrorKind::BadInput, Text::tr("\"%1\" holds no job.").arg(fileOrId),
                Text::tr("Use what aioctl extract prints, or a posting as text or page."));
        }
        return posting;
    }
    extraction::BuiltInEngine engine;
    extraction::ExtractionRequest request;
    request.source.kind = extraction::ExtractionSource::Kind::Detect;
    request.source.files = {{QFileInfo(fileOrId).fileName(), *bytes}};
    const auto read = waitFor(engine.extract(request, WorkContext({}, QDeadlineTimer(readDeadlineMs))));
    if (!read) {
        return Failure(read.error());
    }
    return read->extraction.job;
}

} // namespace aio::cli
