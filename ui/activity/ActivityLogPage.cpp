#include "ui/activity/ActivityLogPage.h"

#include "core/base/AtomicFile.h"
#include "core/base/WhenFinished.h"
#include "ui/activity/ActivityDelegate.h"
#include "ui/activity/ActivityModel.h"
#include "ui/activity/ActivityText.h"
#include "ui/tables/ColumnSet.h"
#include "ui/tables/FilterBar.h"
#include "ui/tables/FilterButton.h"
#include "ui/tables/RangeButton.h"
#include "ui/tables/SkeletonRows.h"
#include "ui/tables/TableLook.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int footerHeight = 36;
constexpr int margin = 20;
constexpr int screensAhead = 3;

const QString objectKey = QStringLiteral("object");
const QString textKey = QStringLiteral("text");
const QString rangeKey = QStringLiteral("range");
const QString zoneKey = QStringLiteral("zone");

} // namespace

ActivityLogPage::ActivityLogPage(const ActivityServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(new ActivityModel(services.log, this))
    , m_bar(new FilterBar(this))
    , m_range(new RangeButton(m_bar))
    , m_person(new FilterButton(m_bar))
    , m_action(new FilterButton(m_bar))
    , m_kind(new FilterButton(m_bar))
    , m_banner(new Banner(this))
    , m_states(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_skeleton(new SkeletonRows(ActivityDelegate::rowHeight, this))
    , m_count(new QLabel(this))
{
    buildTable();
    buildFilters();
    makeActions();
    m_states->addWidget(m_skeleton);
    m_states->addWidget(m_table);
    m_states->addWidget(m_empty);
    m_banner->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_banner);
    layout->addWidget(m_states, 1);
    layout->addWidget(buildFooter());
    m_live.setSingleShot(true);
    m_live.setInterval(liveDelayMs);
    connectParts();
    retranslate();
    reload();
}

void ActivityLogPage::buildTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ActivityDelegate(m_table));
    dressTable(m_table, ActivityDelegate::rowHeight);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    m_columns = new ColumnSet(m_table, m_services.settings, QStringLiteral("activity"),
        {{150}, {120, 2}, {180}, {190, 1}, {240, 0, true}});
}

void ActivityLogPage::buildFilters()
{
    m_bar->addFixed(m_range);
    for (const auto &[name, button] : buttons()) {
        button->setObjectName(name);
        m_bar->addFilter(button);
        connect(button, &FilterButton::valuesChanged, this, &ActivityLogPage::reload);
    }
    m_person->setOpenEnded(true);
    m_range->setRange({TimeRange::Preset::Always});
    connect(m_range, &RangeButton::rangeChanged, this, &ActivityLogPage::reload);
    connect(m_range, &RangeButton::zoneChanged, this, &ActivityLogPage::reload);
    connect(m_bar, &FilterBar::textChanged, this, &ActivityLogPage::reload);
}

QAction *ActivityLogPage::make(const QString &iconName, const QKeySequence &keys, QWidget *owner)
{
    auto *action = new QAction(this);
    if (!iconName.isEmpty()) {
        action->setIcon(icon(iconName));
    }
    action->setShortcut(keys);
    action->setShortcutContext(owner == this ? Qt::WidgetWithChildrenShortcut : Qt::WidgetShortcut);
    owner->addAction(action);
    return action;
}

void ActivityLogPage::makeActions()
{
    m_export = make(QStringLiteral("download"), {}, this);
    m_exportCsv = make({}, QKeySequence(Qt::CTRL | Qt::Key_E), this);
    m_exportJson = make({}, {}, this);
    auto *formats = new QMenu(this);
    formats->addActions({m_exportCsv, m_exportJson});
    m_export->setMenu(formats);
    m_columnsAction = make(QStringLiteral("list"), {}, this);
    m_columnsAction->setMenu(m_columns->menu());
    m_refresh = make(QStringLiteral("refresh"), QKeySequence(QKeySequence::Refresh), this);
    m_find = make(QStringLiteral("search"), QKeySequence(QKeySequence::Find), this);
    m_copy = make(QStringLiteral("copy"), QKeySequence(QKeySequence::Copy), m_table);
    m_copyBare = make({}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), m_table);
    m_clear = new QAction(this);
    m_tryAgain = new QAction(this);
}

