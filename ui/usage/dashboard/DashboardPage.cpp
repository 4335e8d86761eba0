#include "ui/usage/dashboard/DashboardPage.h"

#include "core/base/WhenFinished.h"
#include "core/usage/report/Anomalies.h"
#include "core/usage/report/Forecast.h"
#include "ui/charts/ChartPanel.h"
#include "ui/charts/HeatMap.h"
#include "ui/charts/TimeChart.h"
#include "ui/shell/FileSaving.h"
#include "ui/tables/FilterBar.h"
#include "ui/tables/RangeButton.h"
#include "ui/theme/Icons.h"
#include "ui/usage/dashboard/BreakdownPanel.h"
#include "ui/usage/dashboard/DashboardDialogs.h"
#include "ui/usage/dashboard/DashboardFilter.h"
#include "ui/usage/dashboard/DashboardView.h"
#include "ui/usage/dashboard/HourMenu.h"
#include "ui/usage/dashboard/SharePanel.h"
#include "ui/usage/dashboard/ViewsButton.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLayout>
#include <QLocale>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int historyDays = 62; // that a forecast looks back

} // namespace

DashboardPage::DashboardPage(const DashboardServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_filter(new DashboardFilter(this))
    , m_views(new ViewsButton(
          services.settings, [this] { return place(); }, this))
    , m_banner(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new DashboardView(this))
    , m_empty(new EmptyState(this))
    , m_dialogs(new DashboardDialogs(services, *m_filter, this, [this] { return usedModels(); }))
{
    m_filter->bar()->layout()->addWidget(m_views);
    m_banner->hide();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_view->setColors(SeriesColors::fromTexts(services.settings.texts(SettingKey::ChartColors)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_filter->bar());
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    m_live.setSingleShot(true);
    m_live.setInterval(liveDelayMs);
    m_tick.setInterval(tickMs);
    makeActions();
    connectParts();
    retranslate();
    m_steps.visit({id(), place()});
    showSwitches();
    m_view->setLoading();
}

QAction *DashboardPage::make(const QString &iconName, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(this);
    if (!iconName.isEmpty()) {
        action->setIcon(icon(iconName));
    }
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void DashboardPage::makeActions()
{
    m_refresh = make(QStringLiteral("refresh"), {QKeySequence(QKeySequence::Refresh)});
    m_copy = make(QStringLiteral("copy"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)});
    m_paste = make(QStringLiteral("clipboard"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)});
    m_save = make(QStringLiteral("star"), {QKeySequence(Qt::CTRL | Qt::Key_S)});
    m_undo = make(QStringLiteral("undo"), {QKeySequence(QKeySequence::Undo)});
    m_redo = make(QStringLiteral("redo"),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    m_clearFilters = new QAction(this);
    m_lastMonth = new QAction(this);
    m_allTime = new QAction(this);
    m_tryAgain = new QAction(this);
    connect(m_refresh, &QAction::triggered, this, &DashboardPage::reload);
    connect(m_copy, &QAction::triggered, this, &DashboardPage::copyFilter);
    connect(m_paste, &QAction::triggered, this, &DashboardPage::pasteFilter);
    connect(m_save, &QAction::triggered, m_views, &ViewsButton::askForName);
    connect(m_undo, &QAction::triggered, this, [this] { stepTo(m_steps.back()); });
    connect(m_redo, &QAction::triggered, this, [this] { stepTo(m_steps.forward()); });
    connect(m_tryAgain, &QAction::triggered, this, &DashboardPage::reload);
    connect(m_clearFilters, &QAction::triggered, this, [this] { m_filter->calls()->clear(); });
    connect(m_lastMonth, &QAction::triggered, this,
        [this] { m_filter->calls()->widen(TimeRange::Preset::Last30Days); });
    connect(m_allTime, &QAction::triggered, this,
        [this] { m_filter->calls()->widen(TimeRange::Preset::Always); });
}

void DashboardPage::connectParts()
{
    connect(m_filter, &DashboardFilter::changed, this, &DashboardPage::onFilterChanged);
    connect(m_views, &ViewsButton::viewChosen, this, [this](const QStringList &place) {
        m_filter->fromPlace(place);
        onFilterChanged();
    });
    connect(m_views, &ViewsButton::copyRequested, this, &DashboardPage::copyFilter);
    connect(m_views, &ViewsButton::pasteRequested, this, &DashboardPage::pasteFilter);
    m_views->setSteps({m_undo, m_redo});
    connect(m_dialogs, &DashboardDialogs::notify, this, &Page::notify);
    connect(m_banner, &Banner::actionTriggered, this, &DashboardPage::reload);
    connect(&m_services.feed, &UsageFeed::logged, this, [this] {
        if (isVisible() && !m_live.isActive()) {
            m_live.start();
        } else if (!isVisible()) {
            m_isStale = true;
        }
    });
    connect(&m_live, &QTimer::timeout, this, &DashboardPage::readNews);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible()) {
            readNews();
        } else {
            m_isStale = true;
        }
    });
    connect(m_view->buckets(), &SegmentedSwitch::currentChanged, this,
        [this](int index) { m_filter->setBucket(usage::UsageBucket(index)); });
    connect(m_view->dimensions(), &SegmentedSwitch::currentChanged, this,
        [this](int index) { m_filter->setDimension(usage::usageDimensions().at(index)); });
    connect(m_view, &DashboardView::callsRequested, this,
        [this](const auto &span, const auto &dimension, const QString &value) {
            Q_EMIT callsRequested(narrowedPlace(m_filter->calls()->toPlace(), span, dimension, value));
        });
    connect(m_view, &DashboardView::noticeActivated, this, [this](const QStringList &narrowing) {
        QStringList place = m_filter->calls()->toPlace();
        for (const QString &part : narrowing) {
            const qsizetype at = part.indexOf(u'=');
            if (at > 0) {
                place.removeIf(
                    [&](const QString &old) { return old.startsWith(QStringView(part).first(at + 1)); });
                place << part;
            }
        }
        Q_EMIT callsRequested(place);
    });
    m_view->details()->setRead([this](const auto &question, const auto &grouping) {
        return m_services.reports.table(question, grouping, QDateTime::currentMSecsSinceEpoch());
    });
    connect(m_view, &DashboardView::hourActivated, this, &DashboardPage::showHours);
    connect(m_view, &DashboardView::exportRequested, this, [this](const ChartFile &file) {
        saveFile(m_services.files, this, {tr("Export the chart"), file.name, file.filter, file.bytes},
            [this](const ToastMessage &message) { Q_EMIT notify(message); });
    });
}

