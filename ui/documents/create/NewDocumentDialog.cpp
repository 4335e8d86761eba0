#include "ui/documents/create/NewDocumentDialog.h"

#include "core/base/WhenFinished.h"
#include "ui/documents/DocumentsServices.h"
#include "ui/documents/ai/EngineBox.h"
#include "ui/documents/create/PickList.h"
#include "ui/documents/create/StyleTexts.h"
#include "ui/documents/list/DocumentText.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr QSize dialogSize{760, 560};
constexpr int mostChoices = 200;
constexpr int letterSegment = 1;

PickList::Search candidateSearch(CandidateStore &store)
{
    return [&store](const QString &words, const std::function<void(const QList<PickChoice> &)> &answer) {
        CandidateFilter filter;
        filter.text = words;
        filter.limit = mostChoices;
        whenFinished(store.list(filter), &store, [answer](const Result<QList<CandidateSummary>> &list) {
            QList<PickChoice> choices;
            for (const CandidateSummary &one : list.value_or(QList<CandidateSummary>())) {
                choices.append({one.id, one.name.isEmpty() ? NewDocumentDialog::tr("No name yet") : one.name,
                    one.label});
            }
            answer(choices);
        });
    };
}

PickList::Search jobSearch(JobStore &store)
{
    return [&store](const QString &words, const std::function<void(const QList<PickChoice> &)> &answer) {
        JobFilter filter;
        filter.text = words;
        filter.limit = mostChoices;
        whenFinished(store.list(filter), &store, [answer](const Result<QList<JobSummary>> &list) {
            QList<PickChoice> choices;
            for (const JobSummary &one : list.value_or(QList<JobSummary>())) {
                choices.append({one.id,
                    one.title.isEmpty() ? NewDocumentDialog::tr("Untitled job") : one.title, one.company});
            }
            answer(choices);
        });
    };
}

template <typename Value> void addChoice(QComboBox *box, const QString &text, Value value)
{
    box->addItem(text, int(value));
}

} // namespace

NewDocumentDialog::NewDocumentDialog(const DocumentsServices &services, QWidget *parent)
    : QDialog(parent)
    , m_kind(new SegmentedSwitch(this))
    , m_candidates(new PickList(candidateSearch(services.candidates), this))
    , m_jobs(new PickList(jobSearch(services.jobs), this))
    , m_language(new QComboBox(this))
    , m_cvLength(new QComboBox(this))
    , m_letterLength(new QComboBox(this))
    , m_tone(new QComboBox(this))
    , m_engine(new EngineBox(services, true, this))
    , m_hint(new QLabel(this))
    , m_draft(new QPushButton(this))
{
    setWindowTitle(tr("New document"));
    resize(dialogSize);
    build();
    connect(m_kind, &SegmentedSwitch::currentChanged, this, &NewDocumentDialog::refresh);
    connect(m_candidates, &PickList::pickedChanged, this, &NewDocumentDialog::refresh);
    connect(m_jobs, &PickList::pickedChanged, this, &NewDocumentDialog::refresh);
    connect(m_engine, &QComboBox::currentIndexChanged, this, &NewDocumentDialog::refresh);
    connect(this, &QDialog::accepted, m_engine, &EngineBox::remember);
    refresh();
    m_candidates->field()->setFocus();
}