void ActivityLogPage::connectParts()
{
    // Several changes in a row are read at once; while another page is shown, nothing is.
    connect(&m_services.log, &ActivityLog::changedHere, this, [this] {
        if (isVisible() && !m_live.isActive()) {
            m_live.start();
        }
    });
    connect(&m_live, &QTimer::timeout, m_model, &ActivityModel::refresh);
    connect(m_exportCsv, &QAction::triggered, this, [this] { exportAs(ActivityLog::Format::Csv); });
    connect(m_exportJson, &QAction::triggered, this, [this] { exportAs(ActivityLog::Format::Json); });
    connect(m_refresh, &QAction::triggered, this, &ActivityLogPage::reload);
    connect(m_tryAgain, &QAction::triggered, this, &ActivityLogPage::reload);
    connect(m_banner, &Banner::actionTriggered, this, &ActivityLogPage::reload);
    connect(m_clear, &QAction::triggered, this, &ActivityLogPage::clearFilters);
    connect(m_find, &QAction::triggered, this, [this] {
        m_bar->field()->setFocus(Qt::ShortcutFocusReason);
        m_bar->field()->selectAll();
    });
    connect(m_copy, &QAction::triggered, this, [this] { copyRows(true); });
    connect(m_copyBare, &QAction::triggered, this, [this] { copyRows(false); });
    connect(m_table, &QTableView::doubleClicked, this, &ActivityLogPage::activate);
    connect(m_table, &QTableView::customContextMenuRequested, this,
        [this](const QPoint &at) { showMenu(m_table->viewport()->mapToGlobal(at)); });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &ActivityLogPage::fetchAhead);
    connect(m_model, &ActivityModel::loaded, this, [this] {
        m_error.reset();
        m_banner->clear();
        QList<FilterChoice> people;
        for (const QString &person : m_model->people()) {
            people.append({person, person});
        }
        m_person->setChoices(people);
        showState();
        QMetaObject::invokeMethod(this, &ActivityLogPage::fetchAhead, Qt::QueuedConnection);
    });
    connect(m_model, &ActivityModel::failed, this, [this](const Error &error) {
        m_error = error;
        if (m_model->rowCount() > 0) {
            m_banner->showMessage(Severity::Danger, error.message + u' ' + error.hint, tr("Try again"));
        }
        showState();
    });
}

QWidget *ActivityLogPage::buildFooter()
{
    auto *footer = new QFrame(this);
    footer->setProperty("role", QStringLiteral("footer"));
    footer->setFixedHeight(scaled(footerHeight));
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(margin, 0, margin, 0);
    row->addWidget(m_count);
    row->addStretch(1);
    setTextStyle(m_count, TextStyle::Small, Token::TextMuted);
    return footer;
}

void ActivityLogPage::retranslate()
{
    m_person->setName(tr("Person"));
    m_action->setName(tr("Action"));
    m_kind->setName(tr("Object"));
    m_action->setChoices(activityActionChoices());
    m_kind->setChoices(objectKindChoices());
    m_range->setRange(m_range->range());
    m_bar->setFieldTexts(tr("Name, action or person"));
    m_bar->retranslate();
    m_export->setText(tr("Export"));
    m_exportCsv->setText(tr("CSV table…"));
    m_exportJson->setText(tr("JSON…"));
    m_columnsAction->setText(tr("Columns"));
    m_refresh->setText(tr("Refresh activity"));
    m_find->setText(tr("Search in activity"));
    m_copy->setText(tr("Copy rows"));
    m_copyBare->setText(tr("Copy rows without headers"));
    m_clear->setText(tr("Clear filters"));
    m_tryAgain->setText(tr("Try again"));
    m_table->setAccessibleName(tr("Changes, newest first"));
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, ActivityModel::ColumnCount - 1);
    showState();
}

