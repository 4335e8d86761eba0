#include "ui/documents/proposal/SentDialog.h"

#include "ui/documents/proposal/ProposalText.h"
#include "ui/theme/Icons.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace aio::ui {

SentDialog::SentDialog(const SentText &sent, QWidget *parent, When when)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(this))
    , m_copy(nullptr)
{
    const bool before = when == When::Before;
    setWindowTitle(before ? tr("What will be sent") : tr("What was sent"));
    auto *line = new QLabel(this);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    const QString receiver = sent.model.isEmpty() ? sent.provider : sent.provider + u'/' + sent.model;
    line->setText((before ? toSendTextLine(sent) : sentTextLine(sent)) + u'\n'
        + tr("To %1, word by word:").arg(receiver));
    setTextStyle(line, TextStyle::Body, Token::TextMuted);
    m_text->setReadOnly(true);
    m_text->setFont(textFont(TextStyle::Mono));
    m_text->setPlainText(sent.text);
    m_text->setAccessibleName(windowTitle());
    // Names of fields and marks read from left to right whatever the language of the window.
    m_text->setLayoutDirection(Qt::LeftToRight);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_copy->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(line);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    resize(scaled(720), scaled(560));
}

} // namespace aio::ui
