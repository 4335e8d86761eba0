#include "core/documents/draft/Draft.h"

#include <algorithm>
#include <array>

namespace aio {

namespace {

struct SectionName
{
    SectionKind kind;
    QLatin1String key;
};

constexpr std::array<SectionName, 12> kSectionNames = {{
    {SectionKind::Work, QLatin1String("work")},
    {SectionKind::Volunteer, QLatin1String("volunteer")},
    {SectionKind::Education, QLatin1String("education")},
    {SectionKind::Awards, QLatin1String("awards")},
    {SectionKind::Certificates, QLatin1String("certificates")},
    {SectionKind::Publications, QLatin1String("publications")},
    {SectionKind::Skills, QLatin1String("skills")},
    {SectionKind::Languages, QLatin1String("languages")},
    {SectionKind::Interests, QLatin1String("interests")},
    {SectionKind::References, QLatin1String("references")},
    {SectionKind::Projects, QLatin1String("projects")},
    {SectionKind::Custom, QLatin1String("custom")},
}};

} // namespace

QString sectionKey(SectionKind kind)
{
    const auto *found = std::ranges::find(kSectionNames, kind, &SectionName::kind);
    return found == kSectionNames.end() ? QStringLiteral("custom") : QString(found->key);
}

std::optional<SectionKind> sectionFromKey(QStringView key)
{
    for (const SectionName &name : kSectionNames) {
        if (key == name.key) {
            return name.kind;
        }
    }
    return std::nullopt;
}

QString jsonName(SectionKind kind)
{
    return sectionKey(kind);
}

bool readJsonName(QStringView name, SectionKind &kind)
{
    const auto known = sectionFromKey(name);
    kind = known.value_or(SectionKind::Custom);
    return known.has_value();
}

} // namespace aio
