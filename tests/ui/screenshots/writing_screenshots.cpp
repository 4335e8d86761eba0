// Saves pictures of the Documents page in the real window while a recruiter writes with a model, which is a
// server on this computer: writing_screenshots OUT_DIR. In both sizes and themes, from left to right and from
// right to left. For people who look.
#include "app/desktop/Desktop.h"
#include "core/demo/SampleReading.h"
#include "tests/support/ChatStream.h"
#include "tests/support/TemporaryWorkspace.h"
#include "tests/ui/screenshots/Shots.h"
#include "ui/documents/ai/AiDraftDialog.h"
#include "ui/documents/ai/EngineBox.h"
#include "ui/documents/claims/ClaimBar.h"
#include "ui/documents/create/NewDocumentDialog.h"
#include "ui/documents/create/PickList.h"
#include "ui/documents/editor/DraftTextEdit.h"
#include "ui/documents/facts/FactsPane.h"
#include "ui/documents/page/ClaimDesk.h"
#include "ui/documents/page/DocumentActions.h"
#include "ui/documents/page/DocumentDesk.h"
#include "ui/documents/page/DocumentsPage.h"
#include "ui/documents/page/ProposalDesk.h"
#include "ui/documents/proposal/ChangeList.h"
#include "ui/documents/proposal/ProposalPane.h"
#include "ui/documents/proposal/SentDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/Banner.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace aio;
using shots::settle;
using Server = HostileServer;

namespace {

const QByteArray cvAnswer =
    R"({"summary": "⟨name 1⟩ leads measuring teams in the field and writes the Qt front ends that they trust. Six languages of instruments, one way of working.",
    "sections": [{"section": "work", "entries": [
        {"id": "work/0", "highlights": [{"text": "Led the desktop client for tide gauges from its first screen to 900 stations", "from": ["work/0/highlights/0"]}]},
        {"id": "work/1", "highlights": []}]},
    {"section": "skills", "entries": [{"id": "skills/1"}, {"id": "skills/0"}]},
    {"section": "education", "entries": [{"id": "education/0"}]}]})";

const QByteArray letterAnswer =
    R"({"paragraphs": ["Your posting asks for someone who has moved a platform and lived with the result. I have.",
    "In my last position I led that move for 40 pipelines and was on call for them for two years. What I took from it is simple: the schema is the contract, and everything else may change.",
    "I would be glad to talk about the first hundred days."]})";

struct Pictures
{
    desktop::Desktop &desktop;
    Server &server;
    QDir out;
    QString suffix;

    [[nodiscard]] ui::DocumentsPage *page() const
    {
        return desktop.window().findChild<ui::DocumentsPage *>();
    }
    [[nodiscard]] ui::DocumentDesk *desk() const { return page()->desk(); }
    [[nodiscard]] ui::ProposalPane *pane() const { return desk()->proposals()->pane(desk()->session()); }
    void take(const QString &name, QWidget *widget = nullptr) const
    {
        settle();
        (widget != nullptr ? widget : &desktop.window())
            ->grab()
            .save(out.filePath(QStringLiteral("%1-%2.png").arg(name, suffix)));
    }
};

void open(const Pictures &pictures, const QUuid &id)
{
    pictures.desktop.window().showPage(QStringLiteral("documents"), {id.toString(QUuid::WithoutBraces)});
    for (int i = 0; i < 20 && (!pictures.page() || !pictures.desk()->session()); ++i) {
        settle(5);
    }
    settle(80);
}

/// Asks in the dialog and waits for the server.
void ask(const Pictures &pictures, const QString &name)
{
    pictures.desk()->askForDraft();
    settle(60);
    auto *dialog = pictures.page()->findChild<ui::AiDraftDialog *>();
    dialog->engine()->choose({ui::EngineChoice::Kind::Provider, QStringLiteral("openai")});
    settle(60);
    pictures.take(name + QStringLiteral("-ask"), dialog);
    if (dialog->sentButton()->isEnabled()) {
        dialog->sentButton()->click();
        if (auto *sent = dialog->findChild<ui::SentDialog *>()) {
            pictures.take(name + QStringLiteral("-willbesent"), sent);
            sent->close();
        }
    }
    dialog->draftButton()->click();
}

void takeProposal(const Pictures &pictures, const QString &name, const QByteArray &answer)
{
    const qsizetype half = answer.size() / 2;
    pictures.server.on(test::chatPath,
        Server::Script{Server::eventHead(), Server::send(test::chatPiece(answer.left(half))),
            Server::pause(2500), Server::send(test::chatPiece(answer.mid(half)) + test::chatEnding()),
            Server::close()});
    ask(pictures, name);
    settle(60);
    pictures.take(name + QStringLiteral("-writing"));
    for (int i = 0; i < 60 && pictures.pane() && pictures.pane()->isWriting(); ++i) {
        settle(10);
    }
    settle();
    pictures.take(name + QStringLiteral("-proposal"));
    pictures.pane()->acceptAllButton()->click();
    pictures.pane()->applyButton()->click();
    settle(60);
    pictures.take(name + QStringLiteral("-taken"));
    pictures.page()->actions()->showSent()->trigger();
    shots::takeDialog(pictures.out, name + QStringLiteral("-sent-") + pictures.suffix);
}

