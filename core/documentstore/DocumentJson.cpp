#include "core/documentstore/DocumentJson.h"

#include "core/documents/draft/DraftJson.h"

#include <QJsonArray>

namespace aio {

namespace {

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
    return {{QStringLiteral("draft"), toJson(document.draft)},
        {QStringLiteral("template"), document.templateId}, {QStringLiteral("options"), document.options},
        {QStringLiteral("kept_claims"), kept}};
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
}

QString searchText(const Draft &draft)
{
    QStringList lines = std::visit([](const auto &content) { return linesOf(content); }, draft.content);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace aio
