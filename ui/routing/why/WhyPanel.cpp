#include "ui/routing/why/WhyPanel.h"

#include "ui/shell/ActionButton.h"
#include "ui/shell/ElidedLabel.h"
#include "ui/widgets/MoneyEdit.h"
#include "ui/widgets/Sign.h"

#include <QAction>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int margin = 16;
constexpr int footerHeight = 52;
constexpr int badgeSide = 18;

QLabel *wrapped(const QString &text, TextStyle style, Token tone, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    setTextStyle(label, style, tone);
    return label;
}

QString secondsText(qint64 microseconds)
{
    constexpr qint64 millisecond = 1000;
    constexpr double second = 1e6;
    // Servers nearby answer in less than a tenth of a second.
    return microseconds < qint64(second) / 10
        ? WhyPanel::tr("%1\u00A0ms").arg(QLocale().toString(microseconds / millisecond))
        : WhyPanel::tr("%1\u00A0s").arg(QLocale().toString(double(microseconds) / second, 'f', 1));
}

QWidget *figure(const QString &value, const QString &name, QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setProperty("role", QStringLiteral("card"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(1);
    auto *number = new QLabel(value, card);
    setTextStyle(number, TextStyle::BodyStrong);
    column->addWidget(number);
    column->addWidget(wrapped(name, TextStyle::Caption, Token::TextMuted, card));
    card->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    return card;
}

} // namespace

WhyPanel::WhyPanel(
    RoutingSheet &sheet, RoutingFigures &figures, const QList<QAction *> &actions, QWidget *parent)
    : QFrame(parent)
    , m_sheet(sheet)
    , m_figures(figures)
    , m_question(new QLabel(this))
    , m_headline(new QLabel(this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("whyPanel"));
    auto *head = new QFrame(this);
    head->setProperty("role", QStringLiteral("toolbar"));
    auto *headColumn = new QVBoxLayout(head);
    headColumn->setContentsMargins(margin, 12, margin, 12);
    headColumn->setSpacing(1);
    headColumn->addWidget(m_question);
    headColumn->addWidget(m_headline);
    m_headline->setWordWrap(true);
    m_headline->setTextFormat(Qt::PlainText);
    setTextStyle(m_question, TextStyle::Small, Token::TextMuted);
    setTextStyle(m_headline, TextStyle::Subtitle);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *footer = new QFrame(this);
    footer->setProperty("role", QStringLiteral("footer"));
    footer->setFixedHeight(scaled(footerHeight));
    auto *footerRow = new QHBoxLayout(footer);
    footerRow->setContentsMargins(margin, 0, margin, 0);
    for (QAction *action : actions) {
        const bool first = action == actions.first();
        footerRow->addWidget(new ActionButton(action, first ? QString() : QStringLiteral("flat"), footer));
        if (first) {
            footerRow->addStretch(1);
        }
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(footer);
    connect(&sheet, &RoutingSheet::changed, this, &WhyPanel::refresh);
    connect(&figures, &RoutingFigures::changed, this, &WhyPanel::refresh);
    retranslate();
}

void WhyPanel::retranslate()
{
    m_question->setText(tr("Why this model?"));
    m_scroll->setAccessibleName(tr("Why this model?"));
    build();
}

void WhyPanel::showCell(const std::optional<RouteCell> &cell)
{
    m_cell = cell;
    refresh();
}

void WhyPanel::refresh()
{
    const WhyText text = m_cell && m_sheet.isLoaded() ? whyText(*m_cell, m_sheet, m_figures) : WhyText();
    const std::optional<ExpectedCall> expected =
        text.model && !text.isFree ? m_figures.expected(m_cell->task, *text.model) : std::nullopt;
    if (m_text != text || m_expected != expected) {
        m_text = text;
        m_expected = expected;
        build();
    }
}

void WhyPanel::build()
{
    m_body = new QWidget;
    m_body->setAutoFillBackground(false);
    m_rows = new QVBoxLayout(m_body);
    m_rows->setContentsMargins(margin, 4, margin, margin);
    m_rows->setSpacing(0);
    m_headline->setText(m_text.headline.isEmpty() ? tr("Choose a route") : m_text.headline);
    for (const WhyStep &step : std::as_const(m_text.steps)) {
        addStep(step);
    }
    if (!m_text.fallbacks.isEmpty()) {
        addHeading(tr("If it fails"));
        for (const WhyFallback &fallback : std::as_const(m_text.fallbacks)) {
            addFallback(fallback);
        }
    }
    if (m_text.model) {
        addHeading(tr("Expected per call"));
        addExpected();
    }
    m_rows->addStretch(1);
    m_scroll->setWidget(m_body);
    m_body->show();
}

void WhyPanel::addStep(const WhyStep &step)
{
    auto *row = new QFrame(m_body);
    row->setProperty("role", QStringLiteral("toolbar"));
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 10, 0, 10);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(1);
    grid->addWidget(
        new Sign(severityIcon(step.severity), severityTone(step.severity), row), 0, 0, Qt::AlignTop);
    grid->addWidget(wrapped(step.title, TextStyle::Body, Token::Text, row), 0, 1);
    if (!step.detail.isEmpty()) {
        grid->addWidget(wrapped(step.detail, TextStyle::Small, Token::TextMuted, row), 1, 1);
    }
    if (!step.linkText.isEmpty()) {
        auto *link = new QPushButton(step.linkText, row);
        link->setProperty("kind", QStringLiteral("link"));
        link->setObjectName(QStringLiteral("updateRoute"));
        connect(link, &QPushButton::clicked, this, [this] { Q_EMIT updateRequested(*m_cell); });
        grid->addWidget(link, 2, 1, Qt::AlignLeading);
    }
    grid->setColumnStretch(1, 1);
    row->setAccessibleName(
        QStringLiteral("%1: %2. %3").arg(severityWord(step.severity), step.title, step.detail));
    m_rows->addWidget(row);
}

void WhyPanel::addHeading(const QString &text)
{
    m_rows->addSpacing(14);
    auto *heading = new QLabel(text, m_body);
    setTextStyle(heading, TextStyle::BodyStrong);
    m_rows->addWidget(heading);
    m_rows->addSpacing(6);
}

void WhyPanel::addSkipped(const WhyFallback &fallback)
{
    auto *row = new QWidget(m_body);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 3, 0, 3);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(1);
    auto *sign = new Sign(QStringLiteral("error"), Token::Danger, row);
    sign->setFixedWidth(scaled(badgeSide));
    grid->addWidget(sign, 0, 0, Qt::AlignTop);
    grid->addWidget(new ElidedLabel(fallback.title, row), 0, 1);
    grid->addWidget(wrapped(fallback.note, TextStyle::Small, Token::TextMuted, row), 1, 1);
    grid->setColumnStretch(1, 1);
    row->setAccessibleName(tr("%1 is skipped: %2").arg(fallback.title, fallback.note));
    m_rows->addWidget(row);
}