QList<QAction *> ActivityLogPage::headerActions() const
{
    return {m_export, m_columnsAction};
}

QList<QWidget *> ActivityLogPage::panes()
{
    return {m_bar, m_table};
}

QList<std::pair<QString, FilterButton *>> ActivityLogPage::buttons() const
{
    return {{QStringLiteral("person"), m_person}, {QStringLiteral("action"), m_action},
        {QStringLiteral("kind"), m_kind}};
}

ActivityFilter ActivityLogPage::wanted() const
{
    const TimeBounds bounds = m_range->bounds();
    ActivityFilter filter;
    filter.users = m_person->values();
    filter.actions = m_action->values();
    filter.objectKinds = m_kind->values();
    filter.objectId = m_object;
    filter.text = m_bar->text();
    filter.since = bounds.from;
    filter.until = bounds.to;
    return filter;
}

bool ActivityLogPage::isNarrowed() const
{
    const ActivityFilter filter = wanted();
    return filter != ActivityFilter();
}

void ActivityLogPage::reload()
{
    m_error.reset();
    m_banner->clear();
    m_bar->arrange();
    m_model->setZone(m_range->zone());
    m_model->setFilter(wanted());
    showState();
    Q_EMIT placeChanged();
}

void ActivityLogPage::clearFilters()
{
    for (const auto &[name, button] : buttons()) {
        button->setValues({});
    }
    m_bar->setText({});
    m_object.clear();
    m_range->setRange({TimeRange::Preset::Always});
    reload();
}

void ActivityLogPage::open(const QStringList &arguments)
{
    if (arguments.isEmpty() || arguments == place()) {
        return;
    }
    QHash<QString, QStringList> values;
    for (const QString &part : arguments) {
        values[part.section(u'=', 0, 0)] << part.section(u'=', 1);
    }
    for (const auto &[name, button] : buttons()) {
        button->setValues(values.value(name));
    }
    m_object = values.value(objectKey).value(0);
    m_bar->setText(values.value(textKey).value(0));
    m_range->setZone(QTimeZone(values.value(zoneKey).value(0).toLatin1()));
    const QStringList range = values.value(rangeKey).value(0).split(u'-', Qt::SkipEmptyParts);
    m_range->setRange(range.size() == 2
            ? TimeRange{TimeRange::Preset::Custom, range.first().toLongLong(), range.last().toLongLong()}
            : TimeRange{TimeRange::Preset::Always});
    reload();
}

QStringList ActivityLogPage::place() const
{
    QStringList place;
    for (const auto &[name, button] : buttons()) {
        for (const QString &value : button->values()) {
            place << name + u'=' + value;
        }
    }
    if (!m_object.isEmpty()) {
        place << objectKey + u'=' + m_object;
    }
    if (!m_bar->text().isEmpty()) {
        place << textKey + u'=' + m_bar->text();
    }
    const TimeRange &range = m_range->range();
    if (range.preset == TimeRange::Preset::Custom) {
        place << QStringLiteral("%1=%2-%3").arg(rangeKey).arg(range.from).arg(range.to);
    }
    if (!m_range->isOwnZone()) {
        place << zoneKey + u'=' + QString::fromLatin1(m_range->zone().id());
    }
    return place;
}

