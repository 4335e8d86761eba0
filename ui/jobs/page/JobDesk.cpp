#include "ui/jobs/page/JobDesk.h"

#include "ui/jobs/form/FormPane.h"
#include "ui/jobs/form/JobForm.h"
#include "ui/jobs/list/JobListModel.h"
#include "ui/jobs/list/JobListPane.h"
#include "ui/jobs/session/FieldFromWords.h"
#include "ui/jobs/session/JobSaving.h"
#include "ui/jobs/source/ImageView.h"
#include "ui/jobs/source/SourcePane.h"
#include "ui/jobs/source/TextView.h"
#include "ui/widgets/Banner.h"

#include <QKeyEvent>
#include <QListView>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int listWidth = 256;
constexpr int formWidth = 444;
constexpr int compactFormWidth = 420;
constexpr int leastSource = 320;
constexpr int leastForm = 360;
const QString splitterState = QStringLiteral("jobs-panes");

} // namespace

JobDesk::JobDesk(const JobsServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new JobListModel(services.jobs, this))
    , m_shelf(services.jobs)
    , m_autosave(jobSaving(services.jobs))
    , m_banner(new Banner(this))
    , m_splitter(new QSplitter(this))
    , m_list(new JobListPane(m_model, m_splitter))
    , m_source(new SourcePane(services.regions, m_splitter))
    , m_form(new FormPane(m_splitter))
{
    m_banner->hide();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_source);
    m_splitter->addWidget(m_form);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_list->setMinimumWidth(200);
    m_source->setMinimumWidth(leastSource);
    m_form->setMinimumWidth(leastForm);
    m_splitter->setSizes({listWidth, 10000, formWidth});
    m_splitter->restoreState(services.settings.state(SettingKey::SplitterStates, splitterState));
    m_source->setReducedMotion(services.settings.flag(SettingKey::ReducedMotion));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_splitter, 1);
    connectPanes();
    m_model->reload();
}

JobDesk::~JobDesk()
{
    m_autosave.flush();
}

void JobDesk::connectPanes()
{
    connect(m_list, &JobListPane::activated, this, &JobDesk::openJob);
    connect(&m_shelf, &SessionShelf::opened, this, &JobDesk::show);
    connect(&m_shelf, &SessionShelf::failed, this, [this](const QUuid &, const Error &error) {
        Q_EMIT notify({error.message, Severity::Danger});
    });
    connect(&m_shelf, &SessionShelf::renewed, this,
        [this](const std::shared_ptr<JobSession> &old, const std::shared_ptr<JobSession> &session) {
            if (old == m_session) {
                show(session);
            }
        });
    connect(&m_services.jobs, &JobStore::changedElsewhere, this, [this] {
        if (m_session) {
            m_shelf.refresh(m_session->id());
        }
    });
    connect(m_model, &JobListModel::failed, this, [this](const Error &error) {
        m_banner->showMessage(Severity::Danger, error.message, tr("Try again"));
    });
    connect(m_model, &JobListModel::loaded, this, [this] {
        m_banner->clear();
        if (m_session) {
            m_list->select(m_session->id());
        }
    });
    connect(m_banner, &Banner::actionTriggered, m_model, &JobListModel::reload);
    connect(m_form->form(), &JobForm::activeFieldChanged, m_source,
        [this](std::optional<JobField> field, bool focused) { m_source->setActiveField(field, focused); });
    connect(m_source, &SourcePane::fieldClicked, this,
        [this](JobField field) { m_form->form()->focusField(field); });
    connect(m_source, &SourcePane::useRequested, this, &JobDesk::useWords);
    connect(&m_autosave, &RecordAutosave::keptBoth, this, [this](const QUuid &other, const QUuid &) {
        Q_EMIT notify({tr("This job was changed elsewhere. Both versions are kept."), Severity::Warning,
            tr("Open the other"), [this, other] { openJob(other); }});
    });
    connect(&m_services.settings, &Settings::changed, m_source, [this](SettingKey key) {
        if (key == SettingKey::ReducedMotion) {
            m_source->setReducedMotion(m_services.settings.flag(key));
        }
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (!m_compact) {
            m_services.settings.setState(SettingKey::SplitterStates, splitterState, m_splitter->saveState());
        }
    });
}

