#include "core/demo/SampleFiles.h"

#include "core/demo/SampleDates.h"
#include "core/documents/resume/ResumeJson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace aio::demo {

namespace {

using namespace Qt::StringLiterals;

QByteArray sampleBytes(const QString &path)
{
    QFile file(u":/aio/demo/"_s + path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

/// A list of resources/demo/samples.json.
QJsonArray listed(const QString &name)
{
    return QJsonDocument::fromJson(sampleBytes(u"samples.json"_s)).object().value(name).toArray();
}

} // namespace

QList<SamplePosting> samplePostings(const QDate &today)
{
    QList<SamplePosting> postings;
    for (const QJsonValue &each : listed(u"postings"_s)) {
        const QString name = each[u"file"].toString();
        const QString language = each[u"language"].toString();
        const QString text = QString::fromUtf8(sampleBytes(u"postings/"_s + name));
        postings.append({language, {name, withDates(text, today, QLocale(language)).toUtf8()}});
    }
    return postings;
}

Result<QList<SampleCandidate>> sampleCandidates()
{
    QList<SampleCandidate> candidates;
    for (const QJsonValue &each : listed(u"candidates"_s)) {
        const QString name = each[u"file"].toString();
        SampleCandidate sample{{}, {name, sampleBytes(u"candidates/"_s + name), u"application/json"_s}};
        const Result<Resume> resume = parseResume(sample.file.bytes);
        if (!resume) {
            return Failure(resume.error());
        }
        CandidateProfile profile;
        profile.language = each[u"language"].toString();
        profile.resume = *resume;
        sample.candidate.profiles = {profile};
        sample.candidate.tags = {u"sample"_s};
        candidates.append(sample);
    }
    return candidates;
}

QList<SampleDraft> sampleDrafts()
{
    QList<SampleDraft> drafts;
    for (const QJsonValue &each : listed(u"documents"_s)) {
        SampleDraft draft;
        draft.candidate = each[u"candidate"].toString();
        draft.posting = each[u"posting"].toString();
        draft.style.kind = documentKindFromName(each[u"kind"].toString());
        draft.status = documentStatusFromName(each[u"status"].toString());
        drafts.append(draft);
    }
    return drafts;
}

} // namespace aio::demo
