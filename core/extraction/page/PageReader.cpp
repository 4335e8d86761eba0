#include "core/extraction/page/PageReader.h"

#include "core/extraction/page/Charset.h"
#include "core/extraction/page/FragmentText.h"
#include "core/extraction/page/JsonLdReader.h"
#include "core/extraction/page/MetaReader.h"
#include "core/extraction/page/MicrodataReader.h"
#include "core/extraction/page/PageStateReader.h"
#include "core/extraction/page/PostingChoice.h"
#include "core/extraction/page/RdfaReader.h"
#include "core/extraction/page/SchemaPosting.h"
#include "core/extraction/page/VisibleText.h"

#include <QCoreApplication>

namespace aio::extraction {

namespace {

using namespace Qt::StringLiterals;

constexpr int readLimitMs = 10'000;
constexpr qsizetype fewLetters = 200;

QString tr(const char *text)
{
    return QCoreApplication::translate("PageReader", text);
}

void takeStructured(const QList<QJsonObject> &postings, Origin origin, double confidence,
    const PageFacts &facts, SourceDocument &document, QString &description)
{
    const PostingChoice choice = choosePosting(postings, facts);
    if (choice.isList) {
        document.warnings.append(tr("The page lists several postings and is about none of them."));
    }
    if (choice.index < 0) {
        return;
    }
    const SchemaPosting posting(postings.at(choice.index), origin, confidence * choice.certainty, facts);
    document.votes += posting.votes();
    description = description.isEmpty() ? posting.description() : description;
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
        return failure(ErrorKind::BadInput, tr("The page is larger than 8 MB."),
            tr("Copy the text of the posting and paste it instead."));
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
    const std::vector<NodeStats> stats = measureNodes(*tree);
    StructuredText text = readVisibleText(*tree, contentRoles(*tree, stats), limited);
    if (mainLength(text) < fewLetters && !description.isEmpty()) {
        text = readFragment(description);
    }
    if (const Result<void> interrupted = limited.check(); !interrupted) {
        return Failure(interrupted.error());
    }
    if (text.text.isEmpty() && document.votes.isEmpty()) {
        return failure(ErrorKind::BadInput, tr("The page is empty."),
            tr("Open it in a browser; if the posting shows there, save the page or paste its text."));
    }
    document.votes += readMeta(facts, text.text);
    document.text = std::move(text.text);
    document.blocks = std::move(text.blocks);
    return document;
}

} // namespace aio::extraction
