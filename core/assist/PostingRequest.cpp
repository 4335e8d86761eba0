#include "core/assist/PostingRequest.h"

#include "core/assist/ImageParts.h"
#include "core/prompts/Prompt.h"

namespace aio {

namespace {

// Main content comes first in the text; what lies beyond this is other people's postings and small print.
constexpr qsizetype mostCharacters = 60'000;
constexpr int mostPictures = 8;
constexpr int answerTokens = 6000;
constexpr int checkTokens = 300;

Result<QList<ai::Part>> pictureParts(const QList<QByteArray> &pictures)
{
    QList<ai::Part> parts;
    for (const QByteArray &bytes : pictures.mid(0, mostPictures)) {
        Result<ai::ImagePart> part = imagePart(bytes);
        if (!part) {
            return Failure(part.error());
        }
        parts.append(std::move(*part));
    }
    return parts;
}

} // namespace

Result<ai::Request> postingRequest(const extraction::Reading &reading)
{
    const extraction::SourceDocument &document = reading.document;
    const Prompt prompt = extractJobPrompt();
    const FencedText text = fenced(document.text.left(mostCharacters));
    ai::Request request;
    request.task = ai::AiTask::ExtractText;
    request.system = instructions(prompt, text.mark);
    request.output = prompt.output;
    request.maxOutputTokens = answerTokens;
    request.temperature = 0;
    QList<ai::Part> parts;
    if (document.kind == extraction::SourceDocument::Kind::Image) {
        QList<QByteArray> pictures;
        for (const extraction::SourcePage &page : document.pages) {
            pictures.append(page.image);
        }
        Result<QList<ai::Part>> converted = pictureParts(pictures);
        if (!converted) {
            return Failure(converted.error());
        }
        parts = std::move(*converted);
        request.task = ai::AiTask::ExtractImage;
        parts.append(ai::TextPart{QStringLiteral("These are the words that were recognised on the pictures. "
                                                 "Copy from them.\n")
            + text.text});
    } else {
        parts.append(ai::TextPart{text.text});
    }
    request.messages = {{ai::Role::User, parts}};
    return request;
}

routing::RouteRequest postingRoute(const extraction::SourceDocument &document)
{
    extraction::Reading reading;
    reading.document = document;
    if (const Result<ai::Request> request = postingRequest(reading)) {
        return routing::RouteRequest::of(*request);
    }
    routing::RouteRequest route;
    route.task = ai::AiTask::ExtractImage;
    route.hasImages = true;
    route.needsJson = true;
    route.maxOutputTokens = answerTokens;
    return route;
}

Result<ai::Request> imageCheckRequest(const QList<QByteArray> &pictures)
{
    Result<QList<ai::Part>> parts = pictureParts(pictures);
    if (!parts) {
        return Failure(parts.error());
    }
    const Prompt prompt = checkImagePrompt();
    ai::Request request;
    request.task = ai::AiTask::CheckImage;
    request.system = prompt.system;
    request.output = prompt.output;
    request.maxOutputTokens = checkTokens;
    request.temperature = 0;
    parts->append(ai::TextPart{QStringLiteral("Do these pictures show a job posting?")});
    request.messages = {{ai::Role::User, *parts}};
    return request;
}

} // namespace aio
