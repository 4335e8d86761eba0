// Saves pictures of the editor, the preview and the gallery of templates: draft_screenshots OUT_DIR. In both
// themes, wide and narrow, left to right and right to left. For people who look.
#include "core/documents/grounding/Grounding.h"
#include "core/settings/Settings.h"
#include "tests/ui/documents/EditorDrafts.h"
#include "ui/documents/editor/DraftEditor.h"
#include "ui/documents/editor/DraftTextEdit.h"
#include "ui/documents/editor/FindBar.h"
#include "ui/documents/preview/DocumentPreview.h"
#include "ui/documents/preview/TemplateGallery.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSplitter>
#include <QThread>

using namespace aio;
using namespace aio::ui;
using namespace Qt::StringLiterals;

namespace {

void settle(int rounds = 40)
{
    for (int i = 0; i < rounds; ++i) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(15);
    }
}

/// Claims of the draft against a profile that knows less.
void ground(DraftEditor &editor)
{
    const auto profile = parseResume(R"({"basics": {"name": "Amira Haddad"},
        "work": [{"name": "Nordsee Sensorik", "position": "Senior Software Engineer", "startDate": "2021-04",
            "highlights": ["Lead of 4 engineers, Qt 6 desktop client for tide gauges"]}]})");
    const auto text = grounding::groundingText(editor.draft());
    editor.setFindings(text, grounding::ground(*profile, text, QDate(2026, 11, 23)).claims);
}

class Pictures
{
public:
    Pictures(const QDir &out, Settings &settings)
        : m_out(out)
        , m_settings(settings)
    {
    }

    void takeAll(const QString &theme)
    {
        take(test::sampleCv(), u"cv-"_s + theme, {960, 800});
        take(test::sampleLetter(), u"letter-"_s + theme, {960, 800});
        take(test::sampleCv(), u"narrow-"_s + theme, {620, 640});
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        take(test::arabicCv(), u"arabic-"_s + theme, {960, 800});
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        takeGallery(test::sampleCv(), u"gallery-"_s + theme, {900, 700});
        takeGallery(test::sampleLetter(), u"gallery-letter-"_s + theme, {460, 700});
    }

private:
    void take(const Draft &draft, const QString &name, const QSize &size)
    {
        QSplitter window;
        auto *editor = new DraftEditor(m_settings, &window);
        auto *preview = new DocumentPreview(&window);
        window.setSizes({size.width() * 54 / 100, size.width() * 46 / 100});
        window.resize(size);
        window.show();
        editor->show(draft, DraftEditor::Showing::AnotherDocument);
        editor->setLeftOutShown(true);
        preview->show(draft, draft.isCv() ? u"modern"_s : u"letter-plain"_s);
        ground(*editor);
        QObject::connect(editor, &DraftEditor::placeChanged, preview,
            [preview](const QString &source) { preview->highlight(source, true); });
        settle();
        window.grab().save(m_out.filePath(name + u".png"_s));
        editor->goToNextFinding();
        editor->openFind(true);
        editor->findBar()->findField()->setText(u"un"_s);
        settle(20);
        window.grab().save(m_out.filePath(name + u"-find.png"_s));
    }

    void takeGallery(const Draft &draft, const QString &name, const QSize &size)
    {
        TemplateGallery gallery;
        gallery.resize(size);
        QWidget *window = &gallery;
        window->show();
        gallery.show(draft, draft.isCv() ? u"classic"_s : u"letter-plain"_s);
        settle(80);
        gallery.grab().save(m_out.filePath(name + u".png"_s));
    }

    QDir m_out;
    Settings &m_settings;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QDir out(QCoreApplication::arguments().value(1, u"."_s));
    out.mkpath(u"."_s);
    Theme theme(application);
    const std::unique_ptr<Settings> settings = Settings::inMemory();
    Pictures pictures(out, *settings);
    for (const auto &[choice, name] :
        {std::pair(Theme::Choice::Light, u"light"_s), std::pair(Theme::Choice::Dark, u"dark"_s)}) {
        theme.set(choice, 100);
        settle(5);
        pictures.takeAll(name);
    }
    return 0;
}
