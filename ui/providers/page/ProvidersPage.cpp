#include "ui/providers/page/ProvidersPage.h"

#include "core/base/WhenFinished.h"
#include "ui/providers/editor/HostQuestion.h"
#include "ui/providers/editor/ProviderEditor.h"
#include "ui/providers/list/ProviderListPane.h"
#include "ui/providers/list/ProviderModel.h"
#include "ui/providers/list/RecentEvents.h"
#include "ui/providers/page/ProviderActions.h"
#include "ui/providers/test/TestDialog.h"
#include "ui/providers/test/TestRunner.h"
#include "ui/theme/Icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int inspectorWidth = 372;
constexpr int compactBelow = 1180;
constexpr int tickMs = 60'000; // calls and times grow old
constexpr int eventsNeed = 620; // height below which the table keeps the room

} // namespace

ProvidersPage::ProvidersPage(const ProvidersServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(new ProviderModel(services, this))
    , m_list(new ProviderListPane(m_model, services.settings, this))
    , m_events(new RecentEvents(services.activity, this))
    , m_left(new QWidget(this))
    , m_editor(new ProviderEditor(services, m_model, this))
    , m_splitter(new QSplitter(this))
    , m_back(new QAction(this))
    , m_runner(new TestRunner(services, m_model, this))
{
    m_actions = new ProviderActions(services, m_model, m_list, m_editor, this);
    m_list->setRowActions(m_actions->rowActions());
    m_list->setAddAction(m_actions->add());
    m_editor->setActions(
        m_actions->test(), m_actions->remove(), {m_actions->makeDefault(), m_actions->duplicate()});
    auto *column = new QVBoxLayout(m_left);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_events);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_editor);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({10000, scaled(inspectorWidth)});
    m_editor->setMinimumWidth(scaled(320));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);

    m_back->setIcon(icon(QStringLiteral("back")));
    connect(m_back, &QAction::triggered, this, [this] {
        m_inside = false;
        arrange();
        m_list->table()->setFocus();
    });
    connect(m_model, &ProviderModel::rowsChanged, this, &ProvidersPage::onRows);
    connect(m_model, &ProviderModel::failed, this, [this](const Error &error) {
        Q_EMIT notify({error.message, Severity::Danger});
    });
    connect(m_list, &ProviderListPane::currentChanged, this, [this](const QString &id) {
        m_editor->show(id);
        Q_EMIT placeChanged();
    });
    connect(m_list, &ProviderListPane::opened, this, [this] {
        m_inside = m_compact;
        arrange();
        m_editor->focusField(QStringLiteral("name"));
    });
    connect(m_list, &ProviderListPane::retryRequested, this, &ProvidersPage::load);
    connect(m_editor, &ProviderEditor::draftsChanged, this, &ProvidersPage::onDrafts);
    connect(m_editor, &ProviderEditor::saved, this, [this](const QString &name) {
        Q_EMIT notify({tr("%1 saved").arg(name), Severity::Success});
    });
    connect(m_editor, &ProviderEditor::notSaved, this, [this](const QString &id, const Error &error) {
        const ProviderRow *row = m_model->find(id);
        Q_EMIT notify({tr("%1 is not saved. %2 %3")
                           .arg(row ? row->record.config.name : id, error.message, error.hint)
                           .trimmed(),
            Severity::Danger, tr("Show it"), [this, id] { goTo(id); }});
    });
    connect(m_editor, &ProviderEditor::usageRequested, this, [this](const QString &provider) {
        Q_EMIT pageRequested(QStringLiteral("usage"),
            {QStringLiteral("tab=dashboard"), QStringLiteral("provider=") + provider});
    });
    connect(m_editor, &ProviderEditor::quotasRequested, this,
        [this] { Q_EMIT pageRequested(QStringLiteral("quotas"), {}); });
    connect(m_events, &RecentEvents::openRequested, this,
        [this] { Q_EMIT pageRequested(QStringLiteral("activity"), {}); });
    connect(m_actions, &ProviderActions::notify, this, &Page::notify);
    connect(m_actions, &ProviderActions::added, this, &ProvidersPage::goTo);
    connectTests();
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, m_model, &ProviderModel::refresh);
    ProvidersPage::retranslate();
    onRows();
    load();
}

void ProvidersPage::connectTests()
{
    connect(m_actions, &ProviderActions::testRequested, this, &ProvidersPage::test);
    connect(m_actions, &ProviderActions::testAllRequested, m_runner, &TestRunner::testAll);
    connect(m_editor, &ProviderEditor::testDetailsRequested, this, &ProvidersPage::showLastTest);
    connect(m_runner, &TestRunner::failedToKeep, this, [this](const Error &error) {
        Q_EMIT notify({error.message, Severity::Danger});
    });
    connect(m_runner, &TestRunner::finished, this, [this](int passed, int failed) {
        if (failed == 0) {
            Q_EMIT notify({tr("%Ln providers work", nullptr, passed), Severity::Success});
        } else {
            Q_EMIT notify({tr("%Ln of %1 tests failed", nullptr, failed).arg(passed + failed),
                Severity::Warning, tr("Show"), [this] { m_list->showProblems(); }});
        }
    });
}