void NewDocumentDialog::build()
{
    m_kind->addSegment(documentKindTitle(DocumentKind::Cv));
    m_kind->addSegment(documentKindTitle(DocumentKind::Letter));
    m_kind->setAccessibleName(tr("Kind"));
    m_candidates->setTexts(tr("Candidates"), tr("Search candidates"), tr("No candidate matches."));
    m_language->addItem(tr("Language of the job"), QString());
    for (const QString &language : drafting::draftLanguages()) {
        m_language->addItem(languageTitle(language), language);
    }
    using drafting::CvLength;
    using drafting::LetterLength;
    for (const CvLength length : {CvLength::TwoPages, CvLength::OnePage, CvLength::All}) {
        addChoice(m_cvLength, cvLengthTitle(length), length);
    }
    for (const LetterLength length : {LetterLength::Medium, LetterLength::Short, LetterLength::Long}) {
        addChoice(m_letterLength, letterLengthTitle(length), length);
    }
    for (const LetterTone tone : {LetterTone::Formal, LetterTone::Warm, LetterTone::Direct}) {
        addChoice(m_tone, letterToneTitle(tone), tone);
    }
    m_language->setAccessibleName(tr("Language"));
    m_cvLength->setAccessibleName(tr("Length"));
    m_letterLength->setAccessibleName(tr("Length"));
    m_tone->setAccessibleName(tr("Tone"));
    auto *wishes = new QHBoxLayout;
    wishes->addWidget(m_kind);
    wishes->addStretch(1);
    for (QComboBox *box :
        {static_cast<QComboBox *>(m_engine), m_language, m_tone, m_cvLength, m_letterLength}) {
        wishes->addWidget(box);
    }
    auto *lists = new QHBoxLayout;
    lists->setSpacing(16);
    lists->addWidget(m_candidates, 1);
    lists->addWidget(m_jobs, 1);
    m_draft->setDefault(true);
    setTextStyle(m_hint, TextStyle::Small, Token::TextMuted);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_draft, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *footer = new QHBoxLayout;
    footer->addWidget(m_hint, 1);
    footer->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(wishes);
    layout->addLayout(lists, 1);
    layout->addLayout(footer);
}

void NewDocumentDialog::choose(DocumentKind kind, const QList<QUuid> &candidates, const QList<QUuid> &jobs)
{
    m_kind->setCurrentIndex(kind == DocumentKind::Letter ? letterSegment : 0);
    m_candidates->setPicked(candidates);
    m_jobs->setPicked(jobs);
    if (!candidates.isEmpty()) {
        m_jobs->field()->setFocus();
    }
    refresh();
}

DraftStyle NewDocumentDialog::style() const
{
    DraftStyle style;
    style.kind = m_kind->currentIndex() == letterSegment ? DocumentKind::Letter : DocumentKind::Cv;
    style.language = m_language->currentData().toString();
    style.cvLength = drafting::CvLength(m_cvLength->currentData().toInt());
    style.letterLength = drafting::LetterLength(m_letterLength->currentData().toInt());
    style.tone = LetterTone(m_tone->currentData().toInt());
    return style;
}

QList<DraftOrder> NewDocumentDialog::orders() const
{
    QList<DraftOrder> orders;
    const QList<QUuid> jobs = m_jobs->picked().isEmpty() ? QList<QUuid>{QUuid()} : m_jobs->picked();
    for (const QUuid &candidate : m_candidates->picked()) {
        for (const QUuid &job : jobs) {
            orders.append({style(), candidate, {}, job});
        }
    }
    return orders;
}

std::optional<DraftWish> NewDocumentDialog::wish() const
{
    const EngineChoice engine = m_engine->choice();
    if (!engine.isModel() || orders().size() != 1) {
        return std::nullopt;
    }
    return DraftWish{engine, briefOf(style())};
}

void NewDocumentDialog::refresh()
{
    const bool letter = m_kind->currentIndex() == letterSegment;
    m_cvLength->setVisible(!letter);
    m_letterLength->setVisible(letter);
    m_tone->setVisible(letter);
    m_jobs->setTexts(tr("Jobs"), tr("Search jobs"),
        letter ? tr("No job matches. A letter answers one: bring its posting in on the Jobs page.")
               : tr("No job matches. A CV needs none."));
    const auto count = int(orders().size());
    const bool jobMissing = letter && m_jobs->picked().isEmpty();
    m_draft->setEnabled(count > 0 && !jobMissing);
    m_draft->setText(count < 2 ? tr("Draft") : tr("Draft %n documents", nullptr, count));
    if (count == 0) {
        m_hint->setText(tr("Pick one candidate or several."));
    } else if (jobMissing) {
        m_hint->setText(tr("A letter answers a job: pick one."));
    } else {
        m_hint->setText(!m_engine->choice().isModel()
                ? tr("Drafted on this computer, from the profile alone.")
                : count == 1 ? tr("Drafted on this computer first; the model's text comes as a proposal.")
                             : tr("Several are drafted on this computer; a model writes one at a time."));
    }
}

} // namespace aio::ui
