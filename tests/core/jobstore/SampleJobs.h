#pragma once

#include "core/jobstore/JobRecord.h"

namespace aio::test {

/// A posting as the built-in engine would read it; `number` makes it one of many.
inline Extraction sampleExtraction(int number = 1)
{
    Extraction extraction;
    JobPosting &job = extraction.job;
    job.title = QStringLiteral("Senior C++ Engineer %1").arg(number);
    job.company = QStringLiteral("Example GmbH");
    job.locations = {QStringLiteral("Berlin, Germany"), QStringLiteral("Zürich, Switzerland")};
    job.remote = WorkMode::Hybrid;
    job.salary = {70000, 90000, QStringLiteral("EUR"), Salary::Unit::Year};
    job.datePosted = QDate(2026, 11, 2);
    job.applyUrl = QStringLiteral("https://jobs.example.com/apply/%1").arg(number);
    job.sourceUrl = QStringLiteral("https://jobs.example.com/postings/%1?utm_source=x").arg(number);
    job.language = QStringLiteral("en");
    job.skills = {QStringLiteral("C++"), QStringLiteral("Qt")};
    job.description = QStringLiteral("Posting %1. We build instruments that measure the ocean.").arg(number);
    extraction.provenance[JobField::Title] = {Origin::JsonLd, 0.98, job.title};
    extraction.provenance[JobField::Salary] = {Origin::Text, 0.5, QStringLiteral("70-90k"), TextSpan{0, 6}};
    return extraction;
}

inline extraction::SourceDocument sampleSource(int number = 1)
{
    using namespace extraction;
    SourceDocument document;
    document.kind = SourceDocument::Kind::Image;
    document.text =
        QStringLiteral("Posting %1. We build instruments that measure the ocean, from the harbour to "
                       "the deep sea, and look for someone who likes both ships and software. 70-90k a "
                       "year in Berlin or Zürich, three days a week together.")
            .arg(number);
    document.blocks = {{TextBlock::Kind::Paragraph, {0, document.text.size()}}};
    document.words = {{{0, 7}, QRect(10, 20, 70, 12), 0, 93}};
    document.pages = {{QByteArray("not really a picture ") + QByteArray::number(number), QSize(800, 600)}};
    document.url = QUrl(QStringLiteral("https://jobs.example.com/postings/1"));
    return document;
}

} // namespace aio::test
