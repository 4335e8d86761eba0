#include "ui/documents/page/DocumentsPage.h"

#include "ui/documents/list/DocumentListPane.h"
#include "ui/documents/list/DocumentTableModel.h"
#include "ui/documents/list/DocumentText.h"
#include "ui/documents/page/DocumentActions.h"
#include "ui/documents/page/DocumentDesk.h"
#include "ui/tables/FilterBar.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/EmptyState.h"

#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

const QString newPlace = QStringLiteral("new");
const QString listPlace = QStringLiteral("list"); // going back to it leaves what lies open
const QString candidatePrefix = QStringLiteral("candidate:");
const QString jobPrefix = QStringLiteral("job:");

} // namespace

DocumentsPage::DocumentsPage(const DocumentsServices &services, QWidget *parent)
    : RecordPage(parent)
    , m_services(services)
    , m_model(new DocumentTableModel(services.documents, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_list(new DocumentListPane(m_model, services.settings, this))
    , m_desk(new DocumentDesk(m_services, this))
    , m_actions(new DocumentActions(m_services, m_list, m_desk, this))
    , m_back(new QAction(icon(QStringLiteral("back")), QString(), this))
{
    m_empty->setDrawing(QStringLiteral("documents"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_desk);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    connectParts();
    reportSaving(m_desk->autosave());
    retranslate();
    m_model->reload();
}

void DocumentsPage::connectParts()
{
    connect(m_model, &DocumentTableModel::loaded, this, &DocumentsPage::onListLoaded);
    connect(m_model, &DocumentTableModel::failed, this, [this](const Error &error) {
        Q_EMIT notify({QStringLiteral("%1 %2").arg(error.message, error.hint).trimmed(), Severity::Danger,
            tr("Try again"), [this] { m_model->reload(); }});
    });
    connect(m_list, &DocumentListPane::activated, this, &DocumentsPage::showDocument);
    connect(m_back, &QAction::triggered, this, &DocumentsPage::showList);
    connect(m_desk, &DocumentDesk::notify, this, &DocumentsPage::notify);
    connect(m_desk, &DocumentDesk::pageRequested, this, &DocumentsPage::pageRequested);
    connect(m_actions, &DocumentActions::notify, this, &DocumentsPage::notify);
    connect(m_actions, &DocumentActions::openRequested, this, &DocumentsPage::showDocument);
    connect(m_desk, &DocumentDesk::sessionChanged, this, [this] {
        refreshStack();
        Q_EMIT headerChanged();
        Q_EMIT placeChanged();
    });
    connect(m_desk, &DocumentDesk::documentChanged, this, &DocumentsPage::headerChanged);
}

QString DocumentsPage::title() const
{
    const DocumentSession *session = m_desk->session();
    if (!session) {
        return tr("Documents");
    }
    const Document &document = session->document();
    return document.candidateName.isEmpty() ? document.title : document.candidateName;
}

QString DocumentsPage::subtitle() const
{
    const DocumentSession *session = m_desk->session();
    if (!session) {
        return {};
    }
    const Document &document = session->document();
    if (document.jobTitle.isEmpty()) {
        return documentKindTitle(document.kind());
    }
    const QString job = session->job().company.isEmpty()
        ? document.jobTitle
        : QStringLiteral("%1 · %2").arg(document.jobTitle, session->job().company);
    return document.kind() == DocumentKind::Cv ? tr("CV for %1").arg(job)
                                               : tr("Cover letter for %1").arg(job);
}

QList<QAction *> DocumentsPage::headerActions() const
{
    if (!m_desk->session()) {
        return {m_actions->newDocument()};
    }
    return {m_actions->exportMenu(), m_actions->compare(), m_actions->versions(), m_actions->more()};
}

QList<QAction *> DocumentsPage::leadingActions() const
{
    return m_desk->session() ? QList<QAction *>{m_back} : QList<QAction *>();
}

QList<QWidget *> DocumentsPage::panes()
{
    if (m_stack->currentWidget() == m_desk) {
        return m_desk->panes();
    }
    if (m_stack->currentWidget() == m_empty) {
        return {m_empty};
    }
    return {m_list->bar(), m_list->table()};
}

void DocumentsPage::open(const QStringList &arguments)
{
    if (arguments.value(0) == newPlace) {
        openNew(arguments.mid(1));
        return;
    }
    if (arguments.value(0) == listPlace) {
        if (m_desk->session()) {
            showList();
        }
        return;
    }
    const QUuid id = QUuid::fromString(arguments.value(0));
    if (!id.isNull()) {
        showDocument(id);
    }
}

void DocumentsPage::openNew(const QStringList &wishes)
{
    DocumentKind kind = DocumentKind::Cv;
    QList<QUuid> candidates;
    QList<QUuid> jobs;
    for (const QString &wish : wishes) {
        if (wish.startsWith(candidatePrefix)) {
            candidates << QUuid::fromString(wish.mid(candidatePrefix.size()));
        } else if (wish.startsWith(jobPrefix)) {
            jobs << QUuid::fromString(wish.mid(jobPrefix.size()));
        } else {
            kind = documentKindFromName(wish);
        }
    }
    m_actions->draftNew(kind, candidates, jobs);
}

QStringList DocumentsPage::place() const
{
    return m_desk->session() ? QStringList{m_desk->session()->id().toString(QUuid::WithoutBraces)}
                             : QStringList{listPlace};
}

void DocumentsPage::onListLoaded()
{
    refreshStack();
    Q_EMIT headerChanged();
}

void DocumentsPage::refreshStack()
{
    const bool none = m_model->isLoaded() && m_model->rowCount() == 0 && !m_model->isNarrowed();
    if (m_desk->session()) {
        m_stack->setCurrentWidget(m_desk);
    } else {
        m_stack->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_list);
    }
}

void DocumentsPage::showDocument(const QUuid &id)
{
    m_list->select(id);
    m_desk->openDocument(id);
}

void DocumentsPage::showList()
{
    const QUuid last = m_desk->session() ? m_desk->session()->id() : QUuid();
    m_desk->close();
    m_list->select(last);
    m_list->table()->setFocus();
}

void DocumentsPage::retranslate()
{
    m_empty->setTitle(tr("Nothing drafted yet"));
    m_empty->setText(tr("Pick a candidate and a job, then draft."));
    m_empty->setActions({m_actions->newDocument()});
    m_back->setText(QString());
    m_back->setToolTip(tr("All documents"));
    m_actions->retranslate();
    m_list->retranslate();
    m_desk->retranslate();
    Q_EMIT headerChanged();
}

} // namespace aio::ui
