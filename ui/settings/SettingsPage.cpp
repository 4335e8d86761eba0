#include "ui/settings/SettingsPage.h"

#include "core/workspace/Workspace.h"
#include "ui/settings/AboutSection.h"
#include "ui/settings/AppearanceSection.h"
#include "ui/settings/DatabaseSection.h"
#include "ui/settings/Diagnostics.h"
#include "ui/settings/ExtractionSection.h"
#include "ui/settings/GeneralSection.h"
#include "ui/settings/SecuritySection.h"
#include "ui/settings/ShortcutsSection.h"
#include "ui/settings/UsageSection.h"
#include "ui/theme/Icons.h"

#include <QAction>
#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int indexWidth = 196;
constexpr int formWidth = 700;

} // namespace

SettingsPage::SettingsPage(
    Settings &settings, const Workspace &workspace, Database &database, QWidget *window, QWidget *parent)
    : Page(parent)
    , m_workspacePath(workspace.path())
    , m_search(new QLineEdit(this))
    , m_index(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_indexFrame(new QWidget(this))
    , m_noHit(new QLabel(m_indexFrame))
{
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setProperty("kind", QStringLiteral("small"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(scaled(220));
    m_search->addAction(icon(QStringLiteral("search"), Token::TextMuted), QLineEdit::LeadingPosition);
    m_search->hide();
    m_index->setObjectName(QStringLiteral("settingsIndex"));
    m_index->setProperty("kind", QStringLiteral("index"));
    m_index->setIconSize({scaled(16), scaled(16)});
    m_index->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_noHit->setObjectName(QStringLiteral("noSetting"));
    m_noHit->setWordWrap(true);
    m_noHit->setMargin(8);
    m_noHit->hide();
    setTextStyle(m_noHit, TextStyle::Small, Token::TextMuted);
    auto *indexLayout = new QVBoxLayout(m_indexFrame);
    indexLayout->setContentsMargins(8, 12, 8, 8);
    indexLayout->addWidget(m_noHit);
    indexLayout->addWidget(m_index);
    m_indexFrame->setFixedWidth(scaled(indexWidth));
    auto *line = new QFrame(this);
    line->setProperty("role", QStringLiteral("vline"));
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 8, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_stack, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_indexFrame);
    layout->addWidget(line);
    layout->addLayout(right, 1);

    auto *about = new AboutSection(workspace.path(), this);
    auto *place = new DatabaseSection(workspace, database, this);
    addSection(new GeneralSection(settings, this));
    addSection(new AppearanceSection(settings, this));
    addSection(place);
    addSection(new ExtractionSection(settings, this));
    addSection(new SecuritySection(settings, this));
    addSection(new ShortcutsSection(settings, window, this));
    addSection(about);
    connect(place, &DatabaseSection::restartRequested, this, &SettingsPage::restartRequested);
    connect(about, &AboutSection::copyRequested, this, &SettingsPage::copyDiagnostics);
    connect(m_index, &QListWidget::currentRowChanged, this, &SettingsPage::showSection);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::search);
    auto *find = new QAction(this);
    find->setShortcuts(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(find);
    connect(find, &QAction::triggered, m_search, [this] { m_search->setFocus(); });
    SettingsPage::retranslate();
    m_index->setCurrentRow(0);
}

QWidget *SettingsPage::headerWidget()
{
    return m_search;
}

QList<QWidget *> SettingsPage::panes()
{
    return {m_indexFrame, m_stack};
}

void SettingsPage::open(const QStringList &arguments)
{
    for (int i = 0; i < m_sections.size(); ++i) {
        if (arguments.contains(m_sections.at(i)->id())) {
            showSection(i);
        }
    }
}

QStringList SettingsPage::place() const
{
    const int index = m_stack->currentIndex();
    return index < 0 ? QStringList() : QStringList(m_sections.at(index)->id());
}

void SettingsPage::retranslate()
{
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(tr("Find a setting"));
    m_index->setAccessibleName(tr("Sections"));
    for (int i = 0; i < m_sections.size(); ++i) {
        m_index->item(i)->setText(m_sections.at(i)->title());
        m_sections.at(i)->retranslate();
    }
}

void SettingsPage::addUsage(Database &database, const Author &author)
{
    // In front of shortcuts and what the program says about itself.
    addSection(new UsageSection(database, author, this), int(m_sections.size()) - 2);
    retranslate();
}

void SettingsPage::addSection(SettingsSection *section, int at)
{
    const int place = at < 0 ? int(m_sections.size()) : at;
    m_sections.insert(place, section);
    m_index->insertItem(place, new QListWidgetItem(icon(section->iconName(), Token::TextMuted), {}));
    section->setMaximumWidth(scaled(formWidth));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(section);
    scroll->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    section->setAutoFillBackground(false);
    m_stack->insertWidget(place, scroll);
}

void SettingsPage::showSection(int index)
{
    if (index < 0) {
        return;
    }
    const bool moved = index != m_stack->currentIndex();
    const QSignalBlocker quietList(m_index);
    m_index->setCurrentRow(index);
    m_stack->setCurrentIndex(index);
    if (moved) {
        Q_EMIT placeChanged();
    }
}

void SettingsPage::search(const QString &query)
{
    int best = -1;
    const QString wanted = query.trimmed();
    for (int i = 0; i < m_sections.size(); ++i) {
        const int found = m_sections.at(i)->highlight(wanted);
        const bool hit = found > 0 || m_sections.at(i)->isAbout(wanted);
        m_index->setRowHidden(i, !wanted.isEmpty() && !hit);
        if (hit && best < 0) {
            best = i;
        }
    }
    m_noHit->setVisible(!wanted.isEmpty() && best < 0);
    m_noHit->setText(tr("No setting matches “%1”.").arg(wanted));
    showSection(best);
}

void SettingsPage::copyDiagnostics()
{
    QGuiApplication::clipboard()->setText(diagnostics(m_workspacePath));
    Q_EMIT notify({tr("Diagnostics copied"), Severity::Success});
}

} // namespace aio::ui
