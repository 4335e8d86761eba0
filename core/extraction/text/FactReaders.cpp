#include "core/extraction/grammar/Currencies.h"
#include "core/extraction/grammar/DateGrammar.h"
#include "core/extraction/grammar/EmploymentTypes.h"
#include "core/extraction/grammar/SalaryGrammar.h"
#include "core/extraction/grammar/WorkModes.h"
#include "core/extraction/text/JobWords.h"
#include "core/extraction/text/Readers.h"
#include "core/extraction/text/Segments.h"

#include <QRegularExpression>

#include <algorithm>

namespace aio::extraction {

namespace {

using Kind = OutlineLine::Kind;

constexpr qsizetype shortLine = 60;
constexpr qsizetype topLines = 6; // of a posting: title, company, facts

bool aboutOthers(const OutlineLine &line)
{
    return line.topic == Topic::AboutCompany || line.topic == Topic::Other || line.topic == Topic::Mail;
}

/// The label may say what the value leaves open: the unit ("月薪: 8000"), or which end it is ("Max: 44.85").
std::optional<SalaryMatch> withLabel(
    const Posting &posting, const OutlineLine &line, const GrammarContext &context, const SalaryMatch &match)
{
    if (line.label.isEmpty() || line.label.end > line.span.start
        || line.span.end - line.label.start > 2 * shortLine + line.text.size())
        return match;
    const QString text = posting.document.string(line.label) + QStringLiteral(": ")
        + line.text.toString(); // one line, whatever stood between
    const auto both = findSalary(text, context);
    if (!both)
        return match;
    const Salary &wide = both->salary;
    const double low = match.salary.min.value_or(match.salary.max.value_or(0));
    const double high = match.salary.max.value_or(low);
    if (wide.min.value_or(low) != low || wide.max.value_or(high) != high)
        return match;
    SalaryMatch joined = match;
    joined.salary.min = wide.min;
    joined.salary.max = wide.max;
    if (!joined.salary.unit)
        joined.salary.unit = wide.unit;
    return joined;
}

/// "Min 31.40" and "Max 44.85" in two rows are the ends of one range.
void joinEnds(QList<Vote> &votes)
{
    if (votes.size() < 2)
        return;
    Salary low = std::get<Salary>(votes[0].value);
    const Salary high = std::get<Salary>(votes[1].value);
    if (!low.min || low.max || high.min || !high.max || *low.min > *high.max || low.currency != high.currency)
        return;
    low.max = high.max;
    if (!low.unit)
        low.unit = high.unit;
    votes[0].value = low;
    votes.removeAt(1);
}

/// Recognisers take "€" for "£". In a picture in a language of the euro, and without a word of Britain, it is
/// the euro; a person is asked to look.
void repairPound(SalaryMatch &match, const Posting &posting)
{
    static const QStringList ofEuro = QStringLiteral("de fr it es nl fi el").split(u' ');
    const GrammarContext &grammar = posting.grammar;
    const bool euro = grammar.country.isEmpty() ? ofEuro.contains(grammar.language)
                                                : currencyOfCountry(grammar.country) == u"EUR";
    static const QRegularExpression britain(
        QStringLiteral("\\bGBP\\b|\\bUK\\b|Großbritannien|Royaume-Uni|Reino Unido|Regno Unito|"
                       "Verenigd Koninkrijk|Lon(?:don|dres|dra|den)|England|Sterling"),
        QRegularExpression::CaseInsensitiveOption);
    if (posting.origin != Origin::Ocr || match.salary.currency != u"GBP" || !euro
        || britain.match(posting.document.text).hasMatch())
        return;
    match.salary.currency = QStringLiteral("EUR");
    constexpr double doubtful = 0.7;
    match.confidence = qMin(match.confidence, doubtful);
}

/// "Finance Manager - Leeds - up to £45k": a part of a headline that says nothing but pay.
std::optional<SalaryMatch> inSegment(QStringView line, const GrammarContext &context)
{
    const QList<Segment> parts = segmentsOf(line);
    const auto pay = std::find_if(
        parts.cbegin(), parts.cend(), [](const Segment &part) { return part.kind == SegmentKind::Pay; });
    if (parts.size() < 2 || pay == parts.cend())
        return std::nullopt;
    auto match = findSalary(line.sliced(pay->span.start, pay->span.length()), context);
    if (match) {
        match->span.start += pay->span.start;
        match->span.end += pay->span.start;
    }
    return match;
}

/// "03/10/2025 to 03/24/2025": where the second of two days begins; 0 if there is one.
qsizetype lastOfSpan(QStringView text)
{
    static const QRegularExpression span(
        QStringLiteral(
            "\\d\\s*(?:to|through|until|bis|au|al|até|fino al|t/m|do|till|til|–|—|~|〜|至|から)\\s*(?=\\d)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = span.match(text.toString());
    return match.hasMatch() ? match.capturedEnd() : 0;
}

} // namespace

QList<Vote> readPay(const Posting &posting)
{
    QList<Vote> votes;
    const auto read = [&](const OutlineLine &line, bool labelled, double weight, qsizetype index = topLines) {
        GrammarContext context = posting.grammar;
        context.labelled = labelled;
        auto match = findSalary(line.text, context);
        constexpr qsizetype longestHeadline = 120;
        if (!match && index < topLines && line.text.size() <= longestHeadline)
            match = inSegment(line.text, context);
        if (match && labelled && line.kind == Kind::Fact)
            match = withLabel(posting, line, context, *match);
        if (!match)
            return;
        repairPound(*match, posting);
        const TextSpan span{line.span.start + match->span.start, line.span.start + match->span.end};
        votes.append(posting.vote(JobField::Salary, match->salary, match->confidence * weight, span));
    };
    for (const OutlineLine &line : valuesOf(posting.outline, Topic::Salary))
        read(line, true, 1);
    joinEnds(votes);
    if (!votes.isEmpty())
        return votes;
    qsizetype index = -1;
    for (const OutlineLine &line : posting.outline) {
        ++index;
        if (line.topic == Topic::AboutCompany || line.topic == Topic::Mail)
            continue;
        const bool unlikely = line.topic == Topic::Responsibilities || line.topic == Topic::Skills
            || line.topic == Topic::Preferred || line.topic == Topic::Other;
        read(line, false, line.aside ? 0.6 : unlikely ? 0.75 : 0.95, index);
    }
    return votes;
}

QList<Vote> readEmployment(const Posting &posting)
{
    QStringList types;
    TextSpan span;
    const auto collect = [&](const OutlineLine &line) {
        for (const QString &type : findEmploymentTypes(line.text)) {
            if (!types.contains(type))
                types.append(type);
            if (span.isEmpty())
                span = line.span;
        }
    };
    const auto ordered = [&] {
        QStringList list;
        for (const QString &name : employmentTypeNames()) {
            if (types.contains(name))
                list.append(name);
        }
        return list;
    };
    for (const OutlineLine &line : valuesOf(posting.outline, Topic::EmploymentType))
        collect(line);
    double confidence = 0.9;
    const bool amountSaid =
        types.contains(QStringLiteral("FULL_TIME")) || types.contains(QStringLiteral("PART_TIME"));
    if (!amountSaid) {
        confidence = types.isEmpty() ? 0.82 : 0.9;
        int index = 0;
        for (const OutlineLine &line : posting.outline) {
            ++index;
            const bool list = line.topic == Topic::Responsibilities || line.topic == Topic::Qualifications
                || line.topic == Topic::Preferred || line.topic == Topic::Skills || aboutOthers(line);
            const bool early = index <= 12 && line.text.size() <= 160;
            if (!line.aside && !list && (line.text.size() <= shortLine || early))
                collect(line);
        }
    }
    if (types.isEmpty()) {
        confidence = 0.6;
        for (const OutlineLine &line : posting.outline) {
            const bool list = line.topic == Topic::Responsibilities || line.topic == Topic::Qualifications
                || line.topic == Topic::Preferred || line.topic == Topic::Skills || aboutOthers(line);
            if (!line.aside && !list && types.isEmpty())
                collect(line);
        }
    }
    if (types.isEmpty()) {
        static const QRegularExpression position(
            QStringLiteral("(?<!\\p{L})(?:(?:the|this) (?:position|role|job) is|(?:die|diese) stelle ist|"
                           "tjänsten är|\\p{L}*anställning|stillingen er|le poste est|il s['’]agit d['’]un|"
                           "el puesto es|a vaga é|il contratto|contratto|contrat|contrato|contract|umowa|"
                           "úvazek|aanstelling|dienstverband)(?!\\p{L})"),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        for (const OutlineLine &line : posting.outline) {
            if (!line.aside && !aboutOthers(line) && line.kind == Kind::Text && types.isEmpty()
                && position.match(line.text.toString()).hasMatch())
                collect(line);
        }
    }
    if (types.isEmpty())
        return {};
    return {posting.vote(JobField::EmploymentTypes, ordered(), confidence, span)};
}

QList<Vote> readWorkMode(const Posting &posting)
{
    QList<Vote> votes;
    const auto read = [&](const OutlineLine &line, double confidence) {
        const auto mode = findWorkMode(line.text);
        if (mode)
            votes.append(posting.vote(JobField::Remote, *mode, confidence, line.span));
        return mode.has_value();
    };
    for (const OutlineLine &line : valuesOf(posting.outline, Topic::WorkMode)) {
        const TextSpan all{line.label.isEmpty() ? line.span.start : line.label.start, line.span.end};
        const auto together = findWorkMode(posting.document.view(all));
        if (together && *together == WorkMode::Hybrid) {
            votes.append(posting.vote(JobField::Remote, *together, 0.88, line.span));
            return votes;
        }
        if (read(line, 0.9))
            return votes;
        const QString value = line.text.trimmed().toString().toLower();
        static const QStringList yes{QStringLiteral("yes"), QStringLiteral("ja"), QStringLiteral("oui"),
            QStringLiteral("sí"), QStringLiteral("sim"), QStringLiteral("是"), QStringLiteral("ano"),
            QStringLiteral("tak")};
        static const QStringList no{QStringLiteral("no"), QStringLiteral("nein"), QStringLiteral("non"),
            QStringLiteral("não"), QStringLiteral("否"), QStringLiteral("ne"), QStringLiteral("nie"),
            QStringLiteral("nej"), QStringLiteral("nee"), QStringLiteral("لا")};
        if (line.kind == Kind::Fact && (yes.contains(value) || no.contains(value))) {
            votes.append(posting.vote(JobField::Remote,
                yes.contains(value) ? WorkMode::Remote : WorkMode::Onsite, 0.85, line.span));
            return votes;
        }
        const auto labelled = findWorkMode(posting.document.view(
            {line.label.isEmpty() ? line.span.start : line.label.start, line.span.end}));
        if (labelled) {
            votes.append(posting.vote(JobField::Remote, *labelled, 0.8, line.span));
            return votes;
        }
    }
    for (const OutlineLine &line : valuesOf(posting.outline, Topic::Location)) {
        if (line.text.size() <= 160 && read(line, 0.85))
            return votes;
    }
    for (const OutlineLine &line : valuesOf(posting.outline, Topic::EmploymentType)) {
        if (line.text.size() <= 120 && read(line, 0.8))
            return votes;
    }
    int index = 0;
    for (const OutlineLine &line : posting.outline) {
        ++index;
        if (line.aside || aboutOthers(line) || line.topic == Topic::Preferred || line.topic == Topic::Skills
            || line.topic == Topic::Qualifications)
            continue;
        const bool brief = line.text.size() <= shortLine || (index <= 6 && line.text.size() <= 200);
        read(line, brief ? 0.8 : line.topic == Topic::Responsibilities ? 0.4 : 0.65);
        if (votes.size() >= 3)
            break;
    }
    // "Remote Support Specialist at Example" is what the page calls itself.
    static const QRegularExpression remote(
        QStringLiteral("^\\[?(?:remote|100% remote)\\b(?! (?:sens|contr|access))"),
        QRegularExpression::CaseInsensitiveOption);
    if (votes.isEmpty() && remote.match(posting.document.title).hasMatch())
        votes.append(Vote{
            JobField::Remote, WorkMode::Remote, posting.origin, 0.7, posting.document.title, std::nullopt});
    return votes;
}

QList<Vote> readDates(const Posting &posting)
{
    QList<Vote> votes;
    const struct
    {
        Topic topic;
        JobField field;
    } labels[] = {{Topic::DatePosted, JobField::DatePosted}, {Topic::ValidThrough, JobField::ValidThrough},
        {Topic::StartDate, JobField::StartDate}};
    for (const auto &label : labels) {
        for (const OutlineLine &line : valuesOf(posting.outline, label.topic)) {
            const qsizetype from = label.topic == Topic::ValidThrough ? lastOfSpan(line.text) : 0;
            const auto match =
                line.text.size() <= 120 ? findDate(line.text.sliced(from), posting.grammar) : std::nullopt;
            if (!match)
                continue;
            const qsizetype base = line.span.start + from;
            const TextSpan span{base + match->span.start, base + match->span.end};
            votes.append(posting.vote(label.field, match->date, 0.92, span));
            break;
        }
    }
    return votes;
}

} // namespace aio::extraction
