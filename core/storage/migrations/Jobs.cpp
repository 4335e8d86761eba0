#include "core/storage/migrations/Migrations.h"

namespace aio {

namespace {

// Narrow on purpose: lists read all of it. Whatever is long is in job_content and source.
const QString jobTable = QStringLiteral(R"(CREATE TABLE job (
    seq $SERIAL,
    id TEXT NOT NULL UNIQUE,
    rev BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    updated_by TEXT NOT NULL,
    origin TEXT NOT NULL,
    deleted_at BIGINT,
    title TEXT NOT NULL,
    company TEXT NOT NULL,
    location TEXT NOT NULL,
    language TEXT NOT NULL,
    date_posted TEXT NOT NULL,
    to_check INTEGER NOT NULL,
    reviewed INTEGER NOT NULL,
    source_name TEXT NOT NULL,
    source_kind TEXT NOT NULL,
    apply_key TEXT NOT NULL,
    source_key TEXT NOT NULL,
    text_key TEXT NOT NULL,
    name_key TEXT NOT NULL))");

const QString contentTable = QStringLiteral(R"(CREATE TABLE job_content (
    job_id TEXT NOT NULL PRIMARY KEY REFERENCES job (id) ON DELETE CASCADE,
    extraction TEXT NOT NULL))");

const QString sourceTable = QStringLiteral(R"(CREATE TABLE source (
    job_id TEXT NOT NULL PRIMARY KEY REFERENCES job (id) ON DELETE CASCADE,
    document $BLOB NOT NULL))");

const QString pageTable = QStringLiteral(R"(CREATE TABLE source_page (
    job_id TEXT NOT NULL REFERENCES source (job_id) ON DELETE CASCADE,
    page INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (job_id, page)))");

// What a search looks through. The full-text index keeps no copy of it.
const QString searchView = QStringLiteral(R"(CREATE VIEW job_search AS
    SELECT job.seq AS seq, job.id AS id, job.title AS title, job.company AS company,
        job.location AS location,
        coalesce(json_extract(job_content.extraction, '$.job.description'), '') || ' '
        || coalesce(json_extract(job_content.extraction, '$.job.skills'), '') AS body
    FROM job JOIN job_content ON job_content.job_id = job.id)");

// "C++" and "C#" are words here.
const QString fullText = QStringLiteral(R"(CREATE VIRTUAL TABLE job_fts USING fts5(
    title, company, location, body, content = 'job_search', content_rowid = 'seq',
    tokenize = 'unicode61 remove_diacritics 2 tokenchars ''+#'''))");

QString index(const QString &columns, const QString &name)
{
    return QStringLiteral("CREATE INDEX job_%1 ON job (%2)").arg(name, columns);
}

} // namespace

Migration jobsMigration()
{
    return {1,
        {
            {jobTable},
            {index(QStringLiteral("updated_at"), QStringLiteral("by_time"))},
            {index(QStringLiteral("apply_key"), QStringLiteral("by_apply"))},
            {index(QStringLiteral("source_key"), QStringLiteral("by_source"))},
            {index(QStringLiteral("text_key"), QStringLiteral("by_text"))},
            {index(QStringLiteral("name_key"), QStringLiteral("by_name"))},
            {contentTable},
            {sourceTable},
            {pageTable},
            {QStringLiteral("CREATE INDEX source_page_by_file ON source_page (sha256)")},
            {searchView},
            {fullText, SqlFeature::FullTextSearch},
        }};
}

} // namespace aio
