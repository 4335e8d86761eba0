#include "ui/jobs/input/LinkDialog.h"

#include "ui/jobs/input/MimeInput.h"
#include "ui/theme/Tokens.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int dialogWidth = 520;
constexpr int margin = 20;

QUrl typedLink(const QString &text)
{
    const QString line = text.trimmed();
    return linkFromText(line.contains(QLatin1String("://")) ? line : QStringLiteral("https://") + line);
}

} // namespace

LinkDialog::LinkDialog(const QUrl &link, QWidget *parent)
    : QDialog(parent)
    , m_field(new QLineEdit(this))
    , m_note(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Read a link"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(12);
    auto *label = new QLabel(tr("Link to the posting"), this);
    label->setBuddy(m_field);
    layout->addWidget(label);
    layout->addWidget(m_field);
    layout->addWidget(m_note);
    m_field->setAccessibleName(tr("Link to the posting"));
    m_field->setPlaceholderText(QStringLiteral("https://"));
    m_field->setText(link.toString());
    m_field->selectAll();
    m_note->setWordWrap(true);
    m_note->setText(tr("The page is fetched from its site and read on this computer."));
    setTextStyle(m_note, TextStyle::Small, Token::TextMuted);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_read = buttons->addButton(tr("Read page"), QDialogButtonBox::AcceptRole);
    m_read->setDefault(true);
    layout->addWidget(buttons);
    setMinimumWidth(dialogWidth);
    connect(m_field, &QLineEdit::textChanged, this, &LinkDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT linkAccepted(typedLink(m_field->text()));
        accept();
    });
    check();
}

void LinkDialog::check()
{
    m_read->setEnabled(!typedLink(m_field->text()).isEmpty());
}

} // namespace aio::ui
