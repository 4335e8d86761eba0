#include "core/extraction/text/PlainTextReader.h"

#include "core/extraction/text/TextBlocks.h"
#include "core/extraction/text/TextDecoder.h"

#include <QCoreApplication>

namespace aio::extraction {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TextReader)
};

} // namespace

Result<SourceDocument> readPlainText(const QByteArray &bytes, const WorkContext &context)
{
    if (bytes.size() > maxTextBytes) {
        return failure(ErrorKind::BadInput, Text::tr("The text is larger than 10 MB."),
            Text::tr("A job posting is a few pages. Cut the text down to the posting."));
    }
    auto decoded = decodeText(bytes);
    if (!decoded)
        return tl::unexpected(decoded.error());
    if (decoded->text.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, Text::tr("The text is empty."),
            Text::tr("Paste the text of the posting or choose another file."));
    QStringView text = decoded->text;
    const bool cut = text.size() > readTextCharacters;
    if (cut)
        text = text.first(readTextCharacters);
    SourceDocument document = layOut(text, context);
    if (const auto state = context.check(); !state)
        return tl::unexpected(state.error());
    if (document.blocks.isEmpty())
        return failure(ErrorKind::BadInput, Text::tr("The text has no words to read."),
            Text::tr("Paste the text of the posting or choose another file."));
    document.kind = SourceDocument::Kind::Text;
    if (cut)
        document.warnings.append(
            Text::tr("The text is very long: only its first 300,000 characters were read."));
    if (decoded->damaged)
        document.warnings.append(Text::tr("Some characters of the text are damaged and were replaced."));
    return document;
}

} // namespace aio::extraction
