#include "ui/documents/claims/ClaimBar.h"

#include "ui/theme/Icons.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Severity.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace aio::ui {

namespace {

constexpr int margin = 16;
constexpr int barHeight = 38;
constexpr int reasonWidth = 260;

} // namespace

ClaimBar::ClaimBar(QWidget *parent)
    : QFrame(parent)
    , m_bar(nullptr)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
    , m_position(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_panel(nullptr)
    , m_wrong(new QLabel(this))
    , m_place(new QLabel(this))
    , m_edit(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_add(new QPushButton(this))
    , m_keep(new QPushButton(this))
    , m_reason(new QLineEdit(this))
{
    m_bar = buildBar();
    m_panel = static_cast<QFrame *>(buildPanel());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_panel);
    connect(m_next, &QToolButton::clicked, this, &ClaimBar::nextRequested);
    connect(m_previous, &QToolButton::clicked, this, &ClaimBar::previousRequested);
    connect(m_edit, &QPushButton::clicked, this, &ClaimBar::editRequested);
    connect(m_remove, &QPushButton::clicked, this, &ClaimBar::removeRequested);
    connect(m_add, &QPushButton::clicked, this, &ClaimBar::addRequested);
    connect(m_keep, &QPushButton::clicked, this, &ClaimBar::keep);
    connect(m_reason, &QLineEdit::returnPressed, this, &ClaimBar::keep);
    retranslate();
}

QWidget *ClaimBar::buildBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(scaled(barHeight));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(margin, 0, 8, 0);
    row->setSpacing(8);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setTextStyle(m_position, TextStyle::Small, Token::TextMuted);
    row->addWidget(m_sign);
    row->addWidget(m_text, 1);
    row->addWidget(m_position);
    m_previous->setIcon(icon(QStringLiteral("chevron-up")));
    m_next->setIcon(icon(QStringLiteral("chevron-down")));
    for (QToolButton *button : {m_previous, m_next}) {
        button->setIconSize({16, 16});
        row->addWidget(button);
    }
    return bar;
}

QWidget *ClaimBar::buildPanel()
{
    auto *panel = new QFrame(this);
    panel->setProperty("role", QStringLiteral("toolbar"));
    m_wrong->setTextFormat(Qt::PlainText);
    m_wrong->setWordWrap(true);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setWordWrap(true);
    setTextStyle(m_wrong, TextStyle::BodyStrong);
    setTextStyle(m_place, TextStyle::Small, Token::TextMuted);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_edit, m_remove, m_add, m_keep}) {
        button->setProperty("kind", QStringLiteral("small"));
        buttons->addWidget(button);
    }
    m_edit->setIcon(icon(QStringLiteral("edit")));
    m_remove->setIcon(icon(QStringLiteral("trash")));
    m_add->setIcon(icon(QStringLiteral("plus")));
    m_reason->setProperty("kind", QStringLiteral("small"));
    m_reason->setMinimumWidth(scaled(reasonWidth));
    m_reason->hide();
    buttons->addWidget(m_reason);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(margin, 8, margin, 10);
    layout->setSpacing(4);
    layout->addWidget(m_wrong);
    layout->addWidget(m_place);
    layout->addLayout(buttons);
    panel->hide();
    return panel;
}

void ClaimBar::show(const std::optional<DraftCheck> &check, const Resume *profile)
{
    m_check = check;
    m_hasProfile = profile != nullptr;
    m_profile = profile ? *profile : Resume();
    const QString before =
        m_current >= 0 && m_current < m_open.size() ? m_open.at(m_current).claim.text : QString();
    m_open = check ? check->open() : QList<CheckedClaim>();
    // The same claim stays the current one while others come and go.
    int now = -1;
    for (int i = 0; i < m_open.size() && now < 0 && !before.isEmpty(); ++i) {
        now = m_open.at(i).claim.text == before ? i : -1;
    }
    m_current = now;
    refresh();
}

void ClaimBar::setCurrent(int open)
{
    const int valid = open >= 0 && open < m_open.size() ? open : -1;
    if (valid != m_current) {
        m_current = valid;
        m_reason->hide();
        refresh();
    }
}

QString ClaimBar::text() const
{
    return m_text->text();
}

bool ClaimBar::isPanelShown() const
{
    return !m_panel->isHidden();
}

