#include "ui/home/HomePage.h"

#include "core/settings/Settings.h"
#include "ui/home/ContinueModel.h"
#include "ui/home/ContinuePanel.h"
#include "ui/home/DropStrip.h"
#include "ui/home/EnginesCard.h"
#include "ui/home/Greeting.h"
#include "ui/theme/Icons.h"

#include <QAction>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QListView>
#include <QUrl>
#include <QUuid>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int sideWidth = 320;
constexpr int stackBelow = 980; // narrower, the side column goes below the list

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

HomePage::HomePage(JobStore &jobs, TaskList &tasks, Settings &settings, QWidget *parent)
    : Page(parent)
    , m_settings(settings)
    , m_strip(new DropStrip(this))
    , m_continue(new ContinuePanel(jobs, tasks, this))
    , m_engines(new EnginesCard(this))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_newJob(new QAction(this))
{
    m_newJob->setProperty("notACommand", true); // the window has an action of this name
    m_newJob->setIcon(icon(QStringLiteral("plus")));
    auto *side = new QVBoxLayout;
    side->addWidget(m_engines);
    side->addStretch(1);
    m_columns->setSpacing(20);
    m_columns->addWidget(m_continue, 1);
    m_columns->addLayout(side);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(20);
    layout->addWidget(m_strip);
    layout->addLayout(m_columns, 1);

    connect(m_strip, &DropStrip::chooseRequested, this, &HomePage::chooseFiles);
    connect(m_strip, &DropStrip::textEntered, this, &HomePage::takeText);
    connect(m_continue, &ContinuePanel::jobChosen, this,
        [this](const QUuid &id) { Q_EMIT pageRequested(jobsPage(), {id.toString(QUuid::WithoutBraces)}); });
    connect(m_continue, &ContinuePanel::tasksChosen, this, [this] { Q_EMIT pageRequested(jobsPage(), {}); });
    connect(m_newJob, &QAction::triggered, this,
        [this] { Q_EMIT pageRequested(jobsPage(), {QStringLiteral("new")}); });
    connect(&settings, &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::PersonName) {
            Q_EMIT headerChanged();
        }
    });
    HomePage::retranslate();
}

QString HomePage::title() const
{
    return greeting(QTime::currentTime(), m_settings.text(SettingKey::PersonName));
}

QString HomePage::subtitle() const
{
    //: Weekday, day and month in the syntax of QDate::toString(), such as "Monday 23 November".
    return QLocale().toString(QDate::currentDate(), tr("dddd d MMMM"));
}

QList<QWidget *> HomePage::panes()
{
    return {m_strip, m_continue};
}

void HomePage::open(const QStringList & /*arguments*/)
{
    m_continue->model()->reload();
}

void HomePage::retranslate()
{
    m_newJob->setText(tr("New job"));
    m_strip->retranslate();
    m_continue->retranslate();
    m_engines->retranslate();
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void HomePage::chooseFiles()
{
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("Choose postings"),
        m_settings.text(SettingKey::LastOpenFolder),
        tr("Postings (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff *.pdf *.html *.htm *.txt *.md);;All files "
           "(*)"));
    if (!files.isEmpty()) {
        m_settings.setText(SettingKey::LastOpenFolder, QFileInfo(files.constFirst()).absolutePath());
        Q_EMIT pageRequested(jobsPage(), files);
    }
}

void HomePage::takeText(const QString &text)
{
    Q_EMIT pageRequested(jobsPage(), {isLink(text) ? text : QStringLiteral("text:") + text});
}

void HomePage::arrange()
{
    const bool narrow = width() < stackBelow;
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_engines->setMinimumWidth(narrow ? 0 : scaled(sideWidth));
    m_engines->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : scaled(sideWidth));
}

} // namespace aio::ui
