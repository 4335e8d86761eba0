#include "core/intake/IntakeEntry.h"

#include <QCoreApplication>

namespace aio {

namespace {

using Kind = extraction::ExtractionSource::Kind;

constexpr std::pair<Kind, const char *> kindKeys[] = {{Kind::Detect, "detect"}, {Kind::Url, "url"},
    {Kind::Html, "html"}, {Kind::Text, "text"}, {Kind::Images, "images"}, {Kind::Pdf, "pdf"}};

} // namespace

bool IntakeEntry::isSkipped() const
{
    return item.state == IntakeItem::State::Failed && item.error && item.error->detail == notAPostingDetail();
}

QString notAPostingDetail()
{
    return QStringLiteral("not-a-posting");
}

bool looksLikePosting(const JobPosting &job)
{
    if (job.title.isEmpty()) {
        return false;
    }
    int signs = 0;
    for (const JobField field : {JobField::Company, JobField::Locations, JobField::Remote,
             JobField::EmploymentTypes, JobField::Salary, JobField::ApplyUrl, JobField::ContactEmail,
             JobField::Skills, JobField::Responsibilities, JobField::Qualifications, JobField::Benefits,
             JobField::ExperienceYearsMin, JobField::ValidThrough, JobField::StartDate}) {
        signs += job.hasValue(field) ? 1 : 0;
    }
    constexpr int fewest = 2;
    return signs >= fewest;
}

QString sourceKindKey(Kind kind)
{
    for (const auto &[value, key] : kindKeys) {
        if (value == kind) {
            return QLatin1String(key);
        }
    }
    return {};
}

Kind sourceKindFromKey(const QString &key)
{
    for (const auto &[value, name] : kindKeys) {
        if (key == QLatin1String(name)) {
            return value;
        }
    }
    return Kind::Detect;
}

QString sourceDisplayName(const extraction::ExtractionSource &source)
{
    if (source.files.isEmpty()) {
        return source.url
            .toDisplayString(
                QUrl::RemoveScheme | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemovePassword)
            .mid(2);
    }
    if (source.files.size() == 1) {
        return source.files.first().name;
    }
    return QCoreApplication::translate("Intake", "%1 + %n more", nullptr, int(source.files.size()) - 1)
        .arg(source.files.first().name);
}

} // namespace aio
