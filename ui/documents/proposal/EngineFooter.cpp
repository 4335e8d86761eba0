#include "ui/documents/proposal/EngineFooter.h"

#include "ui/documents/proposal/ProposalText.h"
#include "ui/documents/proposal/SentDialog.h"
#include "ui/reasons/RouteReasons.h"
#include "ui/theme/Icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace aio::ui {

namespace {

constexpr int footerHeight = 32;
constexpr int margin = 16;
constexpr int iconSize = 16;
constexpr int fewestPixels = 120; ///< that a sentence can be read in

QPushButton *link(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setProperty("kind", QStringLiteral("link"));
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

} // namespace

EngineFooter::EngineFooter(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_engine(new QLabel(this))
    , m_why(link(this))
    , m_shield(new QLabel(this))
    , m_sent(new QLabel(this))
    , m_sentButton(link(this))
{
    setProperty("role", QStringLiteral("footer"));
    setMinimumHeight(scaled(footerHeight));
    for (QLabel *label : {m_engine, m_sent}) {
        label->setTextFormat(Qt::PlainText);
        setTextStyle(label, TextStyle::Small, Token::TextMuted);
    }
    m_sent->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_sent->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(margin, 0, margin, 0);
    row->addWidget(m_icon);
    row->addWidget(m_engine);
    row->addWidget(m_why);
    row->addWidget(m_sent, 1);
    row->addWidget(m_shield);
    row->addWidget(m_sentButton);
    connect(
        m_why, &QPushButton::clicked, this, [this] { RouteReasons(*m_proposal->decision, window()).exec(); });
    connect(
        m_sentButton, &QPushButton::clicked, this, [this] { SentDialog(m_proposal->sent, window()).exec(); });
    refresh();
}

void EngineFooter::showProposal(const DraftProposal &proposal)
{
    m_proposal = proposal;
    refresh();
}

void EngineFooter::showCall(const EngineInfo &engine, bool priced, const SentText &sent)
{
    DraftProposal proposal;
    proposal.engine = engine;
    proposal.priced = priced;
    proposal.sent = sent;
    showProposal(proposal);
}

void EngineFooter::addTrailing(QWidget *widget)
{
    layout()->addWidget(widget);
}

void EngineFooter::clear()
{
    m_proposal.reset();
    refresh();
}

void EngineFooter::refresh()
{
    const qreal ratio = devicePixelRatioF();
    m_icon->setPixmap(iconPixmap(QStringLiteral("engine"), Token::TextMuted, iconSize, ratio));
    m_why->setText(tr("Why this model?"));
    m_sentButton->setText(tr("See what was sent"));
    m_engine->setText(m_proposal ? engineText(m_proposal->engine, m_proposal->priced) : QString());
    m_sent->setToolTip(m_proposal ? sentTextLine(m_proposal->sent) : QString());
    const bool left = m_proposal && !m_proposal->sent.text.isEmpty();
    const bool masked = left && m_proposal->sent.masked;
    m_shield->setPixmap(iconPixmap(masked ? QStringLiteral("eye-off") : QStringLiteral("eye"),
        masked ? Token::Info : Token::TextMuted, iconSize, ratio));
    m_icon->setVisible(m_proposal.has_value());
    m_shield->setVisible(left);
    m_sentButton->setVisible(left);
    m_why->setVisible(m_proposal && m_proposal->decision);
    layout()->activate();
    elide();
}

/// Where the room is short the sentence ends in "…", and where there is hardly any it goes; the link to the
/// whole text stays.
void EngineFooter::elide()
{
    const int room = m_sent->contentsRect().width();
    const bool readable = room >= scaled(fewestPixels);
    m_sent->setText(
        readable ? m_sent->fontMetrics().elidedText(m_sent->toolTip(), Qt::ElideRight, room) : QString());
}

void EngineFooter::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    layout()->activate();
    elide();
}

void EngineFooter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        refresh();
    }
    QFrame::changeEvent(event);
}

} // namespace aio::ui
