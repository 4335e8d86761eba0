#include "ui/onboarding/FirstRunDialog.h"

#include "core/settings/Settings.h"
#include "ui/onboarding/EngineStep.h"
#include "ui/onboarding/StepList.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace aio::ui {

namespace {

QStringList themeNames()
{
    return {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};
}

QFrame *makeCard(QWidget *parent, const QString &iconName, QLabel *title, QLabel *text)
{
    auto *card = new QFrame(parent);
    card->setProperty("role", QStringLiteral("card"));
    auto *mark = new QLabel(card);
    mark->setProperty("role", QStringLiteral("initial"));
    mark->setAlignment(Qt::AlignCenter);
    mark->setPixmap(icon(iconName, Token::TextMuted).pixmap(14, 14));
    mark->setFixedSize(scaled(22), scaled(22));
    setTextStyle(title, TextStyle::BodyStrong);
    setTextStyle(text, TextStyle::Small, Token::TextMuted);
    text->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(text);
    auto *layout = new QHBoxLayout(card);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->setSpacing(12);
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    return card;
}

} // namespace

FirstRunDialog::FirstRunDialog(
    Settings &settings, const ProvidersServices &services, const QString &workspacePath, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_steps(new StepList(this))
    , m_stack(new QStackedWidget(this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_languageLabel(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_themeLabel(new QLabel(this))
    , m_theme(new SegmentedSwitch(this))
    , m_engine(new EngineStep(services, this))
    , m_dataText(new QLabel(this))
    , m_skip(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    setFixedSize(scaled(820), scaled(520));
    auto *side = new QFrame(this);
    side->setProperty("role", QStringLiteral("rail"));
    side->setFixedWidth(scaled(236));
    auto *picture = new QLabel(side);
    picture->setPixmap(applicationIcon().pixmap(QSize(40, 40), devicePixelRatioF()));
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(20, 24, 16, 20);
    sideLayout->setSpacing(28);
    sideLayout->addWidget(picture);
    sideLayout->addWidget(m_steps);
    sideLayout->addStretch(1);

    m_heads = {addPage(new QWidget, makeYou()), addPage(new QWidget, m_engine),
        addPage(new QWidget, makeData(workspacePath))};
    auto *footer = new QFrame(this);
    footer->setProperty("role", QStringLiteral("footer"));
    footer->setFixedHeight(scaled(52));
    auto *buttons = new QHBoxLayout(footer);
    buttons->setContentsMargins(16, 0, 16, 0);
    buttons->addWidget(m_skip);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    m_skip->setProperty("kind", QStringLiteral("flat"));
    m_skip->setAutoDefault(false);
    m_back->setAutoDefault(false);
    m_next->setDefault(true);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(side);
    upper->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(upper, 1);
    layout->addWidget(footer);

    connect(m_skip, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_stack->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_stack->currentIndex() + 1 < m_stack->count()) {
            showStep(m_stack->currentIndex() + 1);
        } else {
            finish();
        }
    });
    retranslate();
    showStep(0);
}

void FirstRunDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void FirstRunDialog::done(int result)
{
    m_settings.setFlag(SettingKey::FirstRunDone, true);
    QDialog::done(result);
}

QWidget *FirstRunDialog::makeYou()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    for (QLabel *label : {m_nameLabel, m_languageLabel, m_themeLabel}) {
        setTextStyle(label, TextStyle::Small, Token::TextMuted);
    }
    m_name->setMaxLength(120);
    m_name->setText(m_settings.text(SettingKey::PersonName));
    m_nameLabel->setBuddy(m_name);
    m_language->setObjectName(QStringLiteral("languageBox"));
    m_language->addItem(QString(), QStringLiteral("system"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    m_language->setCurrentIndex(m_language->findData(m_settings.text(SettingKey::Language)));
    m_languageLabel->setBuddy(m_language);
    for (qsizetype i = 0; i < themeNames().size(); ++i) {
        m_theme->addSegment({});
    }
    m_theme->setCurrentIndex(int(themeNames().indexOf(m_settings.text(SettingKey::Theme))));
    layout->addWidget(m_nameLabel);
    layout->addWidget(m_name);
    layout->addSpacing(8);
    layout->addWidget(m_languageLabel);
    layout->addWidget(m_language);
    layout->addSpacing(8);
    layout->addWidget(m_themeLabel);
    layout->addWidget(m_theme);
    connect(m_name, &QLineEdit::textEdited, this,
        [this](const QString &name) { m_settings.setText(SettingKey::PersonName, name.simplified()); });
    connect(m_language, &QComboBox::activated, this,
        [this] { m_settings.setText(SettingKey::Language, m_language->currentData().toString()); });
    connect(m_theme, &SegmentedSwitch::currentChanged, this,
        [this](int index) { m_settings.setText(SettingKey::Theme, themeNames().value(index)); });
    return box;
}

QWidget *FirstRunDialog::makeData(const QString &workspacePath)
{
    auto *path = new QLabel(workspacePath, this);
    QFrame *card = makeCard(this, QStringLiteral("folder"), path, m_dataText);
    setTextStyle(path, TextStyle::Mono);
    path->setWordWrap(true);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return card;
}

FirstRunDialog::Card FirstRunDialog::addPage(QWidget *page, QWidget *content)
{
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    const Card head{new QLabel(page), new QLabel(page)};
    setTextStyle(head.title, TextStyle::Title);
    setTextStyle(head.text, TextStyle::Body, Token::TextMuted);
    head.text->setWordWrap(true);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(28, 28, 28, 20);
    layout->setSpacing(4);
    layout->addWidget(head.title);
    layout->addWidget(head.text);
    layout->addSpacing(16);
    layout->addWidget(content);
    layout->addStretch(1);
    m_stack->addWidget(page);
    return head;
}

void FirstRunDialog::finish()
{
    using Choice = EngineStep::Choice;
    if (m_engine->choice() == Choice::Gemini && !m_engine->key().isEmpty()) {
        Q_EMIT keyEntered(m_engine->key());
    } else if (m_engine->choice() == Choice::Another) {
        Q_EMIT providersRequested();
    }
    accept();
}

void FirstRunDialog::showStep(int index)
{
    m_engine->retranslate(); // what is entered shows otherwise on the way back
    m_stack->setCurrentIndex(index);
    m_steps->setCurrent(index);
    m_back->setEnabled(index > 0);
    m_next->setText(index + 1 < m_stack->count() ? tr("Next") : tr("Start"));
}

void FirstRunDialog::retranslate()
{
    setWindowTitle(tr("Set up AIOrchestrator"));
    m_steps->setSteps({{tr("You"), tr("Name, language, theme")},
        {tr("An engine"), tr("Who reads the postings")}, {tr("Your data"), tr("Where it is kept")}});
    const QList<std::pair<QString, QString>> heads{
        {tr("Welcome"), tr("You can change all of this later, in Settings.")},
        {tr("Choose an engine"), tr("You can add more, or change this, at any time.")},
        {tr("Your data"), tr("Everything stays in one folder on this computer.")}};
    for (int i = 0; i < m_heads.size(); ++i) {
        m_heads.at(i).title->setText(heads.at(i).first);
        m_heads.at(i).text->setText(heads.at(i).second);
    }
    m_nameLabel->setText(tr("Your name"));
    m_languageLabel->setText(tr("Language"));
    m_themeLabel->setText(tr("Theme"));
    m_language->setItemText(0, tr("Same as the system"));
    m_language->setAccessibleName(tr("Language"));
    m_name->setAccessibleName(tr("Your name"));
    m_theme->setSegmentText(0, tr("System"));
    m_theme->setSegmentText(1, tr("Light"));
    m_theme->setSegmentText(2, tr("Dark"));
    m_dataText->setText(
        tr("Jobs, the pages and pictures they came from, and settings. Nothing is sent anywhere."));
    m_skip->setText(tr("Skip, use the built-in engine"));
    m_back->setText(tr("Back"));
    showStep(m_stack->currentIndex());
}

} // namespace aio::ui
