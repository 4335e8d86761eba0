#pragma once

#include "tests/support/ScriptedChooser.h"
#include "tests/support/ScriptedEngine.h"
#include "tests/support/ScriptedRegions.h"
#include "tests/support/TemporaryWorkspace.h"
#include "ui/jobs/page/JobsPage.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QPainter>

namespace aio::test {

/// The Jobs page on a workspace, with everything real but the engine and the file dialogs.
struct JobsBench
{
    explicit JobsBench(const TemporaryWorkspace &workspace, const ui::JobModels &models = {})
        : settings(Settings::inMemory())
        , database(workspace.open())
        , jobs(*database, workspace.files(), workspace.author())
        , repository(*database, workspace.files())
        , queue({engine, jobs, repository, tasks})
        , page({jobs, queue, engine, regions, tasks, *settings, chooser, models})
    {
        page.resize(1228, 822);
        page.show();
    }

    ScriptedEngine engine;
    ScriptedRegions regions;
    ScriptedChooser chooser;
    TaskList tasks;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<Database> database;
    JobStore jobs;
    IntakeRepository repository;
    IntakeQueue queue;
    ui::JobsPage page;
};

/// A picture of a posting whose words have boxes, so that regions can be hit.
inline extraction::ExtractionOutcome picturedPosting()
{
    QImage image(600, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    extraction::ExtractionOutcome outcome;
    extraction::SourceDocument &document = outcome.document;
    document.kind = extraction::SourceDocument::Kind::Image;
    document.text = QStringLiteral("Buyer\nAurelio Foods\n36.000 - 4Z.000 EUR per year\n1 May 2027");
    document.pages = {{bytes, image.size()}};
    document.words = {{{0, 5}, {20, 20, 90, 24}, 0, 96}, {{6, 19}, {20, 60, 160, 20}, 0, 95},
        {{20, 47}, {20, 100, 300, 20}, 0, 60}, {{49, 59}, {20, 140, 120, 20}, 0, 97}};
    JobPosting &job = outcome.extraction.job;
    job.title = QStringLiteral("Buyer");
    job.company = QStringLiteral("Aurelio Foods");
    job.locations = {QStringLiteral("Valencia, Spain")};
    job.salary = {36000, 42000, QStringLiteral("EUR"), Salary::Unit::Year};
    job.description = document.text;
    outcome.extraction.provenance[JobField::Title] = {Origin::Ocr, 0.96, job.title, TextSpan{0, 5}};
    outcome.extraction.provenance[JobField::Company] = {Origin::Ocr, 0.95, job.company, TextSpan{6, 19}};
    outcome.extraction.provenance[JobField::Salary] = {
        Origin::Ocr, 0.6, QStringLiteral("36.000 - 4Z.000 EUR"), TextSpan{20, 47}};
    return outcome;
}

} // namespace aio::test
