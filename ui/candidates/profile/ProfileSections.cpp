#include "ui/candidates/profile/ProfileSections.h"

namespace aio::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ProfileSections)
};

using enum ProfileFieldKind;

ProfileField line(const char *key, const QString &label)
{
    return {QString::fromLatin1(key), label, Line, false};
}

ProfileField wide(const char *key, const QString &label, ProfileFieldKind kind = Line)
{
    return {QString::fromLatin1(key), label, kind, true};
}

ProfileField date(const char *key, const QString &label)
{
    return {QString::fromLatin1(key), label, Date, false};
}

ProfileSection section(const char *key, const QString &title, const QString &add, const char *headline,
    const char *subline, const QList<ProfileField> &fields)
{
    return {QString::fromLatin1(key), title, add, fields, QString::fromLatin1(headline),
        QString::fromLatin1(subline)};
}

ProfileSection basics()
{
    return section("basics", Text::tr("Contact"), {}, "name", "label",
        {
            line("name", Text::tr("Name")),
            line("label", Text::tr("Profession")),
            line("email", Text::tr("E-mail")),
            line("phone", Text::tr("Phone")),
            line("location.address", Text::tr("Street")),
            line("location.postalCode", Text::tr("Postal code")),
            line("location.city", Text::tr("City")),
            line("location.region", Text::tr("Region")),
            line("location.countryCode", Text::tr("Country code")),
            line("url", Text::tr("Web page")),
            wide("summary", Text::tr("Summary"), ProfileFieldKind::Text),
        });
}

ProfileSection work()
{
    return section("work", Text::tr("Work"), Text::tr("Add position"), "position", "name",
        {
            line("position", Text::tr("Position")),
            line("name", Text::tr("Employer")),
            date("startDate", Text::tr("From")),
            date("endDate", Text::tr("To")),
            line("location", Text::tr("Place")),
            line("url", Text::tr("Web page")),
            wide("summary", Text::tr("Summary"), ProfileFieldKind::Text),
            wide("highlights", Text::tr("Highlights, one a line"), Lines),
        });
}

ProfileSection education()
{
    return section("education", Text::tr("Education"), Text::tr("Add education"), "institution", "area",
        {
            line("institution", Text::tr("Institution")),
            line("studyType", Text::tr("Degree")),
            line("area", Text::tr("Field of study")),
            line("score", Text::tr("Grade")),
            date("startDate", Text::tr("From")),
            date("endDate", Text::tr("To")),
            wide("courses", Text::tr("Courses"), Chips),
        });
}

ProfileSection projects()
{
    return section("projects", Text::tr("Projects"), Text::tr("Add project"), "name", "entity",
        {
            line("name", Text::tr("Name")),
            line("entity", Text::tr("For whom")),
            date("startDate", Text::tr("From")),
            date("endDate", Text::tr("To")),
            wide("url", Text::tr("Web page")),
            wide("description", Text::tr("Description"), ProfileFieldKind::Text),
            wide("highlights", Text::tr("Highlights, one a line"), Lines),
            wide("keywords", Text::tr("Keywords"), Chips),
        });
}

ProfileSection volunteer()
{
    return section("volunteer", Text::tr("Volunteering"), Text::tr("Add volunteering"), "position",
        "organization",
        {
            line("position", Text::tr("Position")),
            line("organization", Text::tr("Organisation")),
            date("startDate", Text::tr("From")),
            date("endDate", Text::tr("To")),
            wide("summary", Text::tr("Summary"), ProfileFieldKind::Text),
            wide("highlights", Text::tr("Highlights, one a line"), Lines),
        });
}

QList<ProfileSection> shortSections()
{
    return {
        section("skills", Text::tr("Skills"), Text::tr("Add skill"), "name", "level",
            {line("name", Text::tr("Skill or group")), line("level", Text::tr("Level")),
                wide("keywords", Text::tr("Keywords"), Chips)}),
        section("languages", Text::tr("Languages"), Text::tr("Add language"), "language", "fluency",
            {line("language", Text::tr("Language")), line("fluency", Text::tr("Level"))}),
        section("certificates", Text::tr("Certificates"), Text::tr("Add certificate"), "name", "issuer",
            {line("name", Text::tr("Name")), line("issuer", Text::tr("Issuer")),
                date("date", Text::tr("Date")), line("url", Text::tr("Web page"))}),
        section("awards", Text::tr("Awards"), Text::tr("Add award"), "title", "awarder",
            {line("title", Text::tr("Award")), line("awarder", Text::tr("Awarded by")),
                date("date", Text::tr("Date")),
                wide("summary", Text::tr("Summary"), ProfileFieldKind::Text)}),
        section("publications", Text::tr("Publications"), Text::tr("Add publication"), "name", "publisher",
            {line("name", Text::tr("Title")), line("publisher", Text::tr("Publisher")),
                date("releaseDate", Text::tr("Date")), line("url", Text::tr("Web page")),
                wide("summary", Text::tr("Summary"), ProfileFieldKind::Text)}),
        section("interests", Text::tr("Interests"), Text::tr("Add interest"), "name", "",
            {wide("name", Text::tr("Interest")), wide("keywords", Text::tr("Keywords"), Chips)}),
        section("references", Text::tr("References"), Text::tr("Add reference"), "name", "",
            {wide("name", Text::tr("Name")),
                wide("reference", Text::tr("Reference"), ProfileFieldKind::Text)}),
    };
}

} // namespace

QList<ProfileSection> profileSections()
{
    return QList<ProfileSection>{basics(), work(), education(), projects(), volunteer()} + shortSections();
}

} // namespace aio::ui
