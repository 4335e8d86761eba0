#include "ui/documents/create/RedraftButton.h"

#include "ui/documents/create/StyleTexts.h"
#include "ui/documents/list/DocumentText.h"
#include "ui/theme/Icons.h"

#include <QActionGroup>
#include <QMenu>

namespace aio::ui {

namespace {

template <typename Value> Value chosen(const QActionGroup *group)
{
    return Value(group->checkedAction()->data().toInt());
}

template <typename Value> void check(const QActionGroup *group, Value value)
{
    for (QAction *action : group->actions()) {
        if (action->data().toInt() == int(value)) {
            action->setChecked(true);
        }
    }
}

template <typename Value>
void fill(QMenu *menu, QActionGroup *group, const QList<Value> &values, Value initial)
{
    for (const Value value : values) {
        QAction *action = menu->addAction(QString());
        action->setCheckable(true);
        action->setData(int(value));
        action->setChecked(value == initial);
        group->addAction(action);
    }
    menu->addSeparator();
}

} // namespace

RedraftButton::RedraftButton(QWidget *parent)
    : QToolButton(parent)
    , m_languages(new QActionGroup(this))
    , m_cvLengths(new QActionGroup(this))
    , m_letterLengths(new QActionGroup(this))
    , m_tones(new QActionGroup(this))
{
    setIcon(ui::icon(QStringLiteral("refresh")));
    setIconSize({16, 16});
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(MenuButtonPopup);
    setProperty("kind", QStringLiteral("outlined"));
    build();
    connect(this, &QToolButton::clicked, this, &RedraftButton::requested);
    for (QActionGroup *group : {m_languages, m_cvLengths, m_letterLengths, m_tones}) {
        connect(group, &QActionGroup::triggered, this, &RedraftButton::choose);
    }
    retranslate();
}

void RedraftButton::build()
{
    using drafting::CvLength;
    using drafting::LetterLength;
    auto *menu = new QMenu(this);
    fill<CvLength>(
        menu, m_cvLengths, {CvLength::OnePage, CvLength::TwoPages, CvLength::All}, CvLength::TwoPages);
    fill<LetterTone>(
        menu, m_tones, {LetterTone::Formal, LetterTone::Warm, LetterTone::Direct}, LetterTone::Formal);
    fill<LetterLength>(menu, m_letterLengths, {LetterLength::Short, LetterLength::Medium, LetterLength::Long},
        LetterLength::Medium);
    for (const QString &language : drafting::draftLanguages()) {
        QAction *action = menu->addAction(QString());
        action->setCheckable(true);
        action->setData(language);
        m_languages->addAction(action);
    }
    m_languages->actions().first()->setChecked(true);
    setMenu(menu);
}

void RedraftButton::setDocument(const Document &document)
{
    m_brief = document.brief;
    m_own = document.draft.language;
    const QString language = m_brief.language.isEmpty() ? m_own : m_brief.language;
    for (QAction *action : m_languages->actions()) {
        action->setChecked(action->data().toString() == language);
    }
    check(m_cvLengths, m_brief.cvLength);
    check(m_letterLengths, m_brief.letterLength);
    check(m_tones, m_brief.tone);
    const bool letter = document.kind() == DocumentKind::Letter;
    m_cvLengths->setVisible(!letter);
    m_letterLengths->setVisible(letter);
    m_tones->setVisible(letter);
}

void RedraftButton::choose()
{
    DocumentBrief brief = m_brief;
    if (const QAction *language = m_languages->checkedAction()) {
        const QString tag = language->data().toString();
        brief.language = tag == m_own ? QString() : tag;
    }
    brief.cvLength = chosen<drafting::CvLength>(m_cvLengths);
    brief.letterLength = chosen<drafting::LetterLength>(m_letterLengths);
    brief.tone = chosen<LetterTone>(m_tones);
    Q_EMIT briefChosen(brief);
}

void RedraftButton::setBusy(bool busy)
{
    setEnabled(!busy);
}

void RedraftButton::retranslate()
{
    setText(tr("Redraft"));
    setToolTip(tr("Write it anew from the profile, on this computer"));
    setAccessibleName(tr("Redraft"));
    for (QAction *action : m_cvLengths->actions()) {
        action->setText(cvLengthTitle(drafting::CvLength(action->data().toInt())));
    }
    for (QAction *action : m_letterLengths->actions()) {
        action->setText(letterLengthTitle(drafting::LetterLength(action->data().toInt())));
    }
    for (QAction *action : m_tones->actions()) {
        action->setText(letterToneTitle(LetterTone(action->data().toInt())));
    }
    for (QAction *action : m_languages->actions()) {
        action->setText(languageTitle(action->data().toString()));
    }
}

} // namespace aio::ui
