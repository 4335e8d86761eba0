#include "core/storage/migrations/Migrations.h"

namespace aio {

namespace {

// What every row that a team may share carries; see Jobs.cpp.
const QString shared = QStringLiteral(R"(
    seq $SERIAL,
    id TEXT NOT NULL UNIQUE,
    rev BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    updated_by TEXT NOT NULL,
    origin TEXT NOT NULL,
    deleted_at BIGINT,)");

// Narrow, since lists read all of it; what is long is in candidate_content.
const QString candidateTable = QStringLiteral("CREATE TABLE candidate (") + shared + QStringLiteral(R"(
    name TEXT NOT NULL,
    label TEXT NOT NULL,
    location TEXT NOT NULL,
    tags TEXT NOT NULL,
    email_key TEXT NOT NULL,
    name_key TEXT NOT NULL,
    to_check INTEGER NOT NULL))");

const QString candidateContentTable = QStringLiteral(R"(CREATE TABLE candidate_content (
    candidate_id TEXT NOT NULL PRIMARY KEY REFERENCES candidate (id) ON DELETE CASCADE,
    content TEXT NOT NULL,
    body TEXT NOT NULL))");

// The files that a profile was read from: the bytes by their hash, what a reader made of them as CBOR.
const QString candidateSourceTable = QStringLiteral(R"(CREATE TABLE candidate_source (
    id TEXT NOT NULL PRIMARY KEY,
    candidate_id TEXT NOT NULL REFERENCES candidate (id) ON DELETE CASCADE,
    created_at BIGINT NOT NULL,
    name TEXT NOT NULL,
    content_type TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    document $BLOB NOT NULL,
    pages TEXT NOT NULL))");

const QString documentTable = QStringLiteral("CREATE TABLE document (") + shared + QStringLiteral(R"(
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    status TEXT NOT NULL,
    language TEXT NOT NULL,
    candidate_id TEXT,
    profile_id TEXT NOT NULL,
    candidate_name TEXT NOT NULL,
    job_id TEXT,
    job_title TEXT NOT NULL,
    versions INTEGER NOT NULL,
    open_claims INTEGER NOT NULL,
    exported_at BIGINT,
    exported_as TEXT NOT NULL))");

const QString documentContentTable = QStringLiteral(R"(CREATE TABLE document_content (
    document_id TEXT NOT NULL PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
    content TEXT NOT NULL,
    body TEXT NOT NULL))");

// Never changed once written.
const QString versionTable = QStringLiteral(R"(CREATE TABLE document_version (
    id TEXT NOT NULL PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    parent_id TEXT,
    number INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    created_by TEXT NOT NULL,
    origin TEXT NOT NULL,
    reason TEXT NOT NULL,
    label TEXT NOT NULL,
    content TEXT NOT NULL))");

QString searchView(const QString &table, const QString &columns)
{
    return QStringLiteral(
        "CREATE VIEW %1_search AS SELECT %1.seq AS seq, %1.id AS id, %2, %1_content.body AS body "
        "FROM %1 JOIN %1_content ON %1_content.%1_id = %1.id")
        .arg(table, columns);
}

QString fullText(const QString &table, const QString &columns)
{
    return QStringLiteral(
        "CREATE VIRTUAL TABLE %1_fts USING fts5(%2, body, content = '%1_search', "
        "content_rowid = 'seq', tokenize = 'unicode61 remove_diacritics 2 tokenchars ''+#''')")
        .arg(table, columns);
}

} // namespace

Migration documentsMigration()
{
    return {6,
        {
            {candidateTable},
            {QStringLiteral("CREATE INDEX candidate_by_time ON candidate (updated_at)")},
            {QStringLiteral("CREATE INDEX candidate_by_email ON candidate (email_key)")},
            {QStringLiteral("CREATE INDEX candidate_by_name ON candidate (name_key)")},
            {candidateContentTable},
            {candidateSourceTable},
            {QStringLiteral("CREATE INDEX candidate_source_by_candidate ON candidate_source (candidate_id)")},
            {QStringLiteral("CREATE INDEX candidate_source_by_file ON candidate_source (sha256)")},
            {searchView(QStringLiteral("candidate"),
                QStringLiteral("candidate.name AS name, candidate.label AS label, "
                               "candidate.location AS location, candidate.tags AS tags"))},
            {fullText(QStringLiteral("candidate"), QStringLiteral("name, label, location, tags")),
                SqlFeature::FullTextSearch},
            {documentTable},
            {QStringLiteral("CREATE INDEX document_by_time ON document (updated_at)")},
            {QStringLiteral("CREATE INDEX document_by_candidate ON document (candidate_id, updated_at)")},
            {QStringLiteral("CREATE INDEX document_by_job ON document (job_id, updated_at)")},
            {documentContentTable},
            {versionTable},
            {QStringLiteral("CREATE UNIQUE INDEX document_version_by_number ON document_version "
                            "(document_id, number)")},
            {searchView(QStringLiteral("document"),
                QStringLiteral("document.title AS title, document.candidate_name AS candidate, "
                               "document.job_title AS job"))},
            {fullText(QStringLiteral("document"), QStringLiteral("title, candidate, job")),
                SqlFeature::FullTextSearch},
        }};
}

} // namespace aio
