#include "core/documents/import/EntryText.h"

#include "core/documents/import/CvWords.h"

#include <QRegularExpression>

namespace aio {

namespace {

QRegularExpression urlPattern()
{
    return QRegularExpression(QStringLiteral("(?<![@\\w.])(?:https?://[^\\s<>\"|]+|www\\.[^\\s<>\"|,;]+)"),
        QRegularExpression::CaseInsensitiveOption);
}

} // namespace

std::optional<LabelledSpan> labelled(const CvSource &source, const CvLine &line)
{
    if (line.parts.size() == 2 && line.parts.constFirst().length() <= 40) {
        TextSpan label = line.parts.constFirst();
        while (label.length() > 1 && QStringView(u": ").contains(source.document.text.at(label.end - 1))) {
            --label.end;
        }
        return LabelledSpan{label, line.parts.constLast()};
    }
    const QStringView text = source.view(line.span);
    const qsizetype colon = text.indexOf(u':');
    constexpr qsizetype longest = 45;
    if (colon < 2 || colon > longest || colon + 1 >= text.size() || text.sliced(colon).startsWith(u"://")
        || !text.at(colon + 1).isSpace()) {
        return {};
    }
    if (text.first(colon).contains(u',') || text.first(colon).contains(u'.')) {
        return {};
    }
    return LabelledSpan{{line.span.start, line.span.start + colon},
        tidied(source, {line.span.start + colon + 1, line.span.end})};
}

QList<TextSpan> listItems(const CvSource &source, const TextSpan &span)
{
    QList<TextSpan> items;
    const QStringView text = source.view(span);
    int depth = 0;
    qsizetype start = 0;
    const auto push = [&](qsizetype end) {
        TextSpan item = tidied(source, {span.start + start, span.start + end});
        while (item.length() > 1 && source.document.text.at(item.end - 1) == u'.') {
            --item.end;
        }
        if (!item.isEmpty()) {
            items.append(item);
        }
        start = end + 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        depth += c == u'(' ? 1 : 0;
        depth -= c == u')' && depth > 0 ? 1 : 0;
        const bool comma = c == u','
            && (i + 1 >= text.size() || !text.at(i + 1).isDigit() || i == 0 || !text.at(i - 1).isDigit());
        const bool spaced =
            i > 0 && i + 1 < text.size() && text.at(i - 1).isSpace() && text.at(i + 1).isSpace();
        if (depth == 0
            && (comma || QStringView(u";|•·\t").contains(c) || (spaced && QStringView(u"/–").contains(c)))) {
            push(i);
        }
    }
    push(text.size());
    return items;
}

Found linkIn(const Evidence &evidence, const TextSpan &span)
{
    static const QRegularExpression url = urlPattern();
    const CvSource &source = evidence.source();
    const auto match = url.match(source.document.string(span));
    if (match.hasMatch()) {
        Found found =
            evidence.found({span.start + match.capturedStart(), span.start + match.capturedEnd()}, 0.9);
        while (!found.text.isEmpty() && QStringView(u".,;)").contains(found.text.back())) {
            found.text.chop(1);
        }
        return found;
    }
    for (const CvLink &link : source.links) {
        if (link.span.start < span.end && span.start < link.span.end
            && link.target.startsWith(u"http", Qt::CaseInsensitive)) {
            return {link.target, link.span, 0.85};
        }
    }
    return {};
}

EntryText entryText(const CvEntry &entry, Evidence &evidence, const QString &pointer)
{
    const CvSource &source = evidence.source();
    EntryText out;
    QList<TextSpan> prose;
    for (const CvLine &line : entry.body) {
        const QStringView text = source.view(line.span);
        if (isDuration(text)) {
            continue;
        }
        static const QRegularExpression onlyUrl(
            QStringLiteral("^(?:https?://|www\\.)\\S+$"), QRegularExpression::CaseInsensitiveOption);
        if (onlyUrl.match(text.toString()).hasMatch()) {
            out.url = out.url.isEmpty()
                ? evidence.take(pointer + QStringLiteral("/url"), linkIn(evidence, line.span))
                : out.url;
            continue;
        }
        const auto pair = labelled(source, line);
        if (pair && isToolsLabel(source.view(pair->label))) {
            for (const TextSpan &item : listItems(source, pair->text)) {
                evidence.note(pointer + QStringLiteral("/keywords/%1").arg(out.keywords.size()), item, 0.85);
                out.keywords.append(source.document.string(item));
            }
            if (line.kind != CvLine::Kind::Item) {
                continue;
            }
        }
        if (line.kind == CvLine::Kind::Item) {
            evidence.note(
                pointer + QStringLiteral("/highlights/%1").arg(out.highlights.size()), line.span, 0.9);
            out.highlights.append(source.document.string(line.span).simplified());
        } else {
            prose.append(line.span);
        }
    }
    // Lines of prose without bullets: several of them are points, a single one is the summary.
    QStringList sentences;
    for (const TextSpan &span : std::as_const(prose)) {
        sentences.append(source.document.string(span).simplified());
    }
    if (!prose.isEmpty()) {
        out.summary = sentences.join(u'\n');
        evidence.note(
            pointer + QStringLiteral("/summary"), {prose.constFirst().start, prose.constLast().end}, 0.7);
    }
    return out;
}

void takePeriod(
    const CvEntry &entry, Evidence &evidence, const QString &pointer, PartialDate &start, PartialDate &end)
{
    if (!entry.period) {
        return;
    }
    const Period &period = *entry.period;
    start = period.start;
    end = period.ongoing || period.single ? PartialDate{} : period.end;
    if (!start.isEmpty()) {
        evidence.note(pointer + QStringLiteral("/startDate"), period.span, 0.9);
    }
    if (!end.isEmpty()) {
        evidence.note(pointer + QStringLiteral("/endDate"), period.span, 0.9);
    }
}

} // namespace aio
