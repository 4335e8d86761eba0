#include "app/desktop/CommandLine.h"
#include "app/desktop/Desktop.h"
#include "app/desktop/ProviderDesk.h"
#include "app/desktop/QuotaNotices.h"
#include "core/usage/AlertWatch.h"
#include "tests/core/usage/SampleAttempts.h"
#include "tests/support/TemporaryWorkspace.h"
#include "ui/jobs/form/FieldEditor.h"
#include "ui/jobs/form/FieldRow.h"
#include "ui/jobs/form/FormPane.h"
#include "ui/jobs/form/JobForm.h"
#include "ui/jobs/page/JobDesk.h"
#include "ui/jobs/page/JobsPage.h"
#include "ui/jobs/session/JobSession.h"
#include "ui/routing/page/RoutingPage.h"
#include "ui/routing/sheet/RoutingSheet.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/InstanceServer.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/Page.h"
#include "ui/shell/PaletteModel.h"
#include "ui/shell/ShortcutList.h"
#include "ui/shell/WindowActions.h"
#include "ui/widgets/ChipEdit.h"
#include "ui/widgets/ToastStack.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSlider>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace aio;

class TestDesktop : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<desktop::Desktop> m_desktop;

    ui::MainWindow &window() const { return m_desktop->window(); }
    Settings &settings() const { return m_desktop->services().settings(); }
    QString shownTitle() const { return window().findChild<QLabel *>(QStringLiteral("pageTitle"))->text(); }

    /// What the form of the open job shows of its mode, type, pay, day, language and of a field without
    /// value.
    static QStringList shownIn(const ui::JobsPage *page)
    {
        const auto editor = [page](JobField field) {
            return page->desk()->formPane()->form()->row(field)->editor();
        };
        return {editor(JobField::Remote)->findChild<QComboBox *>()->currentText(),
            editor(JobField::EmploymentTypes)->findChild<QComboBox *>()->accessibleDescription(),
            editor(JobField::Salary)->findChild<QLineEdit *>()->text(),
            editor(JobField::StartDate)->findChild<QLineEdit *>()->text(),
            editor(JobField::Languages)->findChild<ui::ChipEdit *>()->chips().value(0),
            editor(JobField::Identifier)->findChild<QLineEdit *>()->placeholderText()};
    }

    void begin(bool firstRunDone = true)
    {
        auto workspace = Workspace::open(m_folder->path());
        QVERIFY(workspace.has_value());
        m_desktop = std::make_unique<desktop::Desktop>(*qApp, *workspace);
        settings().setText(SettingKey::Language, QStringLiteral("en"));
        settings().setFlag(SettingKey::FirstRunDone, firstRunDone);
        QElapsedTimer timer;
        timer.start();
        m_desktop->start({}, timer);
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        begin();
    }

    void cleanup()
    {
        m_desktop.reset();
        m_folder.reset();
    }

    void keysSwitchPages()
    {
        QTest::keyClick(&window(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(shownTitle(), QStringLiteral("Candidates"));
        QTest::keyClick(&window(), Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(shownTitle(), QStringLiteral("Settings"));
        QTest::keyClick(&window(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(shownTitle(), QStringLiteral("Candidates"));
        QTest::keyClick(&window(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(shownTitle(), QStringLiteral("Settings"));
    }

    void aSecondStartShowsThePageItNames()
    {
        ui::InstanceServer server(m_folder->path());
        m_desktop->listen(server);
        const auto start = [&server](const QStringList &arguments) {
            const auto line = desktop::parseCommandLine(QStringList{QStringLiteral("program")} + arguments);
            Q_EMIT server.argumentsReceived(desktop::handedOver(line.value()));
        };
        start({QStringLiteral("--page"), QStringLiteral("quotas")});
        QCOMPARE(window().navigator()->current()->id(), QStringLiteral("quotas"));
        start({}); // only comes to the front
        QCOMPARE(window().navigator()->current()->id(), QStringLiteral("quotas"));
        start({QStringLiteral("--page"), QStringLiteral("home"), QStringLiteral("https://127.0.0.1:9/a")});
        QCOMPARE(window().navigator()->current()->id(), QStringLiteral("jobs"));
        // A CV is imported where candidates are.
        QFile cv(m_folder->filePath(QStringLiteral("cv.json")));
        QVERIFY(cv.open(QIODevice::WriteOnly));
        cv.write(R"({"basics": {"name": "Ada Krall", "email": "ada@example.org"}})");
        cv.close();
        start({QStringLiteral("--page"), QStringLiteral("candidates"), cv.fileName()});
        QCOMPARE(window().navigator()->current()->id(), QStringLiteral("candidates"));
        QTRY_COMPARE(shownTitle(), QStringLiteral("Ada Krall"));
    }

    void routesThatComeToAProviderAreCounted()
    {
        ai::ProviderConfig gemini;
        gemini.id = QStringLiteral("mine");
        gemini.kind = ai::ProviderKind::Gemini;
        gemini.baseUrl = ai::defaultBaseUrl(gemini.kind);
        routing::RoutePolicy policy = routing::RoutePolicy::standard();
        const auto all = desktop::routesUsing(policy, gemini).size();
        QVERIFY(all > 0);
        routing::Route other;
        other.chain = {*routing::RouteEntry::fromText(u"else/model")};
        policy.setRoute(QStringLiteral("pro"), ai::AiTask::DraftCv, other);
        QCOMPARE(desktop::routesUsing(policy, gemini).size(), all - 1);
        other.chain = {*routing::RouteEntry::fromText(u"mine/model")};
        policy.setRoute(QStringLiteral("pro"), ai::AiTask::DraftCv, other);
        QCOMPARE(desktop::routesUsing(policy, gemini).size(), all);
    }

    void theRailSwitchesPagesByMouseAndKeys()
    {
        auto *list = window().findChild<QListView *>(QStringLiteral("pageList"));
        const QRect row = list->visualRect(list->model()->index(2, 0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(window().navigator()->current()->id(), QStringLiteral("candidates"));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(window().navigator()->current()->id(), QStringLiteral("documents"));
    }

    void pagesAreMadeOnFirstVisit()
    {
        QCOMPARE(window().navigator()->madePages().size(), 1);
        window().showPage(QStringLiteral("usage"));
        QCOMPARE(window().navigator()->madePages().size(), 2);
    }

    void everyPageOpens()
    {
        for (const ui::PageEntry &entry : window().navigator()->table()) {
            window().showPage(entry.id);
            QCOMPARE(window().navigator()->current()->id(), entry.id);
            QVERIFY2(!shownTitle().isEmpty(), qPrintable(entry.id));
        }
        window().showPage(QStringLiteral("no-such-page"));
        QCOMPARE(window().navigator()->current()->id(), QStringLiteral("home"));
    }

    void theRailFolds()
    {
        window().resize(1300, 800);
        QTRY_VERIFY(!window().rail()->isCompact());
        QTest::keyClick(&window(), Qt::Key_B, Qt::ControlModifier);
        QVERIFY(window().rail()->isCompact());
        QVERIFY(settings().flag(SettingKey::RailCompact));
        QTest::keyClick(&window(), Qt::Key_B, Qt::ControlModifier);
        window().resize(1024, 700);
        QTRY_VERIFY(window().rail()->isCompact()); // too narrow
        QVERIFY(!window().windowActions()->toggleRail->isEnabled());
    }

    void languageChangesWhileTheWindowIsOpen()
    {
        QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
        window().showPage(QStringLiteral("settings"));
        settings().setText(SettingKey::Language, QStringLiteral("de"));
        QTRY_COMPARE(shownTitle(), QStringLiteral("Einstellungen"));
        QTRY_COMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(u'&'), QStringLiteral("Abbrechen"));
        settings().setText(SettingKey::Language, QStringLiteral("en"));
        QTRY_COMPARE(shownTitle(), QStringLiteral("Settings"));
    }

    void anOpenJobSpeaksTheNewLanguage()
    {
        Extraction extraction;
        extraction.job.title = QStringLiteral("Buyer");
        extraction.job.remote = WorkMode::Onsite;
        extraction.job.employmentTypes = {QStringLiteral("FULL_TIME")};
        extraction.job.salary = {36000, {}, QStringLiteral("EUR"), Salary::Unit::Year};
        extraction.job.startDate = QDate(2027, 5, 1);
        extraction.job.languages = {{QStringLiteral("es"), QStringLiteral("B2")}};
        extraction::SourceDocument source;
        source.text = QStringLiteral("Buyer");
        const auto record = test::take(m_desktop->services().jobs().add(extraction, source, {})).value();
        window().showPage(QStringLiteral("jobs"), {record.id.toString()});
        auto *page = window().findChild<ui::JobsPage *>();
        QTRY_VERIFY(page->desk()->session());
        const JobPosting before = page->desk()->session()->job();
        const QStringList english{QStringLiteral("On site"), QStringLiteral("Full-time"),
            QStringLiteral("36,000"), QStringLiteral("May 1, 2027"), QStringLiteral("Spanish B2"),
            QStringLiteral("Not in the posting")};
        const QStringList german{QStringLiteral("Vor Ort"), QStringLiteral("Vollzeit"),
            QStringLiteral("36.000"), QStringLiteral("1. Mai 2027"), QStringLiteral("Spanisch B2"),
            QStringLiteral("Nicht in der Anzeige")};
        QCOMPARE(shownIn(page), english);
        settings().setText(SettingKey::Language, QStringLiteral("de"));
        QTRY_COMPARE(shownIn(page), german);
        settings().setText(SettingKey::Language, QStringLiteral("en"));
        QTRY_COMPARE(shownIn(page), english);
        // Saying it in other words is no edit.
        QCOMPARE(page->desk()->session()->job(), before);
        QVERIFY(!page->desk()->session()->undoStack()->canUndo());
    }

    void themeChangesWhileTheWindowIsOpen()
    {
        settings().setText(SettingKey::Theme, QStringLiteral("light"));
        const QColor light = window().grab().toImage().pixelColor(3, 300);
        settings().setText(SettingKey::Theme, QStringLiteral("dark"));
        QCOMPARE(window().grab().toImage().pixelColor(3, 300), ui::color(ui::Token::Window, ui::Mode::Dark));
        QVERIFY(light != ui::color(ui::Token::Window, ui::Mode::Dark));
        settings().setText(SettingKey::Theme, QStringLiteral("light"));
    }

    void largeTextFitsTheSmallestWindow()
    {
        window().resize(window().minimumSize());
        for (const int percent : {100, 140}) {
            settings().setNumber(SettingKey::TextSize, percent);
            for (const ui::PageEntry &entry : window().navigator()->table()) {
                window().showPage(entry.id);
                QCoreApplication::processEvents();
                QVERIFY2(window().width() <= 960 && window().height() <= 640, qPrintable(entry.id));
            }
        }
        settings().setNumber(SettingKey::TextSize, 100);
    }

    void paletteOpensAndGoesToAPage()
    {
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        auto *field = window().commandPalette()->findChild<QLineEdit *>(QStringLiteral("paletteField"));
        QTRY_VERIFY(field->isVisible());
        QTest::keyClicks(field, QStringLiteral("quotas"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(window().navigator()->current()->id(), QStringLiteral("quotas"));
        QVERIFY(settings().texts(SettingKey::RecentCommands).contains(QStringLiteral("go/quotas")));
    }

    void thePaletteOffersWhatIsInSight()
    {
        const auto offered = [this](const QString &query) {
            QStringList found;
            window().commandPalette()->popUp(u'>' + query);
            const auto *model = window().commandPalette()->findChild<ui::PaletteModel *>();
            for (int row = 0; row < model->rowCount(); ++row) {
                const QModelIndex index = model->index(row);
                if (!index.data(ui::PaletteModel::HeadingRole).toBool()) {
                    found << index.data().toString() + u'/'
                            + index.data(ui::PaletteModel::DetailRole).toString();
                }
            }
            window().commandPalette()->close();
            return found;
        };
        window().showPage(QStringLiteral("jobs"));
        window().showPage(QStringLiteral("candidates"));
        QCOMPARE(offered(QStringLiteral("delete")).filter(QStringLiteral("Delete/")),
            QStringList{QStringLiteral("Delete/Candidates")});
        QCOMPARE(offered(QStringLiteral("undo")).filter(QStringLiteral("Undo/")),
            QStringList{QStringLiteral("Undo/Candidates")});
        window().showPage(QStringLiteral("usage"));
        QVERIFY(offered(QStringLiteral("delete")).filter(QStringLiteral("Delete/")).isEmpty());
        // What hides in a menu is found by the name of the menu, and so is the menu.
        window().showPage(QStringLiteral("providers"));
        const QStringList adding = offered(QStringLiteral("add provider"));
        QVERIFY2(adding.contains(QStringLiteral("Add provider/Providers")), qPrintable(adding.join(u'\n')));
        QVERIFY2(adding.contains(QStringLiteral("Another server…/Providers · Add provider")),
            qPrintable(adding.join(u'\n')));
        window().showPage(QStringLiteral("jobs"));
        QVERIFY(offered(QStringLiteral("schema.org"))
                    .contains(QStringLiteral("JSON (schema.org)…/Jobs · Export")));
        QVERIFY(offered(QStringLiteral("quit")).contains(QStringLiteral("Quit/")));
    }

    void allShortcutsAreListedWithTheirPages()
    {
        window().showPage(QStringLiteral("jobs"));
        window().showPage(QStringLiteral("documents"));
        const auto settings = Settings::inMemory();
        ui::ShortcutList list(*settings, &window());
        list.refresh();
        const auto *model = list.findChild<QTableView *>()->model();
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column) {
                cells << model->index(row, column).data().toString();
            }
            lines << cells.join(u'/');
        }
        QVERIFY(lines.contains(QStringLiteral("JSON (schema.org)…/Jobs/Ctrl+E")));
        QVERIFY2(lines.contains(QStringLiteral("PDF…/Documents/Ctrl+E")), qPrintable(lines.join(u'\n')));
        QVERIFY(lines.contains(QStringLiteral("Quit/Everywhere/Ctrl+Q")));
        QVERIFY(lines.contains(QStringLiteral("Search or run…/Everywhere/Ctrl+K")));
    }

    void profileActionsWaitForACandidate()
    {
        window().showPage(QStringLiteral("candidates"));
        window().commandPalette()->popUp(QStringLiteral(">rename the profile"));
        auto *field = window().commandPalette()->findChild<QLineEdit *>(QStringLiteral("paletteField"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(window().commandPalette()->isVisible()); // there is nothing to rename
        QVERIFY(!window().findChild<QInputDialog *>());
        window().commandPalette()->close();
    }

    void everyFocusableWidgetHasAName()
    {
        QStringList nameless;
        for (const ui::PageEntry &entry : window().navigator()->table()) {
            window().showPage(entry.id);
        }
        for (const QWidget *widget : window().findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->isHidden()) {
                continue;
            }
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const QString name =
                !widget->accessibleName().isEmpty() || !button ? widget->accessibleName() : button->text();
            const bool inner = widget->objectName().startsWith(u"qt_") || widget->focusProxy();
            if (name.isEmpty() && !inner && !widget->inherits("QHeaderView") && !widget->inherits("QMenu")
                && !widget->inherits("QListView") && !widget->inherits("QComboBoxPrivateContainer")) {
                nameless.append(
                    QStringLiteral("%1 in %2")
                        .arg(QString::fromLatin1(widget->metaObject()->className()),
                            QString::fromLatin1(widget->parentWidget()->metaObject()->className())));
            }
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void panesCycleWithF6()
    {
        auto *list = window().findChild<QListView *>(QStringLiteral("pageList"));
        list->setFocus();
        QTest::keyClick(&window(), Qt::Key_F6);
        QVERIFY(QApplication::focusWidget() && QApplication::focusWidget() != list);
        for (int i = 0; i < 8 && QApplication::focusWidget() != list; ++i) {
            QTest::keyClick(&window(), Qt::Key_F6);
        }
        QCOMPARE(QApplication::focusWidget(), list);
    }

    void theMenuBarShowsWhenAskedFor()
    {
        QVERIFY(!window().menuBar()->isVisible());
        QTest::keyClick(&window(), Qt::Key_F10);
        QVERIFY(window().menuBar()->isVisible());
    }

    void thePaletteFindsCandidatesAndDocuments()
    {
        Candidate ada;
        ada.profiles.append(CandidateProfile());
        ada.profiles.first().resume.basics.name = QStringLiteral("Ada Krall");
        auto adding = m_desktop->services().candidatesServices().candidates.add(ada);
        QTRY_VERIFY(adding.isFinished());
        QVERIFY(adding.result());
        auto *palette = window().commandPalette();
        palette->popUp(QStringLiteral("@krall"));
        const auto *list = palette->findChild<QListView *>(QStringLiteral("paletteList"));
        QTRY_COMPARE(list->currentIndex().data().toString(), QStringLiteral("Ada Krall"));
        QTest::keyClick(palette->findChild<QLineEdit *>(QStringLiteral("paletteField")), Qt::Key_Return);
        QCOMPARE(window().navigator()->current()->id(), QStringLiteral("candidates"));
        QTRY_COMPARE(window().navigator()->current()->place(),
            QStringList{adding.result()->id.toString(QUuid::WithoutBraces)});
    }

    void settingsSearchFindsWhatHasNoRow_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("section");
        QTest::newRow("server") << QStringLiteral("server") << QStringLiteral("database");
        QTest::newRow("encryption") << QStringLiteral("encryption") << QStringLiteral("database");
        QTest::newRow("shortcuts") << QStringLiteral("hotkey") << QStringLiteral("shortcuts");
    }

    void settingsSearchFindsWhatHasNoRow()
    {
        QFETCH(QString, typed);
        window().showPage(QStringLiteral("settings"));
        auto *search = window().findChild<QLineEdit *>(QStringLiteral("settingsSearch"));
        const auto *none = window().findChild<QLabel *>(QStringLiteral("noSetting"));
        QTest::keyClicks(search, QStringLiteral("xyzzy"));
        QVERIFY(none->isVisible());
        search->clear();
        QVERIFY(!none->isVisible());
        QTest::keyClicks(search, typed);
        QVERIFY(!none->isVisible());
        QTEST(window().navigator()->current()->place().value(0), "section");
    }

    void aSectionIsResetToItsDefaults()
    {
        settings().setText(SettingKey::Theme, QStringLiteral("dark"));
        settings().setNumber(SettingKey::TextSize, 120);
        window().showPage(QStringLiteral("settings"), {QStringLiteral("appearance")});
        const auto buttons = window().findChildren<QPushButton *>(QStringLiteral("resetSection"));
        const auto shown = std::find_if(
            buttons.cbegin(), buttons.cend(), [](const QPushButton *button) { return button->isVisible(); });
        QVERIFY(shown != buttons.cend());
        QVERIFY((*shown)->isEnabled());
        QTest::mouseClick(*shown, Qt::LeftButton);
        QVERIFY(settings().isDefault(SettingKey::Theme));
        QVERIFY(settings().isDefault(SettingKey::TextSize));
        QVERIFY(!(*shown)->isEnabled());
        QCOMPARE(window().findChild<QSlider *>(QStringLiteral("textSizeSlider"))->value() * 5, 100);
        QCOMPARE(settings().text(SettingKey::Language), QStringLiteral("en")); // of another section
    }

    void settingsSearchFindsBySynonym()
    {
        window().showPage(QStringLiteral("settings"));
        auto *search = window().findChild<QLineEdit *>(QStringLiteral("settingsSearch"));
        QTest::keyClicks(search, QStringLiteral("night"));
        QCOMPARE(window().navigator()->current()->place(), QStringList{QStringLiteral("appearance")});
    }

    void copyDiagnosticsTellsVersionsOnly()
    {
        window().windowActions()->copyDiagnostics->trigger();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.contains(u"Qt 6"));
        QVERIFY(!text.contains(settings().text(SettingKey::PersonName))
            || settings().text(SettingKey::PersonName).isEmpty());
        QCOMPARE(window().toasts()->toasts().size(), 1);
    }

    void placeAndSizeComeBack()
    {
        window().showPage(QStringLiteral("quotas"));
        window().resize(960, 700);
        window().close();
        m_desktop.reset();
        begin();
        QCOMPARE(window().navigator()->current()->id(), QStringLiteral("quotas"));
        QCOMPARE(window().size(), QSize(960, 700));
    }

    void unsavedRoutesHoldTheWindowOpen()
    {
        window().showPage(QStringLiteral("routing"));
        auto *page = window().findChild<ui::RoutingPage *>();
        QTRY_VERIFY(page->sheet()->isLoaded());
        const ui::RouteCell cell{page->sheet()->policy().plans().first(), ai::AiTask::DraftCv};
        page->sheet()->setRoute(cell, {});
        window().showPage(QStringLiteral("home"));
        QString said;
        const auto answer = [&said](const QString &button) {
            QTimer::singleShot(0, qApp, [&said, button] {
                auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
                QVERIFY(box);
                said = box->text() + u'\n' + box->informativeText();
                QVERIFY(box->defaultButton()->text().contains(QStringLiteral("Keep working")));
                for (QAbstractButton *each : box->buttons()) {
                    if (each->text().contains(button)) {
                        QTest::mouseClick(each, Qt::LeftButton);
                        return;
                    }
                }
                box->reject();
            });
        };
        answer(QStringLiteral("Keep working"));
        QVERIFY(!window().close());
        QVERIFY2(said.contains(QStringLiteral("Routing: 1 unsaved change")), qPrintable(said));
        QCOMPARE(window().navigator()->current()->id(), QStringLiteral("routing")); // where the work is
        answer(QStringLiteral("Quit without saving"));
        QVERIFY(window().close());
        window().show();
        page->sheet()->revert();
        QVERIFY(window().close()); // nothing to ask
    }

    void aReachedLimitIsToldOnceForAllItsSteps()
    {
        usage::QuotaAlert alert;
        alert.limit.id = QUuid::createUuid();
        alert.limit.limit = 1'000'000'000;
        alert.used = 960'000'000;
        Orchestrator &orchestrator = m_desktop->services().ai().orchestrator();
        for (const int step : {50, 80, 95}) {
            alert.step = step;
            Q_EMIT orchestrator.quotaAlert(alert);
        }
        QTRY_COMPARE(window().toasts()->toasts().size(), 1);
        const ui::ToastMessage message = window().toasts()->toasts().first()->message();
        QVERIFY2(message.text.contains(QStringLiteral("95\u00A0% of a limit")), qPrintable(message.text));
        message.action();
        QCOMPARE(window().navigator()->current()->id(), QStringLiteral("quotas"));
        QTest::qWait(2 * desktop::QuotaNotices::gatherMs);
        QCOMPARE(window().toasts()->toasts().size(), 1);
    }

    void aLimitReachedByAnotherProgramIsToldToo()
    {
        desktop::Services &services = m_desktop->services();
        auto *watch = m_desktop->findChild<usage::AlertWatch *>();
        QVERIFY(watch);
        quota::QuotaLimit limit;
        limit.limit = 1'000'000'000;
        limit.window.kind = quota::QuotaWindow::Kind::Month;
        limit.hard = false;
        QVERIFY(test::take(services.ai().quotas().add(limit)));
        constexpr int looks = 300; // milliseconds; what was reached before the first one is known
        QTest::qWait(looks);
        usage::LedgerOptions options;
        options.file = services.workspace().databaseFile();
        options.device = QStringLiteral("elsewhere");
        const auto ledger = usage::UsageLedger::open(options);
        QVERIFY(ledger);
        const auto attempt = test::sampleAttempt({820'000'000}, QDateTime::currentMSecsSinceEpoch());
        const auto admitted = (*ledger)->reserve(test::factsOf(attempt), {0, 0, ai::Money{820'000'000}});
        QVERIFY(admitted);
        QVERIFY((*ledger)->settle(admitted->reservation, attempt));
        watch->look();
        QTRY_COMPARE(window().toasts()->toasts().size(), 1);
        const QString said = window().toasts()->toasts().first()->message().text;
        QVERIFY2(said.contains(QStringLiteral("80\u00A0% of a limit")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("$0.82")), qPrintable(said));
        // The same step again, as a call of this window would tell it.
        usage::QuotaAlert alert;
        alert.limit = test::take(services.ai().quotas().list()).value().first();
        alert.subject = QStringLiteral("*");
        alert.step = 80;
        Q_EMIT services.ai().orchestrator().quotaAlert(alert);
        QTest::qWait(2 * desktop::QuotaNotices::gatherMs);
        QCOMPARE(window().toasts()->toasts().size(), 1);
    }

    void firstStepsShowOnce()
    {
        m_desktop.reset();
        begin(false);
        QDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = window().findChild<QDialog *>()) && dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(settings().flag(SettingKey::FirstRunDone));
    }
};

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