void ActivityLogPage::showState()
{
    const int rows = m_model->rowCount();
    QWidget *shown = m_empty;
    if (m_error && rows == 0) {
        m_empty->setDrawing(QStringLiteral("nothing-found"));
        m_empty->setTitle(tr("The changes could not be read"));
        m_empty->setText(m_error->message + u' ' + m_error->hint);
        m_empty->setActions({m_tryAgain});
    } else if (rows > 0) {
        shown = m_table;
    } else if (!m_model->isLoaded()) {
        shown = m_skeleton;
    } else if (isNarrowed()) {
        m_empty->setDrawing(QStringLiteral("nothing-found"));
        m_empty->setTitle(tr("No changes match"));
        m_empty->setText(tr("Widen the range or clear filters."));
        m_empty->setActions({m_clear});
    } else {
        m_empty->setDrawing(QStringLiteral("activity"));
        m_empty->setTitle(tr("Nothing has changed yet"));
        m_empty->setText(tr("Changes to keys, routes and quotas appear here."));
        m_empty->setActions({});
    }
    m_states->setCurrentWidget(shown);
    const QString count = tr("%Ln changes", nullptr, rows);
    m_count->setText(m_model->isComplete() || rows == 0 ? count : tr("%1 loaded, more below").arg(count));
}

void ActivityLogPage::fetchAhead()
{
    const QScrollBar *bar = m_table->verticalScrollBar();
    if (bar->maximum() - bar->value() < screensAhead * m_table->viewport()->height()) {
        m_model->fetchMore({});
    }
}

void ActivityLogPage::activate(const QModelIndex &index)
{
    if (!index.isValid()) {
        return;
    }
    const ActivityEntry &entry = m_model->entry(index.row());
    const QString page = pageOfKind(entry.objectKind);
    if (page.isEmpty()) {
        Q_EMIT notify({tr("%1 has no page of its own.").arg(objectText(entry)), Severity::Neutral});
        return;
    }
    if (entry.objectKind == u"alert") {
        Q_EMIT pageRequested(page, {QStringLiteral("tab=dashboard")}); // it is of no one call
        return;
    }
    Q_EMIT pageRequested(page, entry.objectId.isEmpty() ? QStringList() : QStringList{entry.objectId});
}

void ActivityLogPage::showMenu(const QPoint &globalPosition)
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid()) {
        return;
    }
    const ActivityEntry entry = m_model->entry(index.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *openObject = menu->addAction(tr("Open %1").arg(objectText(entry)));
    openObject->setEnabled(!pageOfKind(entry.objectKind).isEmpty());
    connect(openObject, &QAction::triggered, this, [this, index] { activate(index); });
    if (!entry.objectId.isEmpty()) {
        connect(menu->addAction(tr("Only changes of %1").arg(objectText(entry))), &QAction::triggered, this,
            [this, entry] { open({objectKey + u'=' + entry.objectId}); });
    }
    menu->addSeparator();
    menu->addActions({m_copy, m_copyBare});
    menu->popup(globalPosition);
}

void ActivityLogPage::copyRows(bool withHeaders)
{
    if (m_table->selectionModel()->hasSelection()) {
        QGuiApplication::clipboard()->setText(selectedRowsAsTsv(m_table, withHeaders));
    }
}

void ActivityLogPage::exportAs(ActivityLog::Format format)
{
    const bool csv = format == ActivityLog::Format::Csv;
    const QString suffix = csv ? QStringLiteral(".csv") : QStringLiteral(".json");
    m_services.files.chooseSaveName(this, tr("Export activity"), tr("activity") + suffix,
        {csv ? tr("CSV table (*.csv)") : tr("JSON (*.json)")},
        [this, format](const QString &path, const QString &) {
            if (path.isEmpty()) {
                return;
            }
            const QFuture<Result<void>> written =
                m_services.log.exported(wanted(), format)
                    .then(QtFuture::Launch::Async, [path](const Result<QByteArray> &bytes) {
                        return bytes ? writeFileAtomically(path, *bytes) : Failure(bytes.error());
                    });
            whenFinished(written, this, [this, path](const Result<void> &result) {
                if (!result) {
                    Q_EMIT notify({result.error().message + u' ' + result.error().hint, Severity::Danger});
                    return;
                }
                const QString folder = QFileInfo(path).absolutePath();
                Q_EMIT notify({tr("Exported to %1").arg(QFileInfo(path).fileName()), Severity::Success,
                    tr("Open folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }});
            });
        });
}

void ActivityLogPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_model->refresh();
}

bool ActivityLogPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            activate(m_table->currentIndex());
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace aio::ui