void DashboardPage::showHours(int weekDay, int hour)
{
    if (!m_view->report()) {
        return;
    }
    auto *menu = new HourMenu(
        m_services.reports, m_filter->question(), m_view->report()->span, weekDay, hour, m_view->heat());
    connect(menu, &HourMenu::chosen, this, [this](const quota::TimeSpan &span) {
        Q_EMIT callsRequested(narrowedPlace(m_filter->calls()->toPlace(), span));
    });
    const QRect cell = m_view->heat()->cellRect(weekDay, hour).toAlignedRect();
    menu->popup(m_view->heat()->mapToGlobal(cell.bottomLeft()));
}

QString DashboardPage::subtitle() const
{
    const auto &report = m_view->report();
    if (!report) {
        return tr("Dashboard");
    }
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(report->readAt, m_filter->calls()->zone());
    const QString calls = tr("%Ln calls", nullptr, int(report->total.figures.attempts));
    //: How many calls, and a time: "18,543 calls, up to date at 14:32".
    return tr("%1, up to date at %2").arg(calls, QLocale().toString(at.time(), QLocale::ShortFormat));
}

QStringList DashboardPage::usedModels() const
{
    QStringList models;
    if (m_view->report()) {
        for (const usage::ReportShare &share : m_view->report()->shares.value(usage::UsageDimension::Model)) {
            models << share.name;
        }
        models.removeAll(QString());
    }
    return models;
}

QList<QAction *> DashboardPage::headerActions() const
{
    return m_dialogs->actions();
}

QList<QWidget *> DashboardPage::panes()
{
    return {m_filter->bar(), m_view->cost()->chart(), m_view->breakdown()->list(), m_view->users()->list()};
}

QStringList DashboardPage::place() const
{
    return m_filter->toPlace();
}

void DashboardPage::open(const QStringList &arguments)
{
    if (!arguments.isEmpty() && !m_filter->isAt(arguments)) {
        m_filter->fromPlace(arguments);
        m_steps.visit({id(), place()});
        showSwitches();
        reload();
    }
}

void DashboardPage::onFilterChanged()
{
    m_steps.visit({id(), place()});
    showSwitches();
    reload();
    Q_EMIT placeChanged();
}

void DashboardPage::stepTo(const std::optional<History::Place> &place)
{
    if (place) {
        m_filter->fromPlace(place->arguments);
        showSwitches();
        reload();
        Q_EMIT placeChanged();
    }
}

