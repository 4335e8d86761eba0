#include "ui/documents/facts/MatchCard.h"

#include "ui/documents/facts/MatchDialog.h"
#include "ui/documents/facts/MatchRing.h"
#include "ui/documents/list/DocumentText.h"
#include "ui/theme/Icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace aio::ui {

namespace {

using matching::Area;
using matching::AreaScore;

constexpr int margin = 16;
constexpr int mostWords = 4;
constexpr double met = 0.999;
constexpr int good = 70;
constexpr int fair = 40;

QString titleOf(int score)
{
    if (score >= good) {
        return MatchCard::tr("Good match");
    }
    return score >= fair ? MatchCard::tr("Partial match") : MatchCard::tr("Weak match");
}

/// What of an area is met, in the job's words.
QStringList metWords(const AreaScore &area)
{
    QStringList words;
    for (const matching::Requirement &requirement : area.requirements) {
        if (requirement.share > 0) {
            words << wantedTitle(area.area, requirement.wanted);
        }
    }
    return words;
}

QString shortened(const QStringList &words)
{
    const QString text = words.mid(0, mostWords).join(QStringLiteral(", "));
    return words.size() > mostWords
        ? MatchCard::tr("%1 and %n more", nullptr, int(words.size()) - mostWords).arg(text)
        : text;
}

} // namespace

QString wantedTitle(matching::Area area, const QString &wanted)
{
    if (area != Area::Languages) {
        return wanted;
    }
    const QString level = wanted.section(u' ', 1);
    const QString language = languageTitle(wanted.section(u' ', 0, 0));
    return level.isEmpty() ? language : language + u' ' + level;
}

MatchCard::MatchCard(QWidget *parent)
    : QFrame(parent)
    , m_ring(new MatchRing(this))
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_lines(new QVBoxLayout)
    , m_linesBox(new QWidget(this))
    , m_details(new QPushButton(this))
{
    setTextStyle(m_title, TextStyle::BodyStrong);
    setTextStyle(m_subtitle, TextStyle::Small, Token::TextMuted);
    m_subtitle->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    words->addStretch(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_ring);
    head->addLayout(words, 1);
    m_lines->setContentsMargins({});
    m_lines->setSpacing(3);
    m_linesBox->setLayout(m_lines);
    m_details->setProperty("kind", QStringLiteral("link"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, 10, margin, 8);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_linesBox);
    layout->addWidget(m_details, 0, Qt::AlignLeading);
    connect(m_details, &QPushButton::clicked, this, &MatchCard::openDetails);
    retranslate();
}

void MatchCard::retranslate()
{
    m_details->setText(tr("Show the reckoning"));
    refresh();
}

void MatchCard::addLine(const QString &iconName, int tone, const QString &text)
{
    auto *row = new QWidget(m_linesBox);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    auto *sign = new QLabel(row);
    sign->setPixmap(icon(iconName, Token(tone)).pixmap(scaled(14), scaled(14)));
    auto *label = new QLabel(text, row);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextStyle(label, TextStyle::Small);
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addWidget(label, 1);
    m_lines->addWidget(row);
}

void MatchCard::show(const std::optional<matching::Match> &match)
{
    // Asked after every check while somebody types; the reckoning is mostly the same.
    if (match != m_match) {
        m_match = match;
        refresh();
    }
}

void MatchCard::refresh()
{
    const std::optional<matching::Match> &match = m_match;
    qDeleteAll(m_linesBox->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_ring->setVisible(match.has_value());
    m_details->setVisible(match.has_value());
    m_linesBox->setVisible(match.has_value());
    if (!match) {
        m_title->setText(tr("No job to compare with"));
        m_subtitle->setText(tr("Draft for a job to see how well the profile fits."));
        return;
    }
    m_ring->setScore(match->score);
    m_title->setText(titleOf(match->score));
    m_subtitle->clear();
    for (const AreaScore &area : match->areas) {
        const QStringList words = metWords(area);
        if (area.area == Area::RequiredSkills) {
            m_subtitle->setText(
                tr("%1 of %n must-have skills", nullptr, int(area.requirements.size())).arg(words.size()));
        }
        if (area.share >= met || (!words.isEmpty() && area.area == Area::RequiredSkills)) {
            addLine(QStringLiteral("check"), int(Token::Success),
                words.isEmpty() ? matching::areaTitle(area.area) : shortened(words));
        } else if (area.share > 0) {
            addLine(QStringLiteral("minus"), int(Token::Warning), matching::areaTitle(area.area));
        }
    }
    m_subtitle->setVisible(!m_subtitle->text().isEmpty());
    if (!match->missing.isEmpty()) {
        addLine(
            QStringLiteral("close"), int(Token::Danger), tr("Missing: %1").arg(shortened(match->missing)));
    }
}

void MatchCard::openDetails()
{
    if (m_match) {
        auto *dialog = new MatchDialog(*m_match, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

} // namespace aio::ui
