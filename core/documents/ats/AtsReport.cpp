#include "core/documents/ats/AtsReport.h"

#include "core/documents/composition/DocumentWords.h"
#include "core/extraction/pdf/PdfFile.h"
#include "core/extraction/pdf/PdfPage.h"

#include <QCoreApplication>
#include <QImage>
#include <QRegularExpression>

#include <poppler-qt6.h>

#include <algorithm>

namespace aio::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxPages = 20;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Ats)
};

QStringList allMatches(const QRegularExpression &pattern, const QString &text)
{
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QString match = matches.next().captured().trimmed();
        if (!found.contains(match)) {
            found.append(match);
        }
    }
    return found;
}

// The words in reading order, column after column, with a line's end where the next word stands lower or
// further back. Poppler's own text in the order of the file compares addresses of memory and loses words by
// chance.
QString textOf(const Poppler::Page &page)
{
    QString text;
    QRectF last;
    for (const auto &word : page.textList()) {
        const QRectF box = word->boundingBox();
        const bool sameLine =
            qAbs(box.center().y() - last.center().y()) < std::max(box.height(), last.height()) / 2;
        const double gap = std::max(box.left() - last.right(), last.left() - box.right());
        if (!text.isEmpty()) {
            text += !sameLine || gap > box.height() * 2.5 ? u"\n"_s
                : gap > box.height() * 0.1                ? u" "_s
                                                          : QString();
        }
        text += word->text();
        last = box;
    }
    return text;
}

// A page that shows something but says nothing: its text is a picture.
bool isPicture(const Poppler::Document &document, int index, const QString &text, const WorkContext &context)
{
    if (text.simplified().size() > 20) {
        return false;
    }
    constexpr double coarse = 30;
    const QImage shown = extraction::PdfPage(document, index)
                             .render(coarse, context)
                             .convertToFormat(QImage::Format_Grayscale8);
    if (shown.isNull()) {
        return false;
    }
    qint64 ink = 0;
    for (int y = 0; y < shown.height(); ++y) {
        const uchar *const line = shown.constScanLine(y);
        ink += std::count_if(line, line + shown.width(), [](uchar gray) { return gray < 160; });
    }
    return ink * 500 > qint64(shown.width()) * shown.height();
}

void readText(AtsReport &report)
{
    static const QRegularExpression email(
        u"[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression phone(
        u"(?<![\\d/.])\\+?\\(?\\d[\\d \\x{00a0}()/.-]{6,18}\\d(?![\\d/])"_s);
    static const QRegularExpression date(
        u"(?<![\\d@])((\\d{1,2}[./-])?(\\d{1,2}[./-])?(19|20)\\d\\d(年(\\d{1,2}月)?)?)(?!\\d)"_s);
    report.emails = allMatches(email, report.text);
    for (const QString &candidate : allMatches(phone, report.text)) {
        const auto digits =
            std::count_if(candidate.begin(), candidate.end(), [](QChar c) { return c.isDigit(); });
        static const QRegularExpression years(u"^(19|20)\\d\\d\\D+(19|20)\\d\\d$"_s);
        if (digits >= 7 && !years.match(candidate).hasMatch()) {
            report.phones.append(candidate);
        }
    }
    report.dates = allMatches(date, report.text);
    for (const QString &line : report.text.split(u'\n')) {
        const QString words = line.simplified();
        if (words.isEmpty()) {
            continue;
        }
        if (report.name.isEmpty()) {
            report.name = words;
        }
        if (const QString section = DocumentWords::sectionOfHeading(words); !section.isEmpty()) {
            report.headings.append({words, section});
        }
    }
}

// The contact stands before the first section of work or education.
bool contactLeads(const AtsReport &report)
{
    for (const AtsHeading &heading : report.headings) {
        if (heading.section == "work"_L1 || heading.section == "education"_L1) {
            const qsizetype contact =
                report.emails.isEmpty() ? -1 : report.text.indexOf(report.emails.constFirst());
            return contact >= 0 && contact < report.text.indexOf(heading.text);
        }
    }
    return true;
}

void judge(AtsReport &report, int pictures)
{
    const auto check = [&report](const QString &id, bool passed, const QString &good, const QString &bad) {
        report.checks.append({id, passed, passed ? good : bad});
    };
    const qsizetype letters = report.text.simplified().size();
    check(u"text"_s, letters > 40, Text::tr("The text can be read."),
        Text::tr("There is no text that a machine can read."));
    check(u"images"_s, pictures == 0, Text::tr("No page is a picture of text."),
        Text::tr("%n pages are pictures; their text cannot be read.", nullptr, pictures));
    const bool embedded = std::all_of(
        report.fonts.begin(), report.fonts.end(), [](const AtsFont &font) { return font.embedded; });
    check(u"fonts"_s, embedded && !report.fonts.isEmpty(), Text::tr("All fonts are embedded."),
        Text::tr("A font is not embedded, so the text may look or read otherwise elsewhere."));
    check(u"contact"_s, !report.emails.isEmpty() && !report.phones.isEmpty(),
        Text::tr("An e-mail address and a telephone number were found."),
        report.emails.isEmpty() ? Text::tr("No e-mail address was found.")
                                : Text::tr("No telephone number was found."));
    const bool hasWork =
        std::any_of(report.headings.begin(), report.headings.end(), [](const AtsHeading &heading) {
            return heading.section == "work"_L1 || heading.section == "education"_L1;
        });
    check(u"headings"_s, hasWork, Text::tr("The headings of the sections are usual ones."),
        Text::tr("No heading for work or education was found."));
    check(
        u"dates"_s, !report.dates.isEmpty(), Text::tr("Dates were found."), Text::tr("No dates were found."));
    check(u"order"_s, contactLeads(report), Text::tr("The contact details come before work and education."),
        Text::tr("The contact details do not come first in reading order."));
    check(u"title"_s, !report.title.isEmpty(), Text::tr("The file has a title."),
        Text::tr("The file has no title."));
    check(u"language"_s, !report.language.isEmpty(), Text::tr("The file tells its language."),
        Text::tr("The file does not tell its language."));
}

} // namespace

bool AtsReport::passed() const
{
    return std::all_of(checks.begin(), checks.end(), [](const AtsCheck &check) { return check.passed; });
}

Result<AtsReport> readAsMachine(const QByteArray &pdf, const WorkContext &context)
{
    auto document = extraction::openPdf(pdf);
    if (!document) {
        return tl::unexpected(document.error());
    }
    AtsReport report;
    report.pages = (*document)->numPages();
    report.title = (*document)->info(u"Title"_s);
    report.language = extraction::pdfLanguage((*document)->metadata());
    for (const Poppler::FontInfo &font : (*document)->fonts()) {
        const QString name = font.name().section(u'+', -1);
        const AtsFont shown{name, font.isEmbedded()};
        if (!report.fonts.contains(shown)) {
            report.fonts.append(shown);
        }
    }
    int pictures = 0;
    for (int index = 0; index < std::min(report.pages, maxPages); ++index) {
        if (auto stop = context.check(); !stop) {
            return tl::unexpected(stop.error());
        }
        const std::unique_ptr<Poppler::Page> page((*document)->page(index));
        const QString text = page == nullptr ? QString() : textOf(*page);
        pictures += isPicture(**document, index, text, context) ? 1 : 0;
        report.text += text + u'\n';
    }
    readText(report);
    judge(report, pictures);
    return report;
}

} // namespace aio::documents