void DashboardPage::showSwitches()
{
    m_undo->setEnabled(m_steps.canGoBack());
    m_redo->setEnabled(m_steps.canGoForward());
    const auto count = int(usage::usageDimensions().size());
    for (int i = 0; i < count; ++i) {
        if (usage::usageDimensions().at(i) == m_filter->dimension()) {
            const QSignalBlocker blocker(m_view->dimensions());
            m_view->dimensions()->setCurrentIndex(i);
        }
    }
    const QSignalBlocker blocker(m_view->buckets());
    for (int i = 0; i < m_view->buckets()->count(); ++i) {
        m_view->buckets()->setSegmentEnabled(i, m_filter->suits(usage::UsageBucket(i)));
    }
    m_view->buckets()->setCurrentIndex(int(m_filter->bucket()));
}

void DashboardPage::copyFilter()
{
    QGuiApplication::clipboard()->setText(m_filter->question().toText());
    Q_EMIT notify(
        {tr("Filter copied. Paste it in another window, or give it to aioctl usage report --filter."),
            Severity::Success});
}

void DashboardPage::pasteFilter()
{
    takeText(QGuiApplication::clipboard()->text());
}

void DashboardPage::takeText(const QString &text)
{
    const auto question = usage::ReportQuestion::fromText(text.trimmed());
    if (!question || !text.contains(u'=')) {
        const QString why = question ? QString() : question.error().message;
        Q_EMIT notify({tr("There is no filter in this text.") + u' ' + why, Severity::Danger});
        return;
    }
    m_filter->take(*question);
}

bool DashboardPage::acceptsDrop(const QMimeData *data) const
{
    return data->hasText() && !data->hasUrls() && data->text().contains(u'=')
        && usage::ReportQuestion::fromText(data->text().trimmed()).has_value();
}

void DashboardPage::drop(const QMimeData *data)
{
    takeText(data->text());
}

QString DashboardPage::dropHint(const QMimeData * /*data*/) const
{
    return tr("Drop to show this filter");
}

void DashboardPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_tick.start();
    if (std::exchange(m_isStale, false)) {
        reload();
    }
}

void DashboardPage::reload()
{
    m_view->setLoading();
    readNames();
    readBudget();
    read();
}

void DashboardPage::readNews()
{
    // What is under way is waited for: where reading takes longer than calls take to come, an answer that is
    // a moment old is one, and one that is always overtaken is none.
    if (m_reading) {
        m_hasNews = true;
    } else {
        read();
    }
}

void DashboardPage::read()
{
    const int generation = ++m_generation;
    m_reading = true;
    m_hasNews = false;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    whenFinished(m_services.reports.read(m_filter->question(), now), this,
        [this, generation](const Result<usage::UsageReport> &report) {
            if (generation != m_generation) {
                return; // another question was asked meanwhile
            }
            m_reading = false;
            if (std::exchange(m_hasNews, false)) {
                m_live.start();
            }
            if (!report) {
                showError(report.error());
                return;
            }
            apply(*report);
            readPrevious(*report, generation);
            readCauses(*report, generation);
            readForecast();
        });
}

void DashboardPage::readPrevious(const usage::UsageReport &report, int generation)
{
    if (!report.previousSpan) {
        return;
    }
    usage::ReportQuestion question = report.question;
    question.filter.from = report.previousSpan->start;
    question.filter.to = report.previousSpan->end;
    question.seriesBy.reset();
    question.compares = false;
    whenFinished(m_services.reports.read(question, report.readAt), this,
        [this, generation](const Result<usage::UsageReport> &before) {
            if (generation == m_generation && before) {
                m_view->showPrevious(*before);
            }
        });
}

void DashboardPage::readCauses(const usage::UsageReport &report, int generation)
{
    // Causes are told apart by models: by provider, a dearer model would look like a higher price.
    if (report.question.seriesBy == usage::UsageDimension::Model || usage::anomaliesOf(report).isEmpty()) {
        return;
    }
    usage::ReportQuestion question = report.question;
    question.seriesBy = usage::UsageDimension::Model;
    question.compares = false;
    whenFinished(m_services.reports.read(question, report.readAt), this,
        [this, generation](const Result<usage::UsageReport> &byModel) {
            if (generation == m_generation && byModel) {
                m_view->showCauses(usage::anomaliesOf(*byModel));
            }
        });
}

