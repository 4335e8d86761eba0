#include "ui/providers/key/KeyField.h"

#include "ui/providers/key/KeyDialog.h"
#include "ui/theme/Icons.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace aio::ui {

namespace {

constexpr int fieldHeight = 30;

} // namespace

KeyField::KeyField(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_dots(new QLabel(this))
    , m_where(new QLabel(this))
    , m_button(new QPushButton(this))
{
    auto *frame = new QFrame(this);
    frame->setProperty("role", QStringLiteral("keyField"));
    frame->setMinimumHeight(scaled(fieldHeight));
    auto *inside = new QHBoxLayout(frame);
    inside->setContentsMargins(10, 0, 10, 0);
    inside->setSpacing(8);
    inside->addWidget(m_icon);
    inside->addWidget(m_dots, 1);
    inside->addWidget(m_where);
    m_dots->setTextFormat(Qt::PlainText);
    m_dots->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_where->setTextFormat(Qt::PlainText);
    setTextStyle(m_where, TextStyle::Small, Token::TextMuted);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(frame, 1);
    layout->addWidget(m_button);
    setFocusProxy(m_button);
    connect(m_button, &QPushButton::clicked, this, &KeyField::replaceRequested);
}

QString KeyField::text() const
{
    return m_dots->text();
}

void KeyField::setRow(const ProviderRow &row)
{
    m_row = row;
    retranslate();
}

void KeyField::retranslate()
{
    const bool none = m_row.keys.isEmpty();
    const bool fixed = !none && m_row.keys.first().source == KeySource::Environment;
    m_icon->setPixmap(icon(fixed ? QStringLiteral("engine") : QStringLiteral("lock"),
        none ? Token::TextDisabled : Token::TextMuted)
                          .pixmap(16, 16));
    if (!m_row.keysKnown) {
        m_dots->setText(tr("Looking…"));
        m_where->clear();
    } else if (none) {
        m_dots->setText(m_row.record.config.needsKey() ? tr("No key yet") : tr("No key needed"));
        m_where->clear();
    } else {
        constexpr int dots = 12;
        constexpr int fewDots = 4; // names of variables are long
        m_dots->setText(maskedKey(m_row.keys.first().tail, fixed ? fewDots : dots));
        m_where->setText(keySourceTitle(m_row.keys.first()));
    }
    setTextStyle(m_dots, none ? TextStyle::Body : TextStyle::Mono, none ? Token::TextMuted : Token::Text);
    m_button->setText(none || fixed ? tr("Enter key…") : tr("Replace…"));
    m_button->setToolTip(fixed ? tr("The key of the variable %1 is used until you enter one here")
                                     .arg(m_row.keys.first().backend)
                               : QString());
    const QString what =
        none ? m_dots->text() : tr("Key ending %1, %2").arg(m_row.keys.first().tail, m_where->text());
    setAccessibleName(tr("API key"));
    setAccessibleDescription(what);
    m_button->setAccessibleDescription(what);
}

} // namespace aio::ui
