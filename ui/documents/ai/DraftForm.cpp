#include "ui/documents/ai/DraftForm.h"

#include "ui/documents/create/StyleTexts.h"
#include "ui/documents/list/DocumentText.h"
#include "ui/fields/FieldEdit.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr int segments = 3;
constexpr int betweenFields = 14;
constexpr int belowLabel = 4;

QLabel *caption(QWidget *parent)
{
    auto *label = new QLabel(parent);
    setTextStyle(label, TextStyle::Small, Token::TextMuted);
    return label;
}

SegmentedSwitch *threeSegments(QWidget *parent)
{
    auto *choice = new SegmentedSwitch(parent);
    for (int i = 0; i < segments; ++i) {
        choice->addSegment(QString());
    }
    return choice;
}

} // namespace

DraftForm::DraftForm(QWidget *parent)
    : QWidget(parent)
    , m_toneLabel(caption(this))
    , m_tone(threeSegments(this))
    , m_lengthLabel(caption(this))
    , m_lengthHint(caption(this))
    , m_length(threeSegments(this))
    , m_languageLabel(caption(this))
    , m_language(new QComboBox(this))
    , m_points(new FieldEdit(
          {QStringLiteral("points"), tr("Make sure it mentions, a line each"), ProfileFieldKind::Lines, true},
          this))
{
    for (const QString &language : drafting::draftLanguages()) {
        m_language->addItem(languageTitle(language), language);
    }
    auto *lengthRow = new QHBoxLayout;
    lengthRow->addWidget(m_lengthLabel);
    lengthRow->addStretch(1);
    lengthRow->addWidget(m_lengthHint);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(scaled(belowLabel));
    layout->addWidget(m_toneLabel);
    layout->addWidget(m_tone);
    layout->addSpacing(scaled(betweenFields - belowLabel));
    layout->addLayout(lengthRow);
    layout->addWidget(m_length);
    layout->addSpacing(scaled(betweenFields - belowLabel));
    layout->addWidget(m_languageLabel);
    layout->addWidget(m_language);
    layout->addSpacing(scaled(betweenFields - belowLabel));
    layout->addWidget(m_points);
    const auto tell = [this] {
        refreshTexts();
        if (!m_updating) {
            Q_EMIT edited();
        }
    };
    connect(m_tone, &SegmentedSwitch::currentChanged, this, tell);
    connect(m_length, &SegmentedSwitch::currentChanged, this, tell);
    connect(m_language, &QComboBox::currentIndexChanged, this, tell);
    connect(m_points, &FieldEdit::edited, this, tell);
    retranslate();
}

void DraftForm::show(DocumentKind kind, const DocumentBrief &brief, const QString &language)
{
    m_updating = true;
    m_kind = kind;
    m_shown = brief;
    m_own = language;
    const bool letter = kind == DocumentKind::Letter;
    m_toneLabel->setVisible(letter);
    m_tone->setVisible(letter);
    m_tone->setCurrentIndex(int(brief.tone));
    m_length->setCurrentIndex(letter ? int(brief.letterLength) : int(brief.cvLength));
    m_language->setCurrentIndex(m_language->findData(brief.language.isEmpty() ? language : brief.language));
    if (this->brief().points != brief.points) { // else what is being typed stays as it is
        m_points->setValue(QJsonArray::fromStringList(brief.points));
    }
    refreshTexts();
    m_updating = false;
}

DocumentBrief DraftForm::brief() const
{
    DocumentBrief brief = m_shown;
    if (m_kind == DocumentKind::Letter) {
        brief.tone = LetterTone(m_tone->currentIndex());
        brief.letterLength = drafting::LetterLength(m_length->currentIndex());
    } else {
        brief.cvLength = drafting::CvLength(m_length->currentIndex());
    }
    const QString language = m_language->currentData().toString();
    brief.language = language == m_own ? QString() : language;
    brief.points.clear();
    const QJsonArray points = m_points->value().toArray();
    for (const QJsonValue &point : points) {
        if (const QString text = point.toString().simplified(); !text.isEmpty()) {
            brief.points.append(text);
        }
    }
    return brief;
}

void DraftForm::refreshTexts()
{
    const bool letter = m_kind == DocumentKind::Letter;
    for (int i = 0; i < segments; ++i) {
        m_tone->setSegmentText(i, letterToneTitle(LetterTone(i)));
        m_length->setSegmentText(
            i, letter ? letterLengthTitle(drafting::LetterLength(i)) : cvLengthTitle(drafting::CvLength(i)));
    }
    m_lengthHint->setText(
        letter ? letterWordsHint(drafting::LetterLength(m_length->currentIndex())) : QString());
}

void DraftForm::retranslate()
{
    m_toneLabel->setText(tr("Tone"));
    m_tone->setAccessibleName(tr("Tone"));
    m_lengthLabel->setText(tr("Length"));
    m_length->setAccessibleName(tr("Length"));
    m_languageLabel->setText(tr("Language"));
    m_language->setAccessibleName(tr("Language"));
    for (int i = 0; i < m_language->count(); ++i) {
        m_language->setItemText(i, languageTitle(m_language->itemData(i).toString()));
    }
    refreshTexts();
}

} // namespace aio::ui