void JobDesk::openJob(const QUuid &id)
{
    m_autosave.flush();
    if (!m_session || m_session->id() != id) {
        m_shelf.open(id);
    }
    if (m_compact) {
        setDrawerOpen(false);
    }
}

void JobDesk::show(const std::shared_ptr<JobSession> &session)
{
    m_autosave.setSession(session);
    // What shows the last one lets it go before it may end.
    const std::shared_ptr<JobSession> last = std::exchange(m_session, session);
    m_source->setSession(session.get());
    m_form->setSession(session.get());
    if (session) {
        m_list->select(session->id());
    }
    Q_EMIT sessionChanged(session.get());
}

void JobDesk::forget(const QList<QUuid> &ids)
{
    m_autosave.forget(ids);
    if (m_session && ids.contains(m_session->id())) {
        show(nullptr);
    }
    for (const QUuid &id : ids) {
        m_shelf.forget(id);
    }
}

void JobDesk::useWords(JobField field, const QString &words, const Provenance &why)
{
    if (!m_session) {
        return;
    }
    const auto value = fieldFromWords(field, words, m_session->job());
    if (!value) {
        Q_EMIT notify({tr("“%1” is no value for %2.").arg(words.simplified().left(60), jobFieldLabel(field)),
            Severity::Warning});
        return;
    }
    m_session->useAs(field, *value, why);
    m_form->form()->focusField(field);
}

bool JobDesk::isDrawerOpen() const
{
    return m_compact && m_list->isVisible();
}

void JobDesk::setDrawerOpen(bool open)
{
    if (!m_compact) {
        return;
    }
    m_list->setVisible(open);
    if (open) {
        placeDrawer();
        m_list->raise();
        m_list->view()->setFocus();
    } else {
        m_form->form()->setFocus();
    }
}

void JobDesk::placeDrawer()
{
    const QRect room = rect();
    m_list->setGeometry(isRightToLeft() ? room.right() - listWidth + 1 : 0, 0, listWidth, room.height());
}

void JobDesk::setListRole(const QString &role)
{
    // The style sheet draws the edge of the drawer, where what lies in it leaves room.
    const int edge = role.isEmpty() ? 0 : 1;
    m_list->setContentsMargins(isRightToLeft() ? edge : 0, 0, isRightToLeft() ? 0 : edge, 0);
    m_list->setProperty("role", role);
    m_list->style()->unpolish(m_list);
    m_list->style()->polish(m_list);
}

void JobDesk::setCompact(bool compact)
{
    if (compact == m_compact) {
        return;
    }
    m_compact = compact;
    if (compact) {
        m_list->setParent(this);
        setListRole(QStringLiteral("rail"));
        m_list->hide();
        m_splitter->setSizes({10000, compactFormWidth});
    } else {
        setListRole({});
        m_splitter->insertWidget(0, m_list);
        m_splitter->setStretchFactor(0, 0);
        m_splitter->setStretchFactor(1, 1);
        m_splitter->setStretchFactor(2, 0);
        m_list->show();
        m_splitter->setSizes({listWidth, 10000, formWidth});
    }
    Q_EMIT compactChanged(compact);
}

void JobDesk::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setCompact(window()->width() < compactBelow);
    if (isDrawerOpen()) {
        placeDrawer();
    }
}

void JobDesk::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isDrawerOpen()) {
        setDrawerOpen(false);
        return;
    }
    QWidget::keyPressEvent(event);
}

QList<QWidget *> JobDesk::panes() const
{
    return {m_list->view(),
        m_source->showsImage() ? static_cast<QWidget *>(m_source->imageView()) : m_source->textView(),
        m_form->form()};
}

void JobDesk::retranslate()
{
    m_list->retranslate();
    m_source->retranslate();
    m_form->retranslate();
}

} // namespace aio::ui
