#include "ui/onboarding/EngineStep.h"

#include "ui/onboarding/EngineCard.h"
#include "ui/providers/key/KeyEdit.h"
#include "ui/providers/page/ProviderPreset.h"
#include "ui/providers/page/ProvidersServices.h"
#include "ui/theme/Tokens.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace aio::ui {

namespace {

ai::ProviderConfig geminiConfig()
{
    ai::ProviderConfig config;
    config.kind = ai::ProviderKind::Gemini;
    config.name = ai::providerKindTitle(config.kind);
    config.baseUrl = ai::defaultBaseUrl(config.kind);
    return config;
}

} // namespace

EngineStep::EngineStep(const ProvidersServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_builtIn(new EngineCard(QStringLiteral("B"), this))
    , m_gemini(new EngineCard(QStringLiteral("G"), this))
    , m_another(new EngineCard(QStringLiteral("…"), this))
    , m_keyLabel(new QLabel(this))
    , m_where(new QPushButton(this))
    , m_key(new KeyEdit(this))
    , m_check(new QPushButton(this))
    , m_outcome(new QLabel(this))
    , m_kept(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    m_gemini->setBody(makeKeyBody());
    for (EngineCard *one : {m_builtIn, m_gemini, m_another}) {
        layout->addWidget(one);
    }
    connect(m_builtIn, &EngineCard::chosen, this, [this] { choose(Choice::BuiltIn); });
    connect(m_gemini, &EngineCard::chosen, this, [this] { choose(Choice::Gemini); });
    connect(m_another, &EngineCard::chosen, this, [this] { choose(Choice::Another); });
    retranslate();
    choose(Choice::BuiltIn);
}

EngineStep::~EngineStep()
{
    m_stop.request_stop();
}

QWidget *EngineStep::makeKeyBody()
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(4);
    auto *line = new QHBoxLayout;
    setTextStyle(m_keyLabel, TextStyle::Small, Token::TextMuted);
    m_keyLabel->setBuddy(m_key);
    m_where->setProperty("kind", QStringLiteral("link"));
    m_where->setAutoDefault(false);
    line->addWidget(m_keyLabel, 1);
    line->addWidget(m_where);
    column->addLayout(line);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_check->setAutoDefault(false);
    row->addWidget(m_key, 1);
    row->addWidget(m_check);
    column->addLayout(row);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_kept->setWordWrap(true);
    setTextStyle(m_kept, TextStyle::Small, Token::TextMuted);
    column->addWidget(m_outcome);
    column->addWidget(m_kept);
    m_outcome->hide();
    m_check->setEnabled(false);
    m_check->setVisible(m_services.tester != nullptr);
    connect(m_key, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!m_key->isVisible()) {
            return; // it empties itself when it is hidden
        }
        m_entered = m_key->secret();
        m_outcome->hide();
        m_check->setEnabled(!text.isEmpty() && !m_checking);
    });
    connect(m_check, &QPushButton::clicked, this, &EngineStep::check);
    connect(
        m_where, &QPushButton::clicked, this, [] { QDesktopServices::openUrl(consoleOf(geminiConfig())); });
    return body;
}

EngineCard *EngineStep::card(Choice choice) const
{
    return choice == Choice::BuiltIn ? m_builtIn : choice == Choice::Gemini ? m_gemini : m_another;
}

void EngineStep::choose(Choice choice)
{
    m_choice = choice;
    for (const Choice one : {Choice::BuiltIn, Choice::Gemini, Choice::Another}) {
        card(one)->setChosen(one == choice);
    }
    if (choice == Choice::Gemini) {
        m_key->setFocus();
    }
}

void EngineStep::retranslate()
{
    m_builtIn->setTexts(ai::providerKindTitle(ai::ProviderKind::BuiltIn),
        tr("Works now. No key, no network, nothing leaves this computer."));
    m_gemini->setTexts(ai::providerKindTitle(ai::ProviderKind::Gemini),
        tr("Better drafts. Needs a key, sends text to Google."));
    m_another->setTexts(tr("Another provider"),
        tr("OpenAI, Anthropic, Ollama, or any OpenAI-compatible server. The page Providers opens next."));
    m_keyLabel->setText(tr("API key"));
    m_key->setAccessibleName(tr("API key"));
    m_key->setPlaceholderText(
        m_entered.isEmpty() ? QString() : tr("The key ending %1 is entered").arg(m_entered.tail()));
    m_where->setText(tr("Where do I get one?"));
    m_where->setToolTip(consoleOf(geminiConfig()).toString());
    m_check->setText(m_checking ? tr("Checking…") : tr("Check"));
    m_kept->setText(tr("Kept in the keychain of this computer, nowhere else."));
}

QString EngineStep::outcome() const
{
    return m_outcome->isHidden() ? QString() : m_outcome->text();
}

void EngineStep::say(const QString &sentence, bool well)
{
    m_outcome->setText(sentence);
    setTextStyle(m_outcome, TextStyle::Small, well ? Token::Success : Token::Danger);
    m_outcome->show();
}

void EngineStep::check()
{
    m_checking = true;
    m_check->setEnabled(false);
    m_outcome->hide();
    retranslate();
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_services.tester->test(
        {geminiConfig(), m_entered, {}, false}, this, m_stop.get_token(), [this](const TestReport &report) {
            if (report.finished) {
                take(report);
            }
        });
}

void EngineStep::take(const TestReport &report)
{
    m_checking = false;
    m_check->setEnabled(!m_key->text().isEmpty());
    retranslate();
    if (report.ok()) {
        say(tr("The key works. Google answered in %1 ms.").arg(QLocale().toString(report.totalMs())), true);
        return;
    }
    const int failed = report.failedIndex();
    const TestStep step = failed < 0 ? TestStep() : report.steps.at(failed);
    say(QStringLiteral("%1 %2").arg(step.message, step.hint).trimmed(), false);
}

} // namespace aio::ui
