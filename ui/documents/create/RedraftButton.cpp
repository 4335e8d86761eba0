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
    build();
    connect(this, &QToolButton::clicked, this, [this] { Q_EMIT requested(style()); });
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

void RedraftButton::setDocument(DocumentKind kind, const QString &language)
{
    m_kind = kind;
    for (QAction *action : m_languages->actions()) {
        if (action->data().toString() == language) {
            action->setChecked(true);
        }
    }
    m_cvLengths->setVisible(kind == DocumentKind::Cv);
    m_letterLengths->setVisible(kind == DocumentKind::Letter);
    m_tones->setVisible(kind == DocumentKind::Letter);
}

DraftStyle RedraftButton::style() const
{
    DraftStyle style;
    style.kind = m_kind;
    style.language = m_languages->checkedAction()->data().toString();
    style.cvLength = chosen<drafting::CvLength>(m_cvLengths);
    style.letterLength = chosen<drafting::LetterLength>(m_letterLengths);
    style.tone = chosen<LetterTone>(m_tones);
    return style;
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
