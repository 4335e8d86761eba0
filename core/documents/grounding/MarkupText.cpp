#include "core/documents/grounding/MarkupText.h"

#include <QHash>
#include <QRegularExpression>

namespace aio::grounding {

namespace {

void blank(QString &text, qsizetype from, qsizetype to, QChar with = u' ')
{
    for (qsizetype i = from; i < to; ++i) {
        if (text.at(i) != u'\n') {
            text[i] = with;
        }
    }
}

bool isBlockTag(QStringView name)
{
    static const QStringList block = QStringLiteral(
        "p div br li ul ol h1 h2 h3 h4 h5 h6 tr table section header footer article address dt dd "
        "hr main aside title body td th")
                                         .split(u' ');
    return block.contains(name.toString().toLower());
}

QChar entityChar(const QString &name)
{
    static const QHash<QString, char16_t> known{{QStringLiteral("amp"), u'&'}, {QStringLiteral("lt"), u'<'},
        {QStringLiteral("gt"), u'>'}, {QStringLiteral("quot"), u'"'}, {QStringLiteral("apos"), u'\''},
        {QStringLiteral("nbsp"), u'\u00a0'}, {QStringLiteral("ndash"), u'–'}, {QStringLiteral("mdash"), u'—'},
        {QStringLiteral("euro"), u'€'}, {QStringLiteral("auml"), u'ä'}, {QStringLiteral("ouml"), u'ö'},
        {QStringLiteral("uuml"), u'ü'}, {QStringLiteral("Auml"), u'Ä'}, {QStringLiteral("Ouml"), u'Ö'},
        {QStringLiteral("Uuml"), u'Ü'}, {QStringLiteral("szlig"), u'ß'}, {QStringLiteral("eacute"), u'é'},
        {QStringLiteral("egrave"), u'è'}, {QStringLiteral("agrave"), u'à'}, {QStringLiteral("ccedil"), u'ç'},
        {QStringLiteral("ntilde"), u'ñ'}, {QStringLiteral("middot"), u'·'}, {QStringLiteral("bull"), u'•'},
        {QStringLiteral("rsquo"), u'’'}};
    if (name.startsWith(u'#')) {
        const bool hex = name.startsWith(u"#x", Qt::CaseInsensitive);
        constexpr int decimal = 10;
        constexpr int sixteen = 16;
        bool right = false;
        const uint code = hex ? name.mid(2).toUInt(&right, sixteen) : name.mid(1).toUInt(&right, decimal);
        constexpr uint planeEnd = 0x10000;
        return right && code < planeEnd && code > 0 ? QChar(char16_t(code)) : QChar(u' ');
    }
    return QChar(known.value(name, u' '));
}

/// Where the element that begins at `at` ends, tag included, when its content is not for reading.
qsizetype endOfHidden(const QString &text, const QString &name, qsizetype at)
{
    const qsizetype close = text.indexOf(QStringLiteral("</") + name, at, Qt::CaseInsensitive);
    if (close < 0) {
        return text.size();
    }
    const qsizetype end = text.indexOf(u'>', close);
    return end < 0 ? text.size() : end + 1;
}

} // namespace

QString withoutMarkdown(QString text)
{
    static const QRegularExpression lineMarks(
        QStringLiteral("^[ \\t]*(#{1,6}|>+)[ \\t]"), QRegularExpression::MultilineOption);
    static const QRegularExpression emphasis(
        QStringLiteral("(\\*{1,3}|_{2,3}|`+|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9]))"));
    static const QRegularExpression link(QStringLiteral("\\[([^\\]\\n]{0,300})\\]\\((<?[^)\\n]{0,500})\\)"));
    static const QRegularExpression rule(
        QStringLiteral("^[ \\t]*([-=*_|:][ \\t]?){3,}$"), QRegularExpression::MultilineOption);
    auto rules = rule.globalMatch(text);
    while (rules.hasNext()) {
        const auto match = rules.next();
        blank(text, match.capturedStart(), match.capturedEnd());
    }
    auto heads = lineMarks.globalMatch(text);
    while (heads.hasNext()) {
        const auto match = heads.next();
        // A mark that no word holds tells the reader of lines that this is a heading.
        const bool heading = match.capturedView(1).startsWith(u'#');
        blank(text, match.capturedStart(1), match.capturedEnd(1));
        if (heading) {
            text[match.capturedStart(1)] = QChar(u'\u0002');
        }
    }
    auto links = link.globalMatch(text);
    while (links.hasNext()) {
        const auto match = links.next();
        const bool mail = match.capturedView(2).contains(u"mailto:");
        blank(text, match.capturedStart(), match.capturedStart(1));
        blank(text, match.capturedEnd(1),
            mail || match.capturedView(2).contains(u"://") ? match.capturedStart(2) : match.capturedEnd());
        blank(text, match.capturedEnd() - 1, match.capturedEnd());
    }
    auto marks = emphasis.globalMatch(text);
    while (marks.hasNext()) {
        const auto match = marks.next();
        const bool bullet = match.capturedLength() == 1 && match.captured() == u"*"
            && match.capturedEnd() < text.size() && text.at(match.capturedEnd()) == u' ';
        if (!bullet) {
            blank(text, match.capturedStart(), match.capturedEnd());
        }
    }
    return text.replace(u'|', u'\t');
}

QString withoutHtml(QString text)
{
    static const QRegularExpression tag(QStringLiteral("<(!--|/?[A-Za-z][A-Za-z0-9]*|![A-Za-z])"));
    qsizetype at = 0;
    while (true) {
        const auto match = tag.match(text, at);
        if (!match.hasMatch()) {
            break;
        }
        const QString name =
            match.captured(1).startsWith(u'/') ? match.captured(1).mid(1) : match.captured(1);
        qsizetype end = text.indexOf(
            match.captured(1) == u"!--" ? QStringLiteral("-->") : QStringLiteral(">"), match.capturedStart());
        end = end < 0 ? text.size() : end + (match.captured(1) == u"!--" ? 3 : 1);
        const QString lower = match.captured(1).toLower();
        if (lower == u"script" || lower == u"style" || lower == u"title" || lower == u"svg") {
            end = endOfHidden(text, lower, end);
        }
        // A title line of the page says nothing that its body does not say.
        for (qsizetype i = match.capturedStart(); i < end; ++i) {
            text[i] = u' ';
        }
        if (isBlockTag(name)) {
            text[match.capturedStart()] = u'\n';
        }
        static const QStringList headings = QStringLiteral("h1 h2 h3 h4 h5 h6").split(u' ');
        if (headings.contains(lower) && end - match.capturedStart() > 1) {
            text[match.capturedStart() + 1] = QChar(u'\u0002');
        } else if (lower == u"li" && end - match.capturedStart() > 1) {
            text[match.capturedStart() + 1] = u'•';
        }
        at = end;
    }
    static const QRegularExpression entity(QStringLiteral("&(#?[A-Za-z0-9]{1,10});"));
    auto entities = entity.globalMatch(text);
    while (entities.hasNext()) {
        const auto match = entities.next();
        // Zero-width fillers keep the length without parting the word that the character stands in.
        blank(text, match.capturedStart(), match.capturedEnd(), QChar(u'\u0300'));
        text[match.capturedStart()] = entityChar(match.captured(1));
    }
    return text;
}

} // namespace aio::grounding
