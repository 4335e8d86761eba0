#include "ui/reasons/RouteReasons.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/StatusPill.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

QLabel *labelOf(const QString &text, TextStyle style, Token tone, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    setTextStyle(label, style, tone);
    return label;
}

QString nameOf(const routing::Candidate &candidate)
{
    const QString provider =
        candidate.providerName.isEmpty() ? candidate.ref.provider : candidate.providerName;
    return candidate.ref.model.isEmpty() ? provider : candidate.ref.model + QStringLiteral(" · ") + provider;
}

} // namespace

RouteReasons::RouteReasons(const routing::RouteDecision &decision, QWidget *parent)
    : QDialog(parent)
    , m_lead(labelOf({}, TextStyle::Body, Token::Text, this))
{
    setWindowTitle(tr("Why this model?"));
    auto *content = new QWidget(this);
    auto *grid = new QGridLayout(content);
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(scaled(4));
    grid->setHorizontalSpacing(scaled(12));
    int row = 0;
    for (const routing::Candidate &candidate : decision.candidates) {
        const bool used = candidate.verdict == routing::Candidate::Verdict::Used;
        auto *pill = new StatusPill(
            {used ? Severity::Success : Severity::Neutral, used ? tr("Usable") : tr("Skipped")}, content);
        grid->addWidget(pill, row, 0, Qt::AlignTop);
        grid->addWidget(labelOf(nameOf(candidate), TextStyle::BodyStrong, Token::Text, content), row++, 1);
        const QString reason = candidate.resolution.isEmpty()
            ? candidate.sentence
            : candidate.resolution + u'\n' + candidate.sentence;
        grid->addWidget(labelOf(reason, TextStyle::Body, Token::TextMuted, content), row++, 1);
    }
    grid->setRowStretch(row, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Models of the route with the reasons"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_lead->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_lead);
    layout->addWidget(labelOf(decision.pinned
            ? tr("This model was named. No route was asked.")
            : tr("The route is tried from top to bottom; the first that answers is used."),
        TextStyle::Body, Token::TextMuted, this));
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(scaled(520), scaled(360));
}

void RouteReasons::setLead(const QString &text)
{
    m_lead->setText(text);
    m_lead->setVisible(!text.isEmpty());
}

} // namespace aio::ui
