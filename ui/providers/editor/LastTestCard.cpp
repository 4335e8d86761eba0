#include "ui/providers/editor/LastTestCard.h"

#include "ui/shell/ElidedLabel.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/TimeText.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace aio::ui {

QString stepIcon(TestStep::State state)
{
    switch (state) {
    case TestStep::State::Passed:
        return QStringLiteral("success");
    case TestStep::State::Failed:
        return QStringLiteral("error");
    case TestStep::State::Running:
        return QStringLiteral("clock");
    default:
        return QStringLiteral("ring");
    }
}

Token stepTone(TestStep::State state)
{
    switch (state) {
    case TestStep::State::Passed:
        return Token::Success;
    case TestStep::State::Failed:
        return Token::Danger;
    case TestStep::State::Running:
        return Token::Accent;
    default:
        return Token::TextMuted;
    }
}

LastTestCard::LastTestCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_details(new QPushButton(this))
    , m_rows(new QWidget(this))
{
    setProperty("role", QStringLiteral("card"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 10);
    layout->setSpacing(2);
    auto *head = new QHBoxLayout;
    setTextStyle(m_title, TextStyle::BodyStrong);
    m_details->setProperty("kind", QStringLiteral("link"));
    head->addWidget(m_title, 1);
    head->addWidget(m_details);
    layout->addLayout(head);
    layout->addWidget(m_rows);
    connect(m_details, &QPushButton::clicked, this, &LastTestCard::detailsRequested);
    retranslate();
}

void LastTestCard::setReport(const TestReport &report, qint64 at)
{
    m_report = report;
    m_at = at;
    retranslate();
}

void LastTestCard::setNone()
{
    m_report.reset();
    retranslate();
}

void LastTestCard::retranslate()
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(m_at);
    m_title->setText(m_report ? tr("Last test, %1").arg(shortTime(at, QDateTime::currentDateTime()))
                              : tr("Not tested yet"));
    m_title->setToolTip(m_report ? fullTime(at) : QString());
    m_details->setText(m_report ? tr("Details") : tr("Test now"));
    fill();
}

void LastTestCard::fill()
{
    qDeleteAll(m_rows->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_rows->layout();
    m_rows->setVisible(m_report.has_value());
    if (!m_report) {
        return;
    }
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins({});
    rows->setSpacing(4);
    const QLocale locale;
    for (const TestStep &step : m_report->steps) {
        const bool ran = step.state == TestStep::State::Passed || step.state == TestStep::State::Failed;
        auto *line = new QWidget(m_rows);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(8);
        auto *sign = new QLabel(line);
        sign->setPixmap(icon(stepIcon(step.state), stepTone(step.state)).pixmap(14, 14));
        auto *title = new ElidedLabel(line);
        title->setTextFormat(Qt::PlainText);
        title->setText(stepTitle(step.name));
        title->setToolTip(step.message);
        title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        setTextStyle(title, TextStyle::Small, ran ? Token::Text : Token::TextMuted);
        auto *time = new QLabel(ran ? tr("%1 ms").arg(locale.toString(step.ms)) : tr("not run"), line);
        setTextStyle(time, TextStyle::Small, Token::TextMuted);
        row->addWidget(sign);
        row->addWidget(title, 1);
        row->addWidget(time);
        rows->addWidget(line);
    }
}

} // namespace aio::ui