void ClaimBar::refresh()
{
    const auto open = int(m_open.size());
    const int all = m_check ? int(m_check->claims.size()) : 0;
    QString iconName = QStringLiteral("shield");
    Token tone = Token::TextMuted;
    if (!m_hasProfile) {
        m_text->setText(tr("There is no profile to check this document against."));
    } else if (!m_check) {
        m_text->setText(tr("Checking…"));
    } else if (open > 0) {
        iconName = QStringLiteral("warning");
        tone = Token::Danger;
        m_text->setText(tr("%n claims are not in the profile. %1 of %2 are.", nullptr, open)
                            .arg(m_check->supported())
                            .arg(all));
    } else {
        tone = Token::Success;
        const int kept = all - m_check->supported();
        m_text->setText(kept > 0 ? tr("All claims are supported but %n, which you answer for.", nullptr, kept)
                                 : tr("All %n claims are supported.", nullptr, all));
    }
    m_text->setToolTip(m_text->text());
    m_sign->setPixmap(icon(iconName, tone).pixmap(scaled(16), scaled(16)));
    m_position->setText(m_current >= 0 ? tr("%1 of %2").arg(m_current + 1).arg(open) : QString());
    m_previous->setVisible(open > 0);
    m_next->setVisible(open > 0);
    refreshPanel();
    update();
}

void ClaimBar::refreshPanel()
{
    const bool shown = m_current >= 0;
    m_panel->setVisible(shown);
    if (!shown) {
        m_reason->hide();
        return;
    }
    const CheckedClaim &claim = m_open.at(m_current);
    m_wrong->setText(tr("“%1”: %2").arg(claim.claim.text, claim.claim.reason));
    const QString place = factPlace(m_profile, claim.claim.fact);
    const QString says = factText(m_profile, claim.claim.fact);
    QString hint;
    if (!place.isEmpty()) {
        hint = says.isEmpty() ? tr("Nearest in the profile: %1").arg(place)
                              : tr("Nearest in the profile: %1, “%2”").arg(place, says);
    }
    m_place->setText(hint);
    m_place->setVisible(!hint.isEmpty());
    m_add->setEnabled(claim.claim.kind != grounding::ClaimKind::Contact);
}

void ClaimBar::askReason()
{
    if (m_current < 0) {
        return;
    }
    m_reason->show();
    m_reason->setFocus();
}

void ClaimBar::keep()
{
    if (m_reason->isHidden()) {
        askReason();
        return;
    }
    const QString reason = m_reason->text().simplified();
    if (reason.isEmpty()) {
        m_reason->setFocus();
        return;
    }
    m_reason->clear();
    m_reason->hide();
    Q_EMIT keepRequested(reason);
}

void ClaimBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_reason->isHidden()) {
        m_reason->clear();
        m_reason->hide();
        return;
    }
    QFrame::keyPressEvent(event);
}

void ClaimBar::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    Token ground = Token::Sunken;
    if (m_hasProfile && m_check) {
        ground = severitySoft(m_open.isEmpty() ? Severity::Success : Severity::Danger);
    }
    painter.fillRect(m_bar->geometry(), color(ground));
    painter.fillRect(QRect(0, m_bar->geometry().bottom(), width(), 1), color(Token::Border));
    if (!m_panel->isHidden()) {
        painter.fillRect(m_panel->geometry(), color(Token::Surface));
    }
}

void ClaimBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refresh();
    }
}

void ClaimBar::retranslate()
{
    m_previous->setToolTip(tr("Previous claim to check (Shift+F8)"));
    m_previous->setAccessibleName(tr("Previous claim to check"));
    m_next->setToolTip(tr("Next claim to check (F8)"));
    m_next->setAccessibleName(tr("Next claim to check"));
    m_edit->setText(tr("Edit"));
    m_remove->setText(tr("Remove"));
    m_add->setText(tr("Add to profile"));
    m_add->setToolTip(tr("It is true: the candidate's profile should say so"));
    m_keep->setText(tr("Keep, I can vouch"));
    m_reason->setPlaceholderText(tr("How do you know? Enter keeps the claim"));
    m_reason->setAccessibleName(tr("Reason to keep the claim"));
    refresh();
}

} // namespace aio::ui
