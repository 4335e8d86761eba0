#include "core/documents/draft/DraftJson.h"

#include "core/documents/resume/JsonFields.h"

namespace aio {

namespace {

constexpr QLatin1String kKind("kind");

} // namespace

QJsonObject toJson(const Draft &draft)
{
    QJsonObject object;
    if (const auto *cv = std::get_if<CvContent>(&draft.content)) {
        object = json::objectOf(*cv);
        object.insert(kKind, QStringLiteral("cv"));
    } else {
        object = json::objectOf(std::get<LetterContent>(draft.content));
        object.insert(kKind, QStringLiteral("letter"));
    }
    object.insert(QStringLiteral("language"), draft.language);
    return object;
}

Draft draftFromJson(const QJsonObject &object)
{
    Draft draft;
    draft.language = object.value(QStringLiteral("language")).toString();
    if (object.value(kKind).toString() == QStringLiteral("letter")) {
        draft.content = json::itemFrom<LetterContent>(object);
    } else {
        draft.content = json::itemFrom<CvContent>(object);
    }
    return draft;
}

} // namespace aio
