#include "ui/home/DropStrip.h"

#include "ui/theme/Icons.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

/// The picture on its soft square.
class StripPicture : public QWidget
{
public:
    explicit StripPicture(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(scaled(48), scaled(48));
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::AccentSoft));
        painter.drawRoundedRect(rect(), 8, 8);
        const int side = scaled(22);
        painter.drawPixmap((width() - side) / 2, (height() - side) / 2,
            iconPixmap(QStringLiteral("image"), Token::Accent, side, devicePixelRatioF()));
    }
};

} // namespace

DropStrip::DropStrip(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_choose(new QPushButton(this))
    , m_hint(new QLabel(this))
    , m_keys(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_extract(new QPushButton(this))
{
    setTextStyle(m_title, TextStyle::Subtitle);
    setTextStyle(m_detail, TextStyle::Body, Token::TextMuted);
    setTextStyle(m_hint, TextStyle::Small, Token::TextMuted);
    m_detail->setWordWrap(true);
    m_keys->setProperty("role", QStringLiteral("keycap"));
    m_field->setObjectName(QStringLiteral("intakeField"));
    m_field->addAction(ui::icon(QStringLiteral("link"), Token::TextMuted), QLineEdit::LeadingPosition);
    m_extract->setEnabled(false);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    words->addStretch(1);
    auto *line = new QFrame(this);
    line->setProperty("role", QStringLiteral("vline"));
    auto *hints = new QHBoxLayout;
    hints->addWidget(m_hint, 1);
    hints->addWidget(m_keys);
    auto *input = new QHBoxLayout;
    input->setSpacing(8);
    input->addWidget(m_field, 1);
    input->addWidget(m_extract);
    auto *right = new QVBoxLayout;
    right->setSpacing(5);
    right->addStretch(1);
    right->addLayout(hints);
    right->addLayout(input);
    right->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 18, 24, 18);
    layout->setSpacing(16);
    layout->addWidget(new StripPicture(this));
    layout->addLayout(words, 4);
    layout->addWidget(m_choose);
    layout->addSpacing(8);
    layout->addWidget(line);
    layout->addSpacing(8);
    layout->addLayout(right, 3);

    connect(m_choose, &QPushButton::clicked, this, &DropStrip::chooseRequested);
    connect(m_extract, &QPushButton::clicked, this, &DropStrip::enter);
    connect(m_field, &QLineEdit::returnPressed, this, &DropStrip::enter);
    connect(m_field, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_extract->setEnabled(!text.trimmed().isEmpty()); });
    retranslate();
}

void DropStrip::retranslate()
{
    m_title->setText(tr("Drop a posting to start"));
    m_detail->setText(tr("Screenshots, PDF or text. Several at once make a batch."));
    m_choose->setText(tr("Choose files…"));
    m_hint->setText(tr("Or paste a link or the text"));
    m_keys->setText(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText).replace(u'+', u' '));
    m_field->setPlaceholderText(tr("https:// or posting text"));
    m_field->setAccessibleName(tr("Link or text of a posting"));
    m_extract->setText(tr("Extract"));
}

void DropStrip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(color(Token::BorderControl), 1, Qt::CustomDashLine);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(color(Token::Sunken));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void DropStrip::enter()
{
    const QString text = m_field->text().trimmed();
    if (!text.isEmpty()) {
        m_field->clear();
        Q_EMIT textEntered(text);
    }
}

} // namespace aio::ui
