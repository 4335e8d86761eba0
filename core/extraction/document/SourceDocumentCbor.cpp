#include "core/extraction/document/SourceDocumentCbor.h"

#include "core/extraction/document/CborInput.h"
#include "core/extraction/document/Deflate.h"
#include "core/jobs/ExtractionJson.h"

#include <QCborStreamWriter>
#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace aio::extraction {

namespace {

// The document is one array of a fixed order; a change of the order is a new format number.
constexpr qint64 format = 1;
constexpr quint64 documentItems = 10;
constexpr quint64 blockItems = 10;
constexpr quint64 wordItems = 8;
constexpr quint64 pageItems = 2;
constexpr quint64 voteItems = 7;

// Far above what readers make of the largest source they accept.
constexpr qsizetype maxBytes = 192LL * 1024 * 1024;
constexpr quint64 maxBlocks = 500'000;
constexpr quint64 maxWords = 2'000'000;
constexpr quint64 maxPages = 5'000;
constexpr quint64 maxVotes = 50'000;
constexpr quint64 maxWarnings = 1'000;

void write(QCborStreamWriter &out, const QString &text)
{
    out.append(text);
}

void write(QCborStreamWriter &out, const TextSpan &span)
{
    out.append(qint64(span.start));
    out.append(qint64(span.end));
}

void write(QCborStreamWriter &out, const TextBlock &block)
{
    out.startArray(blockItems);
    out.append(qint64(block.kind));
    write(out, block.span);
    write(out, block.label);
    write(out, block.value);
    out.append(block.level);
    out.append(block.page);
    out.append(block.aside);
    out.endArray();
}

void write(QCborStreamWriter &out, const Word &word)
{
    out.startArray(wordItems);
    write(out, word.span);
    out.append(word.box.x());
    out.append(word.box.y());
    out.append(word.box.width());
    out.append(word.box.height());
    out.append(word.page);
    out.append(word.confidence);
    out.endArray();
}

void write(QCborStreamWriter &out, const SourcePage &page)
{
    out.startArray(pageItems);
    out.append(page.size.width());
    out.append(page.size.height());
    out.endArray();
}

void write(QCborStreamWriter &out, const Vote &vote)
{
    // Values travel in the form in which jobs are stored, so both are read by the same code.
    const QJsonObject value{{jobFieldKey(vote.field), toJson(vote.value)}};
    out.startArray(voteItems);
    out.append(jobFieldKey(vote.field));
    out.append(QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)));
    out.append(originName(vote.origin));
    out.append(vote.confidence);
    out.append(vote.text);
    write(out, vote.span.value_or(TextSpan{-1, -1}));
    out.endArray();
}

template <typename T> void write(QCborStreamWriter &out, const QList<T> &list)
{
    out.startArray(quint64(list.size()));
    for (const T &item : list) {
        write(out, item);
    }
    out.endArray();
}

class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_in(bytes)
    {
    }

    std::optional<SourceDocument> read()
    {
        m_ok = m_in.enterArray(documentItems) == documentItems && m_in.integer() == format;
        if (!m_ok) {
            return std::nullopt;
        }
        SourceDocument document;
        document.kind = SourceDocument::Kind(
            m_in.integer(qint64(SourceDocument::Kind::Page), qint64(SourceDocument::Kind::Pdf)));
        document.text = m_in.text();
        m_length = document.text.size();
        readList(maxBlocks, blockItems, [&] { document.blocks << block(); });
        readList(maxWords, wordItems, [&] { document.words << word(); });
        readList(maxPages, pageItems, [&] { document.pages << page(); });
        readList(maxVotes, voteItems, [&] { readVote(document.votes); });
        document.title = m_in.text();
        document.declaredLanguage = m_in.text();
        const QStringList tail = m_in.texts(maxWarnings);
        m_in.leaveArray();
        if (!m_in.ok() || tail.isEmpty()) {
            return std::nullopt;
        }
        document.url = QUrl(tail.constFirst());
        document.warnings = tail.mid(1);
        return document;
    }

private:
    template <typename Item> void readList(quint64 most, quint64 items, Item item)
    {
        const quint64 count = m_in.enterArray(most);
        for (quint64 i = 0; i < count && m_in.ok(); ++i) {
            if (m_in.enterArray(items) != items) {
                m_in.fail();
            }
            item();
            m_in.leaveArray();
        }
        m_in.leaveArray();
    }

    TextSpan span()
    {
        // Clamped, not refused: a span that runs over the end must not cost the whole source.
        const qint64 start = std::clamp<qint64>(m_in.integer(), 0, m_length);
        return {start, std::clamp<qint64>(m_in.integer(), start, m_length)};
    }

    TextBlock block()
    {
        TextBlock block;
        block.kind =
            TextBlock::Kind(m_in.integer(qint64(TextBlock::Kind::Heading), qint64(TextBlock::Kind::Pair)));
        block.span = span();
        block.label = span();
        block.value = span();
        block.level = m_in.number();
        block.page = m_in.number();
        block.aside = m_in.boolean();
        return block;
    }

    QRect box()
    {
        constexpr int farthest = 1 << 24; // so that a corner never overflows
        const int x = std::clamp(m_in.number(), -farthest, farthest);
        const int y = std::clamp(m_in.number(), -farthest, farthest);
        const int width = std::clamp(m_in.number(), 0, farthest);
        return {x, y, width, std::clamp(m_in.number(), 0, farthest)};
    }

    Word word()
    {
        Word word;
        word.span = span();
        word.box = box();
        word.page = m_in.number();
        word.confidence = std::clamp(m_in.number(), 0, 100);
        return word;
    }

    SourcePage page()
    {
        const int width = m_in.number();
        return {{}, QSize(width, m_in.number())};
    }

    void readVote(QList<Vote> &votes)
    {
        const auto field = jobFieldFromKey(m_in.text());
        const QByteArray value = m_in.text().toUtf8();
        const auto origin = originFromName(m_in.text());
        Vote vote;
        vote.confidence = m_in.real();
        vote.text = m_in.text();
        const qint64 start = m_in.integer();
        const qint64 end = m_in.integer();
        if (start >= 0 && start <= end && end <= m_length) {
            vote.span = TextSpan{start, end};
        }
        // A field or origin of a newer version is left out rather than misread.
        if (m_in.ok() && field && origin) {
            vote.field = *field;
            vote.origin = *origin;
            vote.value = jobFromJson(QJsonDocument::fromJson(value).object()).value(*field);
            votes << vote;
        }
    }

    CborInput m_in;
    qint64 m_length = 0;
    bool m_ok = true;
};

} // namespace

QByteArray toCbor(const SourceDocument &document)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startArray(documentItems);
    out.append(format);
    out.append(qint64(document.kind));
    out.append(document.text);
    write(out, document.blocks);
    write(out, document.words);
    write(out, document.pages);
    write(out, document.votes);
    out.append(document.title);
    out.append(document.declaredLanguage);
    write(out, QStringList{document.url.toString(QUrl::FullyEncoded)} + document.warnings);
    out.endArray();
    return deflated(bytes);
}

Result<SourceDocument> sourceDocumentFromCbor(const QByteArray &bytes)
{
    const std::optional<QByteArray> plain = inflated(bytes, maxBytes);
    std::optional<SourceDocument> document;
    if (plain) {
        document = Reader(*plain).read();
    }
    if (!document) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("SourceDocument", "The stored source of this posting is damaged."),
            QCoreApplication::translate("SourceDocument", "Bring the source in again."));
    }
    return *document;
}

} // namespace aio::extraction
