#include "ui/home/EnginesCard.h"

#include "ui/theme/Tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

/// A dot in the colour of its state; the words beside it say the same.
class Dot : public QWidget
{
public:
    explicit Dot(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(10, 10);
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::Success));
        painter.drawEllipse(QRectF(1, 1, 8, 8));
    }
};

} // namespace

EnginesCard::EnginesCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_name(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_note(new QLabel(this))
{
    setProperty("role", QStringLiteral("card"));
    setTextStyle(m_title, TextStyle::BodyStrong);
    setTextStyle(m_name, TextStyle::Body);
    setTextStyle(m_detail, TextStyle::Caption, Token::TextMuted);
    setTextStyle(m_note, TextStyle::Small, Token::TextMuted);
    m_note->setWordWrap(true);
    auto *initial = new QLabel(QStringLiteral("B"), this);
    initial->setProperty("role", QStringLiteral("initial"));
    initial->setAlignment(Qt::AlignCenter);
    initial->setFixedSize(scaled(22), scaled(22));
    auto *line = new QFrame(this);
    line->setProperty("role", QStringLiteral("line"));

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_detail);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(initial);
    row->addLayout(words, 1);
    row->addWidget(new Dot(this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(line);
    layout->addLayout(row);
    layout->addWidget(m_note);
    retranslate();
}

void EnginesCard::retranslate()
{
    m_title->setText(tr("Engines"));
    m_name->setText(tr("Built-in"));
    m_detail->setText(tr("ready offline"));
    m_note->setText(tr("It reads postings on this computer, without a key and without a network."));
}

} // namespace aio::ui
