#include "ui/documents/proposal/ProposalText.h"

#include "core/documents/compare/TextDiff.h"
#include "core/documents/composition/Composition.h"
#include "ui/theme/Tokens.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace aio::ui {

namespace {

using namespace Qt::StringLiterals;
using compare::Section;
using documents::ComposedCv;
using documents::ComposedEntry;
using documents::ComposedLetter;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ProposalText)
};

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

/// `words` with `runs` of it in a style.
QString marked(const QString &words, const QList<compare::Run> &runs, const QString &style)
{
    QString html;
    qsizetype at = 0;
    for (const compare::Run &run : runs) {
        html += escaped(words.mid(at, run.start - at));
        html += u"<span style=\"%1\">%2</span>"_s.arg(style, escaped(words.mid(run.start, run.length)));
        at = run.start + run.length;
    }
    return html + escaped(words.mid(at));
}

QString goesStyle()
{
    return u"text-decoration: line-through; color: %1; background-color: %2;"_s.arg(
        color(Token::Danger).name(), color(Token::DangerSoft).name());
}

QString comesStyle()
{
    return u"text-decoration: underline; color: %1; background-color: %2;"_s.arg(
        color(Token::Success).name(), color(Token::SuccessSoft).name());
}

QString paragraph(const QString &text, const QString &style = {})
{
    return text.isEmpty() ? QString()
                          : u"<p style=\"margin: 0 0 6px 0; %1\">%2</p>"_s.arg(style, escaped(text));
}

QString heading(const QString &text)
{
    return paragraph(text, u"font-weight: 600; margin-top: 10px;"_s);
}

QString entryHtml(const ComposedEntry &entry)
{
    QStringList head{entry.title, entry.organization, entry.location, entry.detail, entry.dates};
    head.removeAll(QString());
    QString html = paragraph(head.join(u" · "_s), u"font-weight: 500;"_s);
    html += paragraph(entry.summary.plain());
    for (const documents::ComposedText &point : entry.highlights) {
        html += paragraph(u"– "_s + point.plain());
    }
    return html + paragraph(entry.keywords.join(u", "_s));
}

QString cvHtml(const ComposedCv &cv)
{
    QString html = paragraph(cv.name, u"font-size: large; font-weight: 600;"_s) + paragraph(cv.label)
        + paragraph(cv.summary.plain());
    for (const documents::ComposedSection &section : cv.sections) {
        html += heading(section.heading);
        for (const ComposedEntry &entry : section.entries) {
            html += entryHtml(entry);
        }
    }
    return html;
}

QString letterHtml(const ComposedLetter &letter)
{
    QString html = paragraph(letter.senderName) + paragraph(letter.recipient.join(u'\n'))
        + paragraph(letter.dateLine) + heading(letter.subject) + paragraph(letter.salutation);
    for (const documents::ComposedText &text : letter.paragraphs) {
        html += paragraph(text.plain());
    }
    return html + paragraph(letter.closing) + paragraph(letter.signature);
}

} // namespace

QString sectionTitle(const Section &section, const QString &language)
{
    const documents::DocumentWords words(language);
    switch (section.place) {
    case Section::Place::Order:
        return Text::tr("Order");
    case Section::Place::Head:
        return Text::tr("Name and contacts");
    case Section::Place::Summary:
        return Text::tr("Summary");
    case Section::Place::Letterhead:
        return Text::tr("Sender and recipient");
    case Section::Place::Subject:
        return Text::tr("Subject and salutation");
    case Section::Place::Body:
        return Text::tr("Text");
    case Section::Place::Close:
        return Text::tr("Closing");
    case Section::Place::Section:
        break;
    }
    return section.heading.isEmpty() ? words.heading(section.kind) : section.heading;
}

QString orderText(const Section &section)
{
    return section.place == Section::Place::Order ? Text::tr("The sections in another order")
                                                  : Text::tr("The following in another order");
}

QString engineText(const EngineInfo &engine, bool priced)
{
    constexpr double nano = 1e-9;
    constexpr double milli = 1e-3;
    const QString name = engine.model.isEmpty() ? Text::tr("Built-in (offline)") : engine.model;
    const QString cost = priced ? QLocale().toCurrencyString(
                             double(engine.costNanoUsd) * nano, u"$"_s, engine.costNanoUsd == 0 ? 2 : 4)
                                : Text::tr("price unknown");
    const QString time = Text::tr("%1 s").arg(QLocale().toString(double(engine.latencyMs) * milli, 'f', 1));
    const qint64 tokens = engine.inputTokens + engine.outputTokens;
    return tokens == 0
        ? u"%1 · %2 · %3"_s.arg(name, time, cost)
        : u"%1 · %2 · %3 · %4"_s.arg(name, time, Text::tr("%1 tokens").arg(QLocale().toString(tokens)), cost);
}

QString sentTextLine(const SentText &sent)
{
    if (sent.text.isEmpty()) {
        return {};
    }
    if (!sent.masked) {
        return Text::tr("Sent with the name, without contacts.");
    }
    return Text::tr(
        "Name and contacts were masked before sending: %n value(s) replaced.", nullptr, sent.values);
}

QString toSendTextLine(const SentText &sent)
{
    if (sent.text.isEmpty()) {
        return Text::tr("Nothing leaves this computer.");
    }
    if (!sent.masked) {
        return Text::tr("It goes with the name, without contacts.");
    }
    return Text::tr("Name and contacts are masked: %n value(s) replaced, and put back on this computer.",
        nullptr, sent.values);
}

QString pieceBeforeHtml(const compare::Piece &piece)
{
    if (piece.change != compare::Change::Changed) {
        return u"<span style=\"%1\">%2</span>"_s.arg(goesStyle(), escaped(piece.before));
    }
    return marked(piece.before, compare::wordChanges(piece.before, piece.after).before, goesStyle());
}

QString pieceAfterHtml(const compare::Piece &piece, const QString &words)
{
    if (piece.before.isEmpty()) {
        return u"<span style=\"%1\">%2</span>"_s.arg(comesStyle(), escaped(words));
    }
    return marked(words, compare::wordChanges(piece.before, words).after, comesStyle());
}

QString draftHtml(const Draft &draft)
{
    return draft.isCv()
        ? cvHtml(documents::composeCv(std::get<CvContent>(draft.content), draft.language))
        : letterHtml(documents::composeLetter(std::get<LetterContent>(draft.content), draft.language, false));
}

int wordsIn(const Draft &draft)
{
    static const QRegularExpression word(
        u"[\\p{L}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const auto count = [](const DraftText &text) {
        int words = 0;
        for (auto matches = word.globalMatch(text.included ? text.text : QString()); matches.hasNext();) {
            matches.next();
            ++words;
        }
        return words;
    };
    int words = 0;
    if (const auto *letter = std::get_if<LetterContent>(&draft.content)) {
        for (const DraftText &paragraph : letter->paragraphs) {
            words += count(paragraph);
        }
        return words;
    }
    const auto &cv = std::get<CvContent>(draft.content);
    words += count(cv.summary);
    for (const DraftSection &section : cv.sections) {
        for (const DraftEntry &entry : section.entries) {
            if (!section.included || !entry.included) {
                continue;
            }
            words += count(entry.summary);
            for (const DraftText &point : entry.highlights) {
                words += count(point);
            }
        }
    }
    return words;
}

} // namespace aio::ui
