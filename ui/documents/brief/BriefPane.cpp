#include "ui/documents/brief/BriefPane.h"

#include "core/documents/drafting/Drafter.h"
#include "ui/documents/ai/DraftForm.h"
#include "ui/documents/editor/DetailsDialog.h"
#include "ui/fields/FieldEdit.h"
#include "ui/theme/Icons.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int margin = 16;
constexpr int betweenFields = 12;
// Typing in one field is one step of undo. The editor counts its own from 0.
constexpr int firstMergeId = 1'000'000;

QPushButton *linkButton(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setProperty("kind", u"link"_s);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

QJsonValue textValue(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

QStringList linesOf(const QJsonValue &value)
{
    QStringList lines;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &line : array) {
        lines.append(line.toString());
    }
    return lines;
}

} // namespace

BriefPane::BriefPane(QWidget *parent)
    : QFrame(parent)
    , m_name(new FieldEdit({u"name"_s, tr("Addressed to"), ProfileFieldKind::Line, true}, this))
    , m_organization(new FieldEdit({u"organization"_s, tr("Company"), ProfileFieldKind::Line, true}, this))
    , m_address(
          new FieldEdit({u"addressLines"_s, tr("Address, a line each"), ProfileFieldKind::Lines, true}, this))
    , m_salutation(new FieldEdit({u"salutation"_s, tr("Salutation"), ProfileFieldKind::Line, true}, this))
    , m_greet(linkButton(this))
    , m_senderLabel(new QLabel(this))
    , m_sender(new QLabel(this))
    , m_editSender(linkButton(this))
    , m_form(new DraftForm(this))
    , m_redraft(new QPushButton(icon(u"refresh"_s), QString(), this))
    , m_ai(new QPushButton(icon(u"sparkle"_s), QString(), this))
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(buildFields());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields have it
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(buildFooter());
    connectFields();
    retranslate();
}

QWidget *BriefPane::buildFields()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(scaled(margin), scaled(betweenFields), scaled(margin), scaled(margin));
    layout->setSpacing(scaled(betweenFields));
    layout->addWidget(m_name);
    layout->addWidget(m_organization);
    layout->addWidget(m_address);
    layout->addWidget(m_salutation);
    auto *greet = new QHBoxLayout;
    greet->addStretch(1);
    greet->addWidget(m_greet);
    layout->addLayout(greet);
    setTextStyle(m_senderLabel, TextStyle::Small, Token::TextMuted);
    m_sender->setTextFormat(Qt::PlainText);
    m_sender->setWordWrap(true);
    auto *sender = new QHBoxLayout;
    sender->addWidget(m_senderLabel, 1);
    sender->addWidget(m_editSender);
    layout->addLayout(sender);
    layout->addWidget(m_sender);
    layout->addWidget(m_form);
    layout->addStretch(1);
    return content;
}

QWidget *BriefPane::buildFooter()
{
    auto *footer = new QFrame(this);
    footer->setProperty("role", u"footer"_s);
    auto *layout = new QVBoxLayout(footer);
    layout->setContentsMargins(scaled(margin), scaled(10), scaled(margin), scaled(10));
    layout->setSpacing(scaled(8));
    layout->addWidget(m_ai);
    layout->addWidget(m_redraft);
    return footer;
}

void BriefPane::connectFields()
{
    connect(m_name, &FieldEdit::edited, this, [this] { editRecipient(m_name, tr("edit the recipient")); });
    connect(m_organization, &FieldEdit::edited, this,
        [this] { editRecipient(m_organization, tr("edit the recipient")); });
    connect(
        m_address, &FieldEdit::edited, this, [this] { editRecipient(m_address, tr("edit the recipient")); });
    connect(m_salutation, &FieldEdit::edited, this,
        [this] { editRecipient(m_salutation, tr("edit the salutation")); });
    connect(m_greet, &QPushButton::clicked, this, &BriefPane::greet);
    connect(m_editSender, &QPushButton::clicked, this, &BriefPane::editSender);
    connect(m_form, &DraftForm::edited, this, [this] {
        if (m_session != nullptr) {
            m_session->setBrief(m_form->brief());
        }
    });
    connect(m_redraft, &QPushButton::clicked, this, &BriefPane::redraftRequested);
    connect(m_ai, &QPushButton::clicked, this, &BriefPane::aiRequested);
}

const LetterContent *BriefPane::letter() const
{
    return m_session != nullptr ? std::get_if<LetterContent>(&m_session->draft().content) : nullptr;
}

void BriefPane::show(DocumentSession *session)
{
    m_session = session;
    refresh();
}

void BriefPane::refresh()
{
    const LetterContent *shown = letter();
    if (shown == nullptr) {
        return;
    }
    m_name->setValue(textValue(shown->recipient.name));
    m_organization->setValue(textValue(shown->recipient.organization));
    m_address->setValue(QJsonArray::fromStringList(shown->recipient.addressLines));
    m_salutation->setValue(textValue(shown->salutation));
    QStringList sender{shown->sender.name, shown->sender.organization};
    sender += shown->sender.addressLines;
    sender.removeAll(QString());
    m_sender->setText(sender.join(u'\n'));
    m_form->show(DocumentKind::Letter, m_session->document().brief, m_session->draft().language);
}

void BriefPane::editRecipient(FieldEdit *field, const QString &action)
{
    if (letter() == nullptr) {
        return;
    }
    Draft draft = m_session->draft();
    auto &content = std::get<LetterContent>(draft.content);
    const QList<FieldEdit *> fields{m_name, m_organization, m_address, m_salutation};
    content.recipient.name = m_name->value().toString();
    content.recipient.organization = m_organization->value().toString();
    content.recipient.addressLines = linesOf(m_address->value());
    content.salutation = m_salutation->value().toString();
    m_session->edit(draft, action, firstMergeId + int(fields.indexOf(field)));
}

void BriefPane::greet()
{
    if (const LetterContent *shown = letter()) {
        Draft draft = m_session->draft();
        std::get<LetterContent>(draft.content).salutation = drafting::letterSalutation(
            shown->recipient.name, draft.language, m_session->document().brief.tone);
        m_session->edit(draft, tr("edit the salutation"));
    }
}

void BriefPane::editSender()
{
    if (letter() == nullptr) {
        return;
    }
    auto *dialog = new DetailsDialog(m_session->draft(), {FieldKind::SenderName}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (letter() != nullptr) {
            m_session->edit(dialog->changedDraft(), tr("edit the sender"));
        }
    });
    dialog->open();
}

void BriefPane::setBusy(bool busy)
{
    m_redraft->setEnabled(!busy);
    m_ai->setEnabled(!busy);
}

void BriefPane::retranslate()
{
    m_greet->setText(tr("Greet by name"));
    m_greet->setToolTip(tr("The salutation that the language has for the name above"));
    m_senderLabel->setText(tr("Sender"));
    m_editSender->setText(tr("Edit…"));
    m_editSender->setAccessibleName(tr("Edit the sender"));
    m_ai->setText(tr("Draft again with AI…"));
    m_redraft->setText(tr("Draft again on this computer"));
    m_form->retranslate();
}

} // namespace aio::ui