void WhyPanel::addFallback(const WhyFallback &fallback)
{
    if (fallback.number == 0) {
        addSkipped(fallback);
        return;
    }
    auto *row = new QWidget(m_body);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 3, 0, 3);
    line->setSpacing(8);
    auto *badge = new QLabel(QString::number(fallback.number), row);
    badge->setProperty("role", QStringLiteral("initial"));
    badge->setFixedSize(scaled(badgeSide), scaled(badgeSide));
    badge->setAlignment(Qt::AlignCenter);
    auto *title = new ElidedLabel(fallback.title, row);
    auto *note = new QLabel(fallback.note, row);
    setTextStyle(note, TextStyle::Small, Token::TextMuted);
    line->addWidget(badge);
    line->addWidget(title, 1);
    line->addWidget(note);
    m_rows->addWidget(row);
}

void WhyPanel::addExpected()
{
    auto *row = new QWidget(m_body);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(8);
    const QString unknown = QStringLiteral("—");
    const bool known = m_expected && m_expected->calls > 0;
    if (m_text.isFree) {
        line->addWidget(figure(moneyText({}), tr("cost, always"), row));
    } else if (known && m_expected->medianCost) {
        line->addWidget(figure(moneyText(*m_expected->medianCost), tr("cost, median"), row));
    } else {
        line->addWidget(
            figure(m_text.worstCost ? moneyText(*m_text.worstCost) : unknown, tr("cost, at most"), row));
    }
    if (!m_text.isFree) {
        line->addWidget(figure(known ? secondsText(m_expected->medianUs) : unknown, tr("time, median"), row));
        line->addWidget(figure(known ? secondsText(m_expected->p95Us) : unknown, tr("time, p95"), row));
    } else {
        line->addStretch(1);
    }
    m_rows->addWidget(row);
    if (!known && !m_text.isFree) {
        m_rows->addSpacing(6);
        m_rows->addWidget(
            wrapped(tr("Not called for this task yet. The cost is the worst case of a usual request."),
                TextStyle::Small, Token::TextMuted, m_body));
    }
}

} // namespace aio::ui
