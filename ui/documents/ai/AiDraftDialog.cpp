#include "ui/documents/ai/AiDraftDialog.h"

#include "core/orchestrator/Orchestrator.h"
#include "ui/documents/DocumentsServices.h"
#include "ui/documents/ai/DraftForm.h"
#include "ui/documents/ai/EngineBox.h"
#include "ui/documents/proposal/ProposalText.h"
#include "ui/documents/proposal/SentDialog.h"
#include "ui/documents/session/DocumentSession.h"
#include "ui/reasons/RouteReasons.h"
#include "ui/theme/Icons.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int dialogWidth = 520;
constexpr int margin = 20;
constexpr int betweenParts = 14;
constexpr int belowLabel = 4;
constexpr int iconSize = 16;
constexpr double nano = 1e-9;
constexpr int priceDigits = 4;

QLabel *smallLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    setTextStyle(label, TextStyle::Small, Token::TextMuted);
    return label;
}

QPushButton *linkButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("kind", QStringLiteral("link"));
    button->setAutoDefault(false);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

/// "gemini-2.5-pro · Google Gemini, at most $0.0353"
QString engineLineOf(const DraftOutlook::Outlook &outlook)
{
    const auto first = outlook.decision.first();
    if (outlook.isBuiltIn() || !first) {
        // The first that stands in the way of a model says what to do.
        const QList<routing::Candidate> &all = outlook.decision.candidates;
        const auto skipped = std::find_if(all.cbegin(), all.cend(), [](const routing::Candidate &one) {
            return one.verdict == routing::Candidate::Verdict::Skipped && !one.sentence.isEmpty();
        });
        const QString why = skipped != all.cend() ? u' ' + skipped->sentence : QString();
        return AiDraftDialog::tr("No model can be asked now: the built-in drafter would write.") + why;
    }
    const QString name = QStringLiteral("%1 · %2").arg(
        first->ref.model, first->providerName.isEmpty() ? first->ref.provider : first->providerName);
    if (!first->worstCost) {
        return AiDraftDialog::tr("%1, price unknown").arg(name);
    }
    return AiDraftDialog::tr("%1, at most %2")
        .arg(name,
            QLocale().toCurrencyString(
                double(first->worstCost->nanoUsd) * nano, QStringLiteral("$"), priceDigits));
}

} // namespace

AiDraftDialog::AiDraftDialog(
    const DocumentsServices &services, std::shared_ptr<DocumentSession> session, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_session(std::move(session))
    , m_outlook(services)
    , m_engine(new EngineBox(services, false, this))
    , m_engineLine(smallLabel({}, this))
    , m_why(linkButton(tr("Why this model?"), this))
    , m_form(new DraftForm(this))
    , m_instruction(new QLineEdit(this))
    , m_shieldIcon(new QLabel(this))
    , m_shieldLine(smallLabel({}, this))
    , m_sent(linkButton(tr("Show exactly what is sent"), this))
    , m_mask(new QCheckBox(tr("Mask name and contacts all the same"), this))
    , m_draft(new QPushButton(icon(QStringLiteral("sparkle"), Token::OnAccent), tr("Draft"), this))
{
    setWindowTitle(tr("Draft with AI"));
    auto *content = new QVBoxLayout;
    content->setContentsMargins(scaled(margin), scaled(margin), scaled(margin), scaled(margin));
    content->setSpacing(scaled(betweenParts));
    content->addWidget(buildEngine());
    content->addWidget(m_form);
    auto *change = new QVBoxLayout;
    change->setSpacing(scaled(belowLabel));
    change->addWidget(smallLabel(tr("What shall change"), this));
    m_instruction->setAccessibleName(tr("What shall change"));
    m_instruction->setPlaceholderText(tr("Nothing named: it is written anew"));
    change->addWidget(m_instruction);
    content->addLayout(change);
    content->addWidget(buildShield());
    content->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(content, 1);
    layout->addWidget(buildFooter());
    m_form->show(m_session->document().kind(), m_session->document().brief, m_session->draft().language);
    connect(m_engine, &QComboBox::currentIndexChanged, this, &AiDraftDialog::ask);
    connect(m_form, &DraftForm::edited, this, &AiDraftDialog::ask);
    connect(m_instruction, &QLineEdit::textChanged, this, &AiDraftDialog::ask);
    connect(m_mask, &QCheckBox::toggled, this, &AiDraftDialog::ask);
    connect(&m_outlook, &DraftOutlook::changed, this, &AiDraftDialog::refresh);
    connect(this, &QDialog::accepted, m_engine, &EngineBox::remember);
    resize(scaled(dialogWidth), sizeHint().height());
    ask();
    refresh();
}

QWidget *AiDraftDialog::buildEngine()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(scaled(belowLabel));
    layout->addWidget(smallLabel(tr("Written by"), part));
    layout->addWidget(m_engine);
    auto *line = new QHBoxLayout;
    m_engineLine->setWordWrap(true);
    line->addWidget(m_engineLine, 1);
    line->addWidget(m_why);
    layout->addLayout(line);
    connect(m_why, &QPushButton::clicked, this, &AiDraftDialog::showReasons);
    return part;
}