TestDialog *ProvidersPage::makeTestDialog()
{
    const ProviderRow *row = m_model->find(m_editor->currentId());
    if (row == nullptr || m_services.tester == nullptr
        || row->record.config.kind == ai::ProviderKind::BuiltIn) {
        return nullptr;
    }
    const ai::ProviderConfig draft = m_editor->draft();
    QString model = draft.fastModel;
    if (model.isEmpty() && m_services.suggestedFast) {
        model = m_services.suggestedFast(draft);
    }
    auto *dialog =
        new TestDialog(*m_services.tester, {draft, {}, model, false}, m_editor->modelNames(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TestDialog::tested, this, [this](const TestRequest &request, const TestReport &report) {
        // Only a test of what is saved says how the provider stands.
        const ProviderRow *now = m_model->find(request.config.id);
        const bool same = now && now->record.config == request.config && !request.key;
        if (same) {
            m_runner->keep(request.config.id, report);
        }
    });
    connect(dialog, &TestDialog::modelChosen, m_editor, &ProviderEditor::useModel);
    connect(dialog, &TestDialog::keyRequested, m_editor, &ProviderEditor::enterKey);
    connect(dialog, &TestDialog::fieldRequested, m_editor, &ProviderEditor::focusField);
    return dialog;
}

void ProvidersPage::test()
{
    const ProviderRow *row = m_model->find(m_editor->currentId());
    const ai::ProviderConfig draft = m_editor->draft();
    if (const auto key = row ? keyThatMoves(*row, draft) : std::nullopt) {
        auto *question = new HostQuestion(*row, draft, *key, HostQuestion::For::Testing, window());
        connect(question, &HostQuestion::allowed, this, &ProvidersPage::runTest);
        question->open();
        return;
    }
    runTest();
}

void ProvidersPage::runTest()
{
    if (TestDialog *dialog = makeTestDialog()) {
        dialog->open();
        dialog->start();
    }
}

void ProvidersPage::showLastTest()
{
    const ProviderRow *row = m_model->find(m_editor->currentId());
    if (row == nullptr || !row->record.lastTest) {
        test();
    } else if (TestDialog *dialog = makeTestDialog()) {
        dialog->showReport(reportFromJson(row->record.lastTest->report));
        dialog->open();
    }
}

void ProvidersPage::load()
{
    whenFinished(m_services.providers.load(), this, [this](const Result<QList<ProviderRecord>> &all) {
        m_list->setProblem(
            all ? QString() : QStringLiteral("%1 %2").arg(all.error().message, all.error().hint).trimmed());
        m_model->refresh();
    });
}

QString ProvidersPage::subtitle() const
{
    if (!m_model->isLoaded()) {
        return {};
    }
    const ProviderTotals totals = totalsOf(m_model->rows());
    const QString active = tr("%Ln active", nullptr, totals.active);
    return totals.problems == 0
        ? active
        : QStringLiteral("%1, %2").arg(active, tr("%Ln need attention", nullptr, totals.problems));
}

QList<QAction *> ProvidersPage::headerActions() const
{
    return {m_actions->add(), m_actions->testAll()};
}

QList<QAction *> ProvidersPage::leadingActions() const
{
    return m_compact && m_inside ? QList<QAction *>{m_back} : QList<QAction *>();
}

QList<QWidget *> ProvidersPage::panes()
{
    return {m_list->table(), m_editor, m_events};
}

void ProvidersPage::open(const QStringList &arguments)
{
    const QString what = arguments.value(0);
    if (what.startsWith(u"add:")) {
        m_actions->addPreset(what.mid(4));
    } else if (!what.isEmpty()) {
        goTo(what);
    }
}

QStringList ProvidersPage::place() const
{
    return m_editor->currentId().isEmpty() ? QStringList() : QStringList{m_editor->currentId()};
}

QStringList ProvidersPage::unsavedWork() const
{
    QStringList work;
    for (const ProviderRow &row : m_model->rows()) {
        if (row.edited) {
            work << tr("Changes of the provider %1").arg(row.record.config.name);
        }
    }
    return work;
}

void ProvidersPage::saveNow()
{
    m_editor->save();
}

void ProvidersPage::retranslate()
{
    m_back->setText(tr("Back"));
    m_list->retranslate();
    m_events->retranslate();
    m_editor->retranslate();
    m_actions->retranslate();
    onDrafts();
    Q_EMIT headerChanged();
}

void ProvidersPage::goTo(const QString &id)
{
    if (m_model->indexOf(id) < 0) {
        m_wanted = id;
        return;
    }
    m_wanted.clear();
    if (m_list->currentId() != id) {
        m_list->clearFilters();
        m_list->select(id);
    }
    m_inside = m_compact;
    arrange();
}

void ProvidersPage::onRows()
{
    if (!m_wanted.isEmpty() && m_model->indexOf(m_wanted) >= 0) {
        goTo(m_wanted);
    }
    m_editor->show(m_list->currentId());
    m_events->refresh();
    Q_EMIT problemsChanged(totalsOf(m_model->rows()).problems);
    Q_EMIT headerChanged();
}

void ProvidersPage::onDrafts()
{
    const int count = m_editor->editedCount();
    m_actions->refresh();
    setSaveState(count == 0 ? SaveState()
                            : SaveState{SaveState::Kind::Unsaved, tr("%Ln unsaved changes", nullptr, count)});
}

void ProvidersPage::arrange()
{
    m_left->setVisible(!m_compact || !m_inside);
    m_editor->setVisible(!m_compact || m_inside);
    m_events->setVisible(height() >= scaled(eventsNeed));
    Q_EMIT headerChanged();
}

void ProvidersPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_compact = window()->width() < compactBelow;
    m_inside = m_inside && m_compact;
    arrange();
}

void ProvidersPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_model->refresh();
    m_events->refresh();
    m_tick.start();
}

void ProvidersPage::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    Page::hideEvent(event);
}

void ProvidersPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_compact && m_inside) {
        m_back->trigger();
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace aio::ui
