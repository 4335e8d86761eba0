#include "ui/documents/brief/BriefStrip.h"

#include "ui/documents/create/StyleTexts.h"
#include "ui/documents/list/DocumentText.h"
#include "ui/documents/session/DocumentSession.h"
#include "ui/theme/Tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace aio::ui {

namespace {

constexpr int stripHeight = 32;
constexpr int stripMargin = 16;

} // namespace

BriefStrip::BriefStrip(QWidget *parent)
    : QFrame(parent)
    , m_line(new QLabel(this))
    , m_edit(new QPushButton(this))
{
    setProperty("role", QStringLiteral("toolbar"));
    setFixedHeight(scaled(stripHeight));
    setTextStyle(m_line, TextStyle::Small, Token::TextMuted);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long name makes no window wider
    m_edit->setProperty("kind", QStringLiteral("link"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(stripMargin), 0, scaled(8), 0);
    row->addWidget(m_line, 1);
    row->addWidget(m_edit);
    connect(m_edit, &QPushButton::clicked, this, &BriefStrip::editRequested);
    retranslate();
}

void BriefStrip::tell(const DocumentSession *session)
{
    if (session == nullptr || !session->draft().isLetter()) {
        m_line->clear();
        return;
    }
    const DocumentBrief &brief = session->document().brief;
    const auto &letter = std::get<LetterContent>(session->draft().content);
    const QString language = brief.language.isEmpty() ? session->draft().language : brief.language;
    QStringList parts{letter.recipient.name.isEmpty() ? letter.recipient.organization : letter.recipient.name,
        letterToneTitle(brief.tone), letterLengthTitle(brief.letterLength), languageTitle(language)};
    parts.removeAll(QString());
    const QString text = parts.join(QStringLiteral(" · "));
    m_line->setText(text);
    m_line->setToolTip(text);
}

void BriefStrip::retranslate()
{
    m_edit->setText(tr("Edit brief"));
    m_edit->setAccessibleName(tr("Edit brief"));
}

} // namespace aio::ui
