#include "core/extraction/merge/Merge.h"

#include "core/extraction/merge/Agreement.h"
#include "core/extraction/merge/FieldRules.h"
#include "core/extraction/merge/VoteCluster.h"

#include <QRegularExpression>

#include <algorithm>

namespace aio::extraction {

namespace {

// Where a value's words stand in the text, if they stand there as one piece.
std::optional<TextSpan> locate(const QString &words, const SourceDocument &document)
{
    if (words.size() < 2 || words.size() > 2000) {
        return std::nullopt;
    }
    const auto isWordEdge = [&document](qsizetype at) {
        return at <= 0 || at >= document.text.size() || !document.text.at(at - 1).isLetterOrNumber()
            || !document.text.at(at).isLetterOrNumber();
    };
    // "FI" is not in "Finland"; scripts that run words together have no edges to ask for.
    const bool spaced = words.at(0).unicode() < 0x2e80;
    for (qsizetype at = document.text.indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
         at = document.text.indexOf(words, at + 1, Qt::CaseInsensitive)) {
        if (!spaced || (isWordEdge(at) && isWordEdge(at + words.size()))) {
            return TextSpan{at, at + words.size()};
        }
    }
    return std::nullopt;
}

// The span that shows a person where the value is: that of the vote itself, or of a witness that agrees with
// it.
std::optional<TextSpan> spanOf(const VoteCluster &cluster, const SourceDocument &document)
{
    if (cluster.best().span) {
        return cluster.best().span;
    }
    for (const Vote &vote : cluster.votes()) {
        if (vote.span) {
            return vote.span;
        }
    }
    if (const auto span = locate(cluster.best().text, document)) {
        return span;
    }
    const auto *text = std::get_if<QString>(&cluster.best().value);
    return text != nullptr ? locate(*text, document) : std::nullopt;
}

Provenance provenanceOf(const VoteCluster &cluster, double confidence, const SourceDocument &document)
{
    Provenance provenance;
    provenance.origin = cluster.best().origin;
    provenance.confidence = confidence;
    provenance.span = spanOf(cluster, document);
    if (provenance.span) {
        provenance.text = document.string(*provenance.span);
        provenance.boxes = document.boxes(*provenance.span, &provenance.page);
    }
    if (provenance.text.isEmpty()) {
        provenance.text =
            cluster.best().text.isEmpty() ? displayText(cluster.best().value) : cluster.best().text;
    }
    constexpr qsizetype longestQuote = 500;
    if (provenance.text.size() > longestQuote) {
        provenance.text = provenance.text.left(longestQuote - 1) + u'…';
    }
    return provenance;
}

// A strong witness for another value takes away part of the trust, so that a person is asked to look.
double doubted(double confidence, const QList<VoteCluster> &clusters)
{
    constexpr double share = 0.3;
    return clusters.size() > 1 ? confidence * (1 - share * clusters.at(1).confidence()) : confidence;
}

// Structured data knows the figures, the text the currency or the period, or the other way round.
FieldValue completed(JobField field, const VoteCluster &cluster)
{
    if (field != JobField::Salary) {
        return cluster.best().value;
    }
    Salary salary = std::get<Salary>(cluster.best().value);
    for (const Vote &vote : cluster.votes()) {
        const Salary &other = std::get<Salary>(vote.value);
        if (salary.currency.isEmpty()) {
            salary.currency = other.currency;
        }
        if (!salary.unit) {
            salary.unit = other.unit;
        }
    }
    if (salary.min && salary.max && *salary.min > *salary.max) {
        std::swap(salary.min, salary.max);
    }
    return salary;
}

void decide(JobField field, const QList<Vote> &votes, const SourceDocument &document, Extraction &extraction)
{
    const QList<VoteCluster> clusters = clusterVotes(field, votes);
    if (clusters.isEmpty()) {
        return;
    }
    const VoteCluster &winner = clusters.constFirst();
    if (winner.confidence() < minimumConfidence(field)) {
        return;
    }
    if (extraction.job.setValue(field, completed(field, winner)) && extraction.job.hasValue(field)) {
        extraction.provenance[field] = provenanceOf(winner, doubted(winner.confidence(), clusters), document);
    }
}

void describe(const SourceDocument &document, qsizetype mainEnd, Extraction &extraction)
{
    // The text that spans count in is the description; a vote for another text would put every span beside
    // it.
    const QString description = document.text.left(mainEnd);
    if (description.trimmed().isEmpty()) {
        return;
    }
    extraction.job.description = description;
    const bool image = document.kind == SourceDocument::Kind::Image;
    extraction.provenance[JobField::Description] =
        Provenance{image ? Origin::Ocr : Origin::Text, 0.9, {}, TextSpan{0, mainEnd}, 0, {}, false};
}

// A skill is either asked for or welcome.
void separateSkills(JobPosting &job)
{
    QStringList preferred;
    for (const QString &skill : std::as_const(job.preferredSkills)) {
        const bool required = std::any_of(job.skills.cbegin(), job.skills.cend(),
            [&skill](const QString &other) { return normalizedText(other) == normalizedText(skill); });
        if (!required) {
            preferred << skill;
        }
    }
    job.preferredSkills = preferred;
}

/// "Store Manager - Juniper & Oak" of Juniper & Oak: what is said with the company is not said again.
void separateCompany(JobPosting &job)
{
    if (job.company.size() < 3) {
        return;
    }
    static const QRegularExpression mark(QStringLiteral("\\s+(?:[|–—@-]|at|bei|chez)\\s+$"));
    const QString title = job.title;
    if (!title.endsWith(job.company, Qt::CaseInsensitive)) {
        return;
    }
    const QString front = title.chopped(job.company.size());
    const auto match = mark.match(front);
    constexpr qsizetype shortest = 4;
    if (match.hasMatch() && match.capturedStart() >= shortest) {
        job.title = front.left(match.capturedStart());
    }
}

} // namespace

Extraction mergeVotes(const SourceDocument &document, const QList<Vote> &votes, qsizetype mainEnd)
{
    Extraction extraction;
    const QList<Vote> weighed = weighedVotes(votes, document);
    for (const JobField field : allJobFields()) {
        if (field != JobField::Description) {
            decide(field, weighed, document, extraction);
        }
    }
    separateCompany(extraction.job);
    describe(document, mainEnd, extraction);
    separateSkills(extraction.job);
    if (extraction.job.preferredSkills.isEmpty()) {
        extraction.provenance.remove(JobField::PreferredSkills);
    }
    extraction.warnings = document.warnings;
    return extraction;
}

} // namespace aio::extraction
