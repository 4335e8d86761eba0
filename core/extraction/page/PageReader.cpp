#include "core/extraction/page/PageReader.h"

#include "core/extraction/page/Charset.h"
#include "core/extraction/page/FragmentText.h"
#include "core/extraction/page/JsonLdReader.h"
#include "core/extraction/page/MetaReader.h"
#include "core/extraction/page/MicrodataReader.h"
#include "core/extraction/page/PageCondition.h"
#include "core/extraction/page/PageLinks.h"
#include "core/extraction/page/PageStateReader.h"
#include "core/extraction/page/PostingChoice.h"
#include "core/extraction/page/PublishedTime.h"
#include "core/extraction/page/RdfaReader.h"
#include "core/extraction/page/SchemaPosting.h"
#include "core/extraction/page/VisibleText.h"

#include <QCoreApplication>

namespace aio::extraction {

namespace {

using namespace Qt::StringLiterals;

constexpr int readLimitMs = 10'000;
constexpr qsizetype fewLetters = 200;
// A page that says it has ended and has more than this to say shows the posting as well.
constexpr qsizetype readableLetters = 350;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PageReader)
};

void takeStructured(const QList<QJsonObject> &postings, Origin origin, double confidence,
    const PageFacts &facts, SourceDocument &document, QString &description)
{
    const PostingChoice choice = choosePosting(postings, facts);
    if (choice.isList) {
        document.warnings.append(Text::tr("The page lists several postings and is about none of them."));
    }
    if (choice.index < 0) {
        return;
    }
    const SchemaPosting posting(postings.at(choice.index), origin, confidence * choice.certainty, facts);
    document.votes += posting.votes();
    description = description.isEmpty() ? posting.description() : description;
}

// A page that its program fills later often says in its head what it is about, for previews of links to it.
bool readSummary(const PageFacts &facts, SourceDocument &document)
{
    const QString title = facts.meta.value(u"og:title"_s);
    const QString summary = facts.meta.value(u"og:description"_s, facts.meta.value(u"description"_s));
    constexpr qsizetype telling = 40;
    if (title.isEmpty() || summary.size() < telling) {
        return false;
    }
    StructuredText text =
        readFragment(u"<h1>%1</h1><p>%2</p>"_s.arg(title.toHtmlEscaped(), summary.toHtmlEscaped()));
    document.text = std::move(text.text);
    document.blocks = std::move(text.blocks);
    document.warnings.append(
        Text::tr("The page shows its text only in a browser; only its summary was read."));
    return true;
}

qsizetype mainLength(const StructuredText &text)
{
    qsizetype length = 0;
    for (const TextBlock &block : text.blocks) {
        length += block.aside ? 0 : block.span.length();
    }
    return length;
}

} // namespace

Result<SourceDocument> readPage(const PageInput &input, const WorkContext &context)
{
    const WorkContext limited = context.limitedTo(readLimitMs);
    if (input.bytes.size() > HtmlTree::maxBytes) {
        return failure(ErrorKind::BadInput, Text::tr("The page is larger than 8 MB."),
            Text::tr("Copy the text of the posting and paste it instead."));
    }
    const DecodedPage decoded = decodePage(input.bytes, input.contentType);
    const auto tree = HtmlTree::parse(decoded.text.toUtf8(), limited);
    if (!tree) {
        return Failure(tree.error());
    }
    const PageFacts facts = gatherPageFacts(*tree, input.url);
    SourceDocument document;
    document.kind = SourceDocument::Kind::Page;
    document.title = facts.title;
    document.declaredLanguage = facts.language;
    document.url = facts.url;
    QString description;
    takeStructured(readJsonLd(*tree, facts, limited), Origin::JsonLd, 0.95, facts, document, description);
    takeStructured(readMicrodata(*tree, limited), Origin::Microdata, 0.93, facts, document, description);
    takeStructured(readRdfa(*tree, limited), Origin::Rdfa, 0.92, facts, document, description);
    if (const QJsonObject state = readPageState(*tree, facts, limited); !state.isEmpty()) {
        takeStructured({state}, Origin::State, 0.85, facts, document, description);
    }
    const bool hasPosting = !document.votes.isEmpty();
    const std::vector<NodeRole> roles = contentRoles(*tree, measureNodes(*tree));
    StructuredText text = readVisibleText(*tree, roles, limited);
    if (mainLength(text) < fewLetters && description.size() > mainLength(text)) {
        text = readFragment(description);
    }
    if (const Result<void> interrupted = limited.check(); !interrupted) {
        return Failure(interrupted.error());
    }
    document.text = std::move(text.text);
    document.blocks = std::move(text.blocks);
    const bool summarized = !hasPosting && document.text.size() < fewLetters && readSummary(facts, document);
    const PageCondition condition = recognizeCondition(*tree, facts, document, hasPosting || summarized);
    if (const Result<void> fine =
            judgeCondition(condition, hasPosting || document.text.size() > readableLetters, document);
        !fine) {
        return Failure(fine.error());
    }
    document.votes += readMeta(facts, document.text);
    document.votes += readPublishedTime(*tree, roles);
    document.votes += readPageLinks(*tree, roles, facts);
    return document;
}

} // namespace aio::extraction
