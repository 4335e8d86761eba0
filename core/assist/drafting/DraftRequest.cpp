#include "core/assist/drafting/DraftRequest.h"

#include "core/assist/drafting/AnsweredDraft.h"
#include "core/assist/drafting/DraftMaterial.h"
#include "core/documents/draft/CvProfile.h"
#include "core/prompts/Prompt.h"

#include <QJsonDocument>
#include <QLocale>

namespace aio {

namespace {

using namespace Qt::StringLiterals;
using drafting::CvLength;
using drafting::CvWish;
using drafting::LetterLength;
using drafting::LetterWish;

constexpr int letterTokens = 2'000;
constexpr int cvTokens = 6'000;
constexpr int wholeCvTokens = 12'000;
constexpr int draftDeadlineMs = 180'000;
constexpr double someFreedom = 0.4;

// What is asked for, in words for a model; no text of a posting or a profile.

QString lengthOf(const CvWish &wish)
{
    switch (wish.length) {
    case CvLength::OnePage:
        return u"one page: at most four positions, three points for the first and two for each other"_s;
    case CvLength::TwoPages:
        return u"two pages: at most eight positions, up to five points for the first and three for each other"_s;
    case CvLength::All:
        break;
    }
    return u"as long as it takes: every entry of the profile, all that its points say"_s;
}

QString lengthOf(const LetterWish &wish)
{
    switch (wish.length) {
    case LetterLength::Short:
        return u"about 110 words in three paragraphs"_s;
    case LetterLength::Medium:
        return u"about 180 words in four paragraphs"_s;
    case LetterLength::Long:
        break;
    }
    return u"about 280 words in five paragraphs"_s;
}

QString toneOf(const LetterWish &wish)
{
    switch (wish.tone) {
    case LetterTone::Formal:
        return u"formal, reserved"_s;
    case LetterTone::Warm:
        return u"warm, personal, still polite"_s;
    case LetterTone::Direct:
        break;
    }
    return u"direct, short sentences"_s;
}

QString orderOf(const DraftQuestion &question, const QString &language)
{
    QString order = question.isLetter() ? u"Write the paragraphs of a cover letter.\n"_s : u"Write a CV.\n"_s;
    order += u"Language: %1 (%2)\n"_s.arg(QLocale::languageToString(QLocale(language).language()), language);
    if (question.isLetter()) {
        const auto &wish = std::get<LetterWish>(question.wish);
        order += u"Tone: %1\nLength: %2\n"_s.arg(toneOf(wish), lengthOf(wish));
    } else {
        order += u"Length: %1\n"_s.arg(lengthOf(std::get<CvWish>(question.wish)));
    }
    return order;
}

/// Texts of the person who asks and of others: what the shield goes over.
struct Material
{
    QStringList points;
    QString instruction;
    QJsonObject texts; ///< profile, job, current
};

Material materialOf(const DraftQuestion &question, const CvContent &whole)
{
    Material material{question.points, question.instruction, {}};
    material.texts.insert(u"profile"_s, profileMaterial(whole));
    if (question.job != JobPosting{}) {
        material.texts.insert(u"job"_s, jobMaterial(question.job));
    }
    if (question.current && !question.instruction.isEmpty()) {
        material.texts.insert(u"current"_s, currentMaterial(*question.current));
    }
    return material;
}

Material maskedMaterial(Material material, shield::PersonalDataShield &shield)
{
    const auto mask = [&shield](const QString &text) { return shield.masked(text); };
    for (QString &point : material.points) {
        point = mask(point);
    }
    material.instruction = mask(material.instruction);
    material.texts = withTexts(material.texts, mask).toObject();
    return material;
}

QString wishesOf(const Material &material)
{
    QString wishes;
    if (!material.points.isEmpty()) {
        wishes +=
            u"It mentions, as far as the profile shows it:\n- "_s + material.points.join(u"\n- "_s) + u'\n';
    }
    if (!material.instruction.isEmpty()) {
        wishes += material.texts.contains(u"current"_s)
            ? u"Change \"current\" like this, and leave the rest as it is: "_s
            : u"Mind this wish: "_s;
        wishes += material.instruction + u'\n';
    }
    return wishes;
}

void fill(ai::Request &request, const Prompt &prompt, const QString &order, const Material &material)
{
    const FencedText text =
        fenced(QString::fromUtf8(QJsonDocument(material.texts).toJson(QJsonDocument::Indented)));
    request.system = instructions(prompt, text.mark);
    request.messages = {{ai::Role::User, {ai::TextPart{order + wishesOf(material) + u'\n' + text.text}}}};
}

ai::Request emptyRequest(const DraftQuestion &question, const Prompt &prompt)
{
    ai::Request request;
    request.task = question.isLetter() ? ai::AiTask::CoverLetter : ai::AiTask::DraftCv;
    request.plan = question.plan.isEmpty() ? ai::defaultPlan() : question.plan;
    request.user = question.user;
    request.pinned = question.pinned;
    request.output = prompt.output;
    request.temperature = someFreedom;
    request.stream = true;
    request.deadlineMs = draftDeadlineMs;
    request.maxOutputTokens = letterTokens;
    if (const auto *wish = std::get_if<CvWish>(&question.wish)) {
        request.maxOutputTokens = wish->length == CvLength::All ? wholeCvTokens : cvTokens;
    }
    return request;
}

QString wishedLanguage(const DraftQuestion &question)
{
    return std::visit([](const auto &wish) { return wish.language; }, question.wish);
}

Draft frameOf(const DraftQuestion &question, const QString &language, const CvContent &whole)
{
    if (!question.isLetter()) {
        return {whole, language};
    }
    Draft frame = builtInDraft(question);
    std::get<LetterContent>(frame.content).paragraphs.clear();
    return frame;
}

} // namespace

DraftRequest draftRequest(const DraftQuestion &question)
{
    const QString language =
        drafting::draftLanguage(wishedLanguage(question), question.profile, question.job);
    const Prompt prompt = question.isLetter() ? draftLetterPrompt() : draftCvPrompt();
    const QString order = orderOf(question, language);
    const CvContent whole = cvOf(question.profile);
    DraftRequest request{
        emptyRequest(question, prompt), {}, shield::PersonalDataShield(question.profile), {}};
    request.masked = request.plain;
    request.frame = frameOf(question, language, whole);
    // Who reads the letter is a person too.
    request.shield.hide(u"person"_s, question.job.contactName);
    request.shield.hide(u"email"_s, question.job.contactEmail);
    request.shield.hide(u"phone"_s, question.job.contactPhone);
    const Material material = materialOf(question, whole);
    fill(request.plain, prompt, order, material);
    fill(request.masked, prompt, order, maskedMaterial(material, request.shield));
    return request;
}

Draft builtInDraft(const DraftQuestion &question)
{
    Draft draft;
    if (const auto *wish = std::get_if<LetterWish>(&question.wish)) {
        draft = drafting::draftLetter(question.profile, question.job, *wish);
    } else {
        draft = drafting::draftCv(question.profile, question.job, std::get<CvWish>(question.wish));
    }
    return question.current ? withOwnParts(std::move(draft), *question.current) : draft;
}

} // namespace aio
