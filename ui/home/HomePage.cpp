#include "ui/home/HomePage.h"

#include "core/base/WhenFinished.h"
#include "core/settings/Settings.h"
#include "ui/home/ContinueModel.h"
#include "ui/home/ContinuePanel.h"
#include "ui/home/DropStrip.h"
#include "ui/home/EnginesCard.h"
#include "ui/home/Greeting.h"
#include "ui/home/QuotaCard.h"
#include "ui/home/SpendCard.h"
#include "ui/providers/list/ProviderModel.h"
#include "ui/theme/Icons.h"

#include <QAction>
#include <QDateTime>
#include <QListView>
#include <QScrollArea>
#include <QUrl>
#include <QUuid>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int sideWidth = 320;
constexpr int stackBelow = 980; // narrower, the side column goes below the list
constexpr int listHeight = 320; // of the list, where the page scrolls
constexpr int pageMargin = 20;

QString jobsPage()
{
    return QStringLiteral("jobs");
}

bool isLink(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty();
}

} // namespace

HomePage::HomePage(const HomeServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_strip(new DropStrip(this))
    , m_continue(new ContinuePanel(services.jobs, services.tasks, this))
    , m_engines(new EnginesCard(services.providers, services.engines, this))
    , m_quota(new QuotaCard(services.user, services.plan, this))
    , m_spend(new SpendCard(this))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_side(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_newJob(new QAction(icon(QStringLiteral("plus")), {}, this))
    , m_sample(new QAction(icon(QStringLiteral("image")), {}, this))
    , m_choose(new QAction(icon(QStringLiteral("folder")), {}, this))
    , m_addProvider(new QAction(icon(QStringLiteral("providers")), {}, this))
{
    m_newJob->setProperty("notACommand", true); // the window has an action of this name
    m_quota->setVisible(services.quotas != nullptr);
    layOut();
    connectParts();
    HomePage::retranslate();
    showSpend();
}

void HomePage::layOut()
{
    m_side->setSpacing(16);
    for (QWidget *card : {static_cast<QWidget *>(m_engines), static_cast<QWidget *>(m_quota),
             static_cast<QWidget *>(m_spend)}) {
        m_side->addWidget(card);
    }
    m_side->addStretch(1);
    m_columns->setSpacing(pageMargin);
    m_columns->addWidget(m_continue, 1);
    m_columns->addLayout(m_side);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    column->setSpacing(pageMargin);
    column->addWidget(m_strip);
    column->addLayout(m_columns, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
}

void HomePage::connectParts()
{
    const QString providers = QStringLiteral("providers");
    connect(m_strip, &DropStrip::chooseRequested, this, &HomePage::chooseFiles);
    connect(m_strip, &DropStrip::textEntered, this, &HomePage::takeText);
    connect(m_continue, &ContinuePanel::jobChosen, this,
        [this](const QUuid &id) { Q_EMIT pageRequested(jobsPage(), {id.toString(QUuid::WithoutBraces)}); });
    connect(m_continue, &ContinuePanel::tasksChosen, this, [this] { Q_EMIT pageRequested(jobsPage(), {}); });
    connect(m_newJob, &QAction::triggered, this,
        [this] { Q_EMIT pageRequested(jobsPage(), {QStringLiteral("new")}); });
    connect(m_sample, &QAction::triggered, this,
        [this] { Q_EMIT pageRequested(jobsPage(), {QStringLiteral(":/aio/samples/sample-posting.png")}); });
    connect(m_choose, &QAction::triggered, this, &HomePage::chooseFiles);
    connect(m_addProvider, &QAction::triggered, this,
        [this, providers] { Q_EMIT pageRequested(providers, {QStringLiteral("add:gemini")}); });
    connect(m_engines, &EnginesCard::addRequested, m_addProvider, &QAction::trigger);
    connect(m_engines, &EnginesCard::providerRequested, this, [this, providers](const QString &id) {
        Q_EMIT pageRequested(providers, id.isEmpty() ? QStringList() : QStringList{id});
    });
    connect(m_engines, &EnginesCard::notify, this, &Page::notify);
    connect(m_quota, &QuotaCard::quotasRequested, this,
        [this] { Q_EMIT pageRequested(QStringLiteral("quotas"), {}); });
    connect(m_spend, &SpendCard::usageRequested, this,
        [this] { Q_EMIT pageRequested(QStringLiteral("usage"), {}); });
    connect(&m_services.engines, &ProviderModel::rowsChanged, this, [this] {
        showSpend();
        if (isVisible()) {
            readQuotas(); // calls were made, perhaps
        }
        const bool alone = m_services.engines.rowCount() <= 1;
        if (alone != m_addProvider->isEnabled()) {
            m_addProvider->setEnabled(alone);
            offerFirstSteps();
        }
    });
    connect(&m_services.providers.settings, &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::PersonName) {
            Q_EMIT headerChanged();
        }
    });
}

QString HomePage::title() const
{
    return greeting(QTime::currentTime(), m_services.providers.settings.text(SettingKey::PersonName));
}

QString HomePage::subtitle() const
{
    //: Weekday, day and month in the syntax of QDate::toString(), such as "Monday 23 November".
    return QLocale().toString(QDate::currentDate(), tr("dddd d MMMM"));
}

QList<QWidget *> HomePage::panes()
{
    return {m_strip, m_continue, m_engines};
}

void HomePage::open(const QStringList & /*arguments*/)
{
    m_continue->model()->reload();
}

void HomePage::retranslate()
{
    m_newJob->setText(tr("New job"));
    m_sample->setText(tr("Try the sample posting"));
    m_sample->setStatusTip(tr("See what is read, and where each field came from"));
    m_choose->setText(tr("Choose postings…"));
    m_choose->setStatusTip(tr("Screenshots, PDF, pages or text; several at once make a batch"));
    m_addProvider->setText(tr("Add Google Gemini…"));
    m_addProvider->setStatusTip(tr("Needs a key. Without one the built-in engine does the work"));
    m_strip->retranslate();
    m_continue->retranslate();
    offerFirstSteps();
    m_engines->retranslate();
    m_quota->retranslate();
    m_spend->retranslate();
}

// Who has a provider needs none of these to begin with.
void HomePage::offerFirstSteps()
{
    QList<QAction *> steps{m_sample, m_choose};
    if (m_addProvider->isEnabled()) {
        steps << m_addProvider;
    }
    m_continue->setFirstSteps(steps);
}

void HomePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_services.engines.refresh();
    readQuotas();
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void HomePage::readQuotas()
{
    if (!m_services.quotas) {
        return;
    }
    whenFinished(m_services.quotas(), this, [this](const Result<QuotaFacts> &facts) {
        if (facts && *facts != m_quotaFacts) {
            m_quotaFacts = *facts;
            m_quota->setFacts(*facts, QDateTime::currentMSecsSinceEpoch());
            showSpend();
        }
    });
}

void HomePage::showSpend()
{
    if (!m_services.spend) {
        return;
    }
    const auto budget = dayBudget(m_quotaFacts.rows);
    whenFinished(m_services.spend(), this, [this, budget](const Result<usage::UsageReport> &report) {
        if (report) {
            m_spend->setSpend(spendOf(*report), budget);
        }
    });
}

void HomePage::chooseFiles()
{
    m_services.providers.files.chooseFiles(this, tr("Choose postings"), {}, [this](const QStringList &files) {
        if (!files.isEmpty()) {
            Q_EMIT pageRequested(jobsPage(), files);
        }
    });
}

void HomePage::takeText(const QString &text)
{
    Q_EMIT pageRequested(jobsPage(), {isLink(text) ? text : QStringLiteral("text:") + text});
}

void HomePage::arrange()
{
    const bool narrow = width() < stackBelow;
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setDirection(narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // Side by side they share the width, as wide and as high as each other.
    for (int i = 0; i < m_side->count(); ++i) {
        const bool card = m_side->itemAt(i)->widget() != nullptr;
        m_side->setStretch(i, card == narrow ? 1 : 0);
    }
    m_continue->setMinimumHeight(narrow ? scaled(listHeight) : 0);
    for (QWidget *card : {static_cast<QWidget *>(m_engines), static_cast<QWidget *>(m_quota),
             static_cast<QWidget *>(m_spend)}) {
        card->setMinimumWidth(narrow ? 0 : scaled(sideWidth));
        card->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : scaled(sideWidth));
    }
}

} // namespace aio::ui
