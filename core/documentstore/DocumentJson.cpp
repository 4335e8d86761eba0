#include "core/documentstore/DocumentJson.h"

#include "core/documents/draft/DraftJson.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace aio {

namespace {

using namespace Qt::StringLiterals;

// Names in the order of the enumerations; one that is not known reads as the value that a brief begins with.
constexpr std::array<QLatin1String, 3> cvLengths = {
    QLatin1String("one_page"), QLatin1String("two_pages"), QLatin1String("all")};
constexpr std::array<QLatin1String, 3> tones = {
    QLatin1String("formal"), QLatin1String("warm"), QLatin1String("direct")};
constexpr std::array<QLatin1String, 3> letterLengths = {
    QLatin1String("short"), QLatin1String("medium"), QLatin1String("long")};

template <typename E, std::size_t N> QString nameIn(const std::array<QLatin1String, N> &names, E value)
{
    return names.at(static_cast<std::size_t>(value));
}

template <typename E, std::size_t N>
void readName(const std::array<QLatin1String, N> &names, const QJsonValue &json, E &value)
{
    const auto found = std::find(names.cbegin(), names.cend(), json.toString());
    if (found != names.cend()) {
        value = static_cast<E>(found - names.cbegin());
    }
}

QJsonObject briefToJson(const DocumentBrief &brief)
{
    QJsonObject object{{u"cv_length"_s, nameIn(cvLengths, brief.cvLength)},
        {u"tone"_s, nameIn(tones, brief.tone)},
        {u"letter_length"_s, nameIn(letterLengths, brief.letterLength)}};
    if (!brief.language.isEmpty()) {
        object.insert(u"language"_s, brief.language);
    }
    if (!brief.points.isEmpty()) {
        object.insert(u"points"_s, QJsonArray::fromStringList(brief.points));
    }
    return object;
}

DocumentBrief briefFromJson(const QJsonObject &object)
{
    DocumentBrief brief;
    brief.language = object.value(u"language").toString();
    readName(cvLengths, object.value(u"cv_length"), brief.cvLength);
    readName(tones, object.value(u"tone"), brief.tone);
    readName(letterLengths, object.value(u"letter_length"), brief.letterLength);
    for (const QJsonValue &point : object.value(u"points").toArray()) {
        if (point.isString()) {
            brief.points.append(point.toString());
        }
    }
    return brief;
}

QJsonObject writerToJson(const WrittenBy &writer)
{
    QJsonObject object{{u"provider"_s, writer.provider}, {u"model"_s, writer.model},
        {u"latency_ms"_s, writer.latencyMs}, {u"input_tokens"_s, writer.inputTokens},
        {u"output_tokens"_s, writer.outputTokens}, {u"sent"_s, writer.sent}, {u"masked"_s, writer.masked},
        {u"values"_s, writer.values}};
    if (writer.costNanoUsd) {
        object.insert(u"cost_nano_usd"_s, *writer.costNanoUsd);
    }
    return object;
}

WrittenBy writerFromJson(const QJsonObject &object)
{
    WrittenBy writer;
    writer.provider = object.value(u"provider").toString();
    writer.model = object.value(u"model").toString();
    writer.latencyMs = object.value(u"latency_ms").toInteger();
    writer.inputTokens = object.value(u"input_tokens").toInteger();
    writer.outputTokens = object.value(u"output_tokens").toInteger();
    if (const QJsonValue cost = object.value(u"cost_nano_usd"); cost.isDouble()) {
        writer.costNanoUsd = cost.toInteger();
    }
    writer.sent = object.value(u"sent").toString();
    writer.masked = object.value(u"masked").toBool();
    writer.values = object.value(u"values").toInt();
    return writer;
}

QJsonObject claimToJson(const KeptClaim &claim)
{
    return {{QStringLiteral("text"), claim.text}, {QStringLiteral("reason"), claim.reason},
        {QStringLiteral("kept_by"), claim.keptBy}, {QStringLiteral("kept_at"), claim.keptAt}};
}

KeptClaim claimFromJson(const QJsonObject &object)
{
    return {object.value(QStringLiteral("text")).toString(),
        object.value(QStringLiteral("reason")).toString(), object.value(QStringLiteral("kept_by")).toString(),
        object.value(QStringLiteral("kept_at")).toInteger()};
}

void addTexts(const QList<DraftText> &texts, QStringList &lines)
{
    for (const DraftText &text : texts) {
        lines << text.text;
    }
}

QStringList linesOf(const CvContent &cv)
{
    QStringList lines{cv.basics.name, cv.basics.label, cv.summary.text};
    for (const DraftSection &section : cv.sections) {
        lines << section.heading;
        for (const DraftEntry &entry : section.entries) {
            lines << entry.title << entry.organization << entry.detail << entry.location
                  << entry.summary.text;
            addTexts(entry.highlights, lines);
            lines << entry.keywords;
        }
    }
    return lines;
}

QStringList linesOf(const LetterContent &letter)
{
    QStringList lines{
        letter.recipient.name, letter.recipient.organization, letter.subject, letter.salutation};
    addTexts(letter.paragraphs, lines);
    lines << letter.closing << letter.signature;
    return lines;
}

} // namespace

QJsonObject contentToJson(const Document &document)
{
    QJsonArray kept;
    for (const KeptClaim &claim : document.keptClaims) {
        kept.append(claimToJson(claim));
    }
    QJsonObject content{{QStringLiteral("draft"), toJson(document.draft)},
        {QStringLiteral("template"), document.templateId}, {QStringLiteral("options"), document.options},
        {QStringLiteral("kept_claims"), kept}, {QStringLiteral("brief"), briefToJson(document.brief)}};
    if (!document.notes.isEmpty()) {
        content.insert(QStringLiteral("notes"), document.notes);
    }
    if (document.writtenBy) {
        content.insert(QStringLiteral("written_by"), writerToJson(*document.writtenBy));
    }
    return content;
}

void readContent(const QJsonObject &content, Document &document)
{
    document.draft = draftFromJson(content.value(QStringLiteral("draft")).toObject());
    document.templateId = content.value(QStringLiteral("template")).toString();
    document.options = content.value(QStringLiteral("options")).toObject();
    document.keptClaims.clear();
    for (const QJsonValue &claim : content.value(QStringLiteral("kept_claims")).toArray()) {
        document.keptClaims.append(claimFromJson(claim.toObject()));
    }
    document.brief = briefFromJson(content.value(QStringLiteral("brief")).toObject());
    document.notes = content.value(QStringLiteral("notes")).toString();
    const QJsonValue writer = content.value(QStringLiteral("written_by"));
    document.writtenBy = writer.isObject() ? std::optional(writerFromJson(writer.toObject())) : std::nullopt;
}

QString searchText(const Draft &draft)
{
    QStringList lines = std::visit([](const auto &content) { return linesOf(content); }, draft.content);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace aio
