#include "core/documents/resume/ResumeJson.h"

#include "core/documents/resume/JsonFields.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace aio {

namespace {

constexpr qsizetype kLargestFile = 8 * 1024 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ResumeJson)
};

} // namespace

QJsonObject toJson(const Resume &resume)
{
    QJsonObject object = json::objectOf(resume);
    if (!resume.meta.isEmpty()) {
        object.insert(QStringLiteral("meta"), resume.meta);
    }
    return object;
}

Resume resumeFromJson(const QJsonObject &object)
{
    auto resume = json::itemFrom<Resume>(object);
    const QJsonValue meta = resume.other.value(QStringLiteral("meta"));
    if (meta.isObject()) {
        resume.meta = meta.toObject();
        resume.other.remove(QStringLiteral("meta"));
    }
    return resume;
}

Result<Resume> parseResume(const QByteArray &bytes)
{
    if (bytes.size() > kLargestFile) {
        return failure(ErrorKind::BadInput,
            Text::tr("The file is larger than 8 MB; a JSON Resume file is a few kilobytes."),
            Text::tr("Choose the profile's own file."));
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto before = bytes.left(problem.offset);
        return failure(ErrorKind::BadInput,
            Text::tr("The file is not valid JSON: %1 in line %2.")
                .arg(problem.errorString())
                .arg(before.count('\n') + 1),
            Text::tr("Correct that line, or import the profile from a PDF or text instead."));
    }
    if (!document.isObject()) {
        return failure(ErrorKind::BadInput, Text::tr("The file holds JSON, but no JSON Resume object."),
            Text::tr("A profile starts with a brace and has sections such as “basics” and “work”."));
    }
    Resume resume = resumeFromJson(document.object());
    if (resume.isEmpty() && !document.object().contains(QStringLiteral("basics"))) {
        return failure(ErrorKind::BadInput, Text::tr("Nothing of JSON Resume stands in the file."),
            Text::tr("A profile has sections such as “basics” and “work”."));
    }
    return resume;
}

} // namespace aio
