#include "core/extraction/text/PlainTextReader.h"

#include "core/extraction/text/TextBlocks.h"
#include "core/extraction/text/TextDecoder.h"

#include <QCoreApplication>

namespace aio::extraction {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("TextReader", text);
}

} // namespace

Result<SourceDocument> readPlainText(const QByteArray &bytes, const WorkContext &context)
{
    if (bytes.size() > maxTextBytes) {
        return failure(ErrorKind::BadInput, tr("The text is larger than 10 MB."),
            tr("A job posting is a few pages. Cut the text down to the posting."));
    }
    auto decoded = decodeText(bytes);
    if (!decoded)
        return tl::unexpected(decoded.error());
    if (decoded->text.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, tr("The text is empty."),
            tr("Paste the text of the posting or choose another file."));
    QStringView text = decoded->text;
    const bool cut = text.size() > readTextCharacters;
    if (cut)
        text = text.first(readTextCharacters);
    SourceDocument document = layOut(text, context);
    if (const auto state = context.check(); !state)
        return tl::unexpected(state.error());
    if (document.blocks.isEmpty())
        return failure(ErrorKind::BadInput, tr("The text has no words to read."),
            tr("Paste the text of the posting or choose another file."));
    document.kind = SourceDocument::Kind::Text;
    if (cut)
        document.warnings.append(tr("The text is very long: only its first 300,000 characters were read."));
    if (decoded->damaged)
        document.warnings.append(tr("Some characters of the text are damaged and were replaced."));
    return document;
}

} // namespace aio::extraction