QWidget *AiDraftDialog::buildShield()
{
    auto *part = new QFrame(this);
    part->setProperty("role", QStringLiteral("card"));
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8));
    layout->setSpacing(scaled(belowLabel));
    auto *line = new QHBoxLayout;
    m_shieldLine->setWordWrap(true);
    setTextStyle(m_shieldLine, TextStyle::Body);
    line->addWidget(m_shieldIcon, 0, Qt::AlignTop);
    line->addWidget(m_shieldLine, 1);
    layout->addLayout(line);
    layout->addWidget(m_mask);
    auto *links = new QHBoxLayout;
    links->addWidget(m_sent);
    links->addStretch(1);
    layout->addLayout(links);
    connect(m_sent, &QPushButton::clicked, this, [this] {
        auto *dialog = new SentDialog(m_outlook.outlook()->sent, this, SentDialog::When::Before);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    return part;
}

QWidget *AiDraftDialog::buildFooter()
{
    auto *footer = new QFrame(this);
    footer->setProperty("role", QStringLiteral("dialogFooter"));
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(scaled(margin), scaled(10), scaled(margin), scaled(10));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, footer);
    m_draft->setProperty("kind", QStringLiteral("primary"));
    m_draft->setDefault(true);
    buttons->addButton(m_draft, QDialogButtonBox::AcceptRole);
    QPushButton *providers = linkButton(tr("Models and keys…"), footer);
    row->addWidget(providers);
    row->addStretch(1);
    row->addWidget(buttons);
    connect(providers, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT providersRequested();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return footer;
}

DraftWish AiDraftDialog::wish() const
{
    return {m_engine->choice(), m_form->brief(), m_instruction->text().simplified(), m_mask->isChecked()};
}

void AiDraftDialog::ask()
{
    if (const auto question = questionOf(*m_session, wish(), m_services.person)) {
        m_outlook.ask(*question);
    }
}

void AiDraftDialog::refresh()
{
    const auto &outlook = m_outlook.outlook();
    m_why->setEnabled(outlook.has_value());
    m_sent->setEnabled(outlook && !outlook->sent.text.isEmpty());
    const bool masks = outlook && outlook->masks;
    m_shieldIcon->setPixmap(iconPixmap(masks ? QStringLiteral("eye-off") : QStringLiteral("eye"),
        masks ? Token::Info : Token::TextMuted, iconSize, devicePixelRatioF()));
    // Where the shield is up by itself there is nothing to choose.
    m_mask->setVisible(outlook && !outlook->isBuiltIn() && (!masks || m_mask->isChecked()));
    if (!outlook) {
        m_engineLine->setText(tr("Looking for a model…"));
        m_shieldLine->setText(QString());
        return;
    }
    m_engineLine->setText(engineLineOf(*outlook));
    m_shieldLine->setText(
        outlook->local && !masks ? tr(
            "The engine is on this computer or its network: the text goes with the name, without contacts.")
                                 : toSendTextLine(outlook->sent));
    growToContent();
}

bool AiDraftDialog::event(QEvent *event)
{
    const bool taken = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && layout() != nullptr) {
        growToContent();
    }
    return taken;
}

// Lines that wrap need more room once it is known what they say.
void AiDraftDialog::growToContent()
{
    layout()->activate();
    const int least =
        std::max(layout()->totalMinimumHeightForWidth(width()), layout()->totalMinimumSize().height());
    const int wanted = std::max(least, layout()->totalHeightForWidth(width()));
    if (height() < wanted) {
        resize(width(), wanted);
    }
}

void AiDraftDialog::showReasons()
{
    auto *dialog = new RouteReasons(m_outlook.outlook()->decision, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace aio::ui