void DashboardPage::readForecast()
{
    // Of the same filter, but always to the end of this month.
    usage::ReportQuestion question = m_filter->question();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, question.zone).date();
    const QDate first = today.addDays(-historyDays);
    question.filter.from = first.startOfDay(question.zone).toMSecsSinceEpoch();
    question.filter.to.reset();
    question.bucket = usage::UsageBucket::Day;
    question.seriesBy.reset();
    question.compares = false;
    whenFinished(m_services.reports.read(question, now), this,
        [this, generation = m_generation](const Result<usage::UsageReport> &days) {
            if (generation == m_generation && days) {
                m_view->showForecast(usage::forecastMonth(*days));
            }
        });
}

void DashboardPage::readNames()
{
    whenFinished(m_services.overview.names(), this, [this](const Result<usage::UsageNames> &names) {
        if (names) {
            m_filter->calls()->setNames(*names);
        }
    });
}

void DashboardPage::readBudget()
{
    if (!m_services.budget) {
        return;
    }
    whenFinished(m_services.budget(), this, [this](const Result<SpendBudget> &limits) {
        if (limits && *limits != m_budget) {
            m_budget = *limits;
            m_dialogs->setBudget(m_budget);
            if (const auto report = m_view->report()) {
                m_view->show(*report, budget());
            }
        }
    });
}

SpendBudget DashboardPage::budget() const
{
    // The workspace's, which a part of the calls is not held against.
    return m_filter->calls()->isNarrowed() ? SpendBudget() : m_budget;
}

void DashboardPage::apply(const usage::UsageReport &report)
{
    m_error.reset();
    m_banner->clear();
    m_filter->setOldest(report.oldest);
    m_view->show(report, budget());
    m_services.settings.setTexts(SettingKey::ChartColors, m_view->colors().toTexts());
    showSwitches();
    showState();
    Q_EMIT headerChanged();
}

void DashboardPage::showError(const Error &error)
{
    m_error = error;
    if (m_view->report()) {
        m_view->setStale(true);
        if (m_services.feed.isAway()) {
            m_banner->clear();
        } else {
            m_banner->showMessage(Severity::Danger, error.message + u' ' + error.hint, tr("Try again"));
        }
    }
    showState();
}

void DashboardPage::showState()
{
    const auto &report = m_view->report();
    if (m_error && !report) {
        m_empty->setDrawing(QStringLiteral("nothing-found"));
        m_empty->setTitle(tr("The figures could not be read"));
        m_empty->setText(m_error->message + u' ' + m_error->hint);
        m_empty->setActions({m_tryAgain});
    } else if (!report || !report->isEmpty()) {
        m_stack->setCurrentWidget(m_view);
        return;
    } else if (!report->oldest) {
        m_empty->setDrawing(QStringLiteral("usage"));
        m_empty->setTitle(tr("No calls yet"));
        m_empty->setText(
            tr("What calls cost and how long they take will be shown here. The built-in engine is "
               "free and works without a network."));
        m_empty->setActions({});
    } else if (m_filter->calls()->isNarrowed()) {
        m_empty->setDrawing(QStringLiteral("nothing-found"));
        m_empty->setTitle(tr("No calls match"));
        // Nothing is wider than all of it.
        const bool canWiden = m_filter->question().filter.from.has_value();
        m_empty->setText(
            canWiden ? tr("Widen the range or clear filters.") : tr("Clear filters to see calls."));
        m_empty->setActions(canWiden ? QList<QAction *>{m_clearFilters, m_allTime} : QList{m_clearFilters});
    } else {
        m_empty->setDrawing(QStringLiteral("usage"));
        m_empty->setTitle(tr("No calls in this period"));
        m_empty->setText(tr("Widen the range or clear filters."));
        m_empty->setActions({m_lastMonth, m_allTime});
    }
    m_stack->setCurrentWidget(m_empty);
}

void DashboardPage::retranslate()
{
    m_refresh->setText(tr("Refresh"));
    m_refresh->setToolTip(tr("Read the figures again"));
    m_copy->setText(tr("Copy filter as text"));
    m_paste->setText(tr("Paste filter"));
    m_save->setText(tr("Save view…"));
    m_undo->setText(tr("Undo filter step"));
    m_redo->setText(tr("Redo filter step"));
    m_clearFilters->setText(tr("Clear filters"));
    m_lastMonth->setText(tr("Last 30 days"));
    m_allTime->setText(tr("All time"));
    m_tryAgain->setText(tr("Try again"));
    m_filter->retranslate();
    m_views->retranslate();
    m_dialogs->retranslate();
    m_view->retranslate();
    showState();
}

} // namespace aio::ui