void takeFailure(const Pictures &pictures)
{
    pictures.server.on(
        test::chatPath, Server::answer(401, R"({"error": {"message": "Incorrect API key provided"}})"));
    ask(pictures, QStringLiteral("failure"));
    for (int i = 0; i < 60 && pictures.pane() && pictures.pane()->isWriting(); ++i) {
        settle(10);
    }
    pictures.take(QStringLiteral("failure"));
    pictures.pane()->discardButton()->click();
}

void takeNew(const Pictures &pictures)
{
    pictures.page()->actions()->newDocument()->trigger();
    settle();
    if (auto *dialog = pictures.page()->findChild<ui::NewDocumentDialog *>()) {
        pictures.take(QStringLiteral("new"), dialog);
        dialog->reject();
    }
}

void takeAll(const Pictures &pictures, const QUuid &cv, const QUuid &letter)
{
    pictures.desktop.window().showPage(QStringLiteral("documents"));
    settle();
    if (pictures.desk()->session()) {
        pictures.desk()->close();
    }
    pictures.take(QStringLiteral("list"));
    takeNew(pictures);
    open(pictures, cv);
    pictures.take(QStringLiteral("cv"));
    pictures.desk()->claims()->goToFirst();
    pictures.take(QStringLiteral("cv-claim"));
    takeProposal(pictures, QStringLiteral("cv"), cvAnswer);
    pictures.page()->actions()->undo()->trigger();
    takeFailure(pictures);
    pictures.desk()->facts()->tabs()->setCurrentIndex(3);
    pictures.take(QStringLiteral("cv-notes"));
    open(pictures, letter);
    pictures.desk()->facts()->tabs()->setCurrentIndex(0);
    pictures.take(QStringLiteral("letter"));
    takeProposal(pictures, QStringLiteral("letter"), letterAnswer);
    pictures.page()->actions()->undo()->trigger();
    pictures.desk()->autosave()->flush();
}

QUuid addDocument(desktop::Desktop &desktop, const CandidateRecord &candidate, const JobRecord &job,
    DocumentKind kind, const QString &language)
{
    DraftOrder order;
    order.style.kind = kind;
    order.style.language = language;
    Document document = draftedDocument(order, candidate, job, QDate(2026, 11, 23));
    if (auto *cv = std::get_if<CvContent>(&document.draft.content)) {
        cv->summary.text += QStringLiteral(" Led a team of 17 engineers at Contoso.");
    }
    return test::take(desktop.services().documentsServices().documents.add(document)).value().id;
}

void addProvider(desktop::Desktop &desktop, const Server &server)
{
    ai::ProviderConfig config;
    config.id = QStringLiteral("openai");
    config.name = QStringLiteral("OpenAI");
    config.kind = ai::ProviderKind::OpenAi;
    config.responsesApi = false;
    config.baseUrl = server.url(QStringLiteral("/v1"));
    config.proxy = QStringLiteral("none");
    config.qualityModel = QStringLiteral("gpt-4o");
    config.retries = 0;
    test::take(desktop.services().ai().providers().add(config));
    settle();
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("OPENAI_API_KEY", "sk-test-0123456789abcdef0123456789");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    const QStringList arguments = QCoreApplication::arguments();
    const QDir out(arguments.value(1, QStringLiteral(".")));
    const bool mirrored = arguments.contains(QStringLiteral("--mirrored"));
    out.mkpath(QStringLiteral("."));
    QTemporaryDir temporary;
    auto workspace = Workspace::open(temporary.path());
    if (!workspace) {
        return 1;
    }
    Server server;
    desktop::Desktop desktop(application, *workspace);
    Settings &settings = desktop.services().settings();
    settings.setText(SettingKey::PersonName, QStringLiteral("Mara Lindqvist"));
    settings.setFlag(SettingKey::FirstRunDone, true);
    QElapsedTimer timer;
    timer.start();
    desktop.start({}, timer);
    settle();
    if (mirrored) {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    }
    addProvider(desktop, server);
    const ui::DocumentsServices services = desktop.services().documentsServices();
    const auto people = demo::sampleCandidates().value();
    const auto candidate = test::take(services.candidates.add(people.constFirst().candidate)).value();
    const QDate today = QDate::currentDate();
    const auto read = demo::readPostings(demo::samplePostings(today).first(1), today, WorkContext()).value();
    const demo::SampleJob &posting = read.constFirst();
    const auto job =
        test::take(services.jobs.add(posting.outcome.extraction, posting.outcome.document, posting.name))
            .value();
    const QUuid cv = addDocument(desktop, candidate, job, DocumentKind::Cv, QStringLiteral("en"));
    const QUuid letter = addDocument(desktop, candidate, job, DocumentKind::Letter, QStringLiteral("de"));
    for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
        for (const QString &theme : {QStringLiteral("light"), QStringLiteral("dark")}) {
            if (mirrored && theme == u"dark") {
                continue;
            }
            settings.setText(SettingKey::Theme, theme);
            settings.setText(
                SettingKey::Language, theme == u"dark" ? QStringLiteral("de") : QStringLiteral("en"));
            if (mirrored) {
                QGuiApplication::setLayoutDirection(Qt::RightToLeft);
            }
            desktop.window().resize(size);
            settle();
            takeAll({desktop, server, out,
                        QStringLiteral("%1-%2%3")
                            .arg(size.width())
                            .arg(theme, mirrored ? QStringLiteral("-rtl") : QString())},
                cv, letter);
        }
    }
    return 0;
}
