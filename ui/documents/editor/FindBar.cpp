#include "ui/documents/editor/FindBar.h"

#include "ui/theme/Icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace aio::ui {

namespace {

QToolButton *tool(QWidget *parent, const QString &iconName)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    if (!iconName.isEmpty()) {
        button->setIcon(icon(iconName));
        button->setIconSize({14, 14});
    }
    return button;
}

void nameButton(QToolButton *button, const QString &tip)
{
    button->setToolTip(tip);
    button->setAccessibleName(tip);
}

} // namespace

FindBar::FindBar(DraftTextEdit &text, QWidget *parent)
    : QFrame(parent)
    , m_text(text)
    , m_words(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(tool(this, QStringLiteral("chevron-up")))
    , m_next(tool(this, QStringLiteral("chevron-down")))
    , m_matchCase(tool(this, {}))
    , m_wholeWords(tool(this, {}))
    , m_close(tool(this, QStringLiteral("close")))
    , m_replaceRow(new QWidget(this))
    , m_replaceOne(new QPushButton(m_replaceRow))
    , m_replaceAll(new QPushButton(m_replaceRow))
{
    setProperty("role", QStringLiteral("toolbar"));
    for (QLineEdit *field : {m_words, m_replacement}) {
        field->setProperty("kind", QStringLiteral("small"));
        field->installEventFilter(this);
    }
    m_matchCase->setCheckable(true);
    m_matchCase->setText(QStringLiteral("Aa"));
    m_wholeWords->setCheckable(true);
    m_wholeWords->setText(QStringLiteral("|ab|"));
    for (QPushButton *button : {m_replaceOne, m_replaceAll}) {
        button->setProperty("kind", QStringLiteral("small"));
    }
    setTextStyle(m_count, TextStyle::Small, Token::TextMuted);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 6, 10, 6);
    rows->setSpacing(6);
    auto *first = new QHBoxLayout;
    first->setSpacing(4);
    first->addWidget(m_words, 1);
    for (QWidget *widget :
        std::initializer_list<QWidget *>{m_count, m_matchCase, m_wholeWords, m_previous, m_next, m_close}) {
        first->addWidget(widget);
    }
    auto *second = new QHBoxLayout(m_replaceRow);
    second->setContentsMargins({});
    second->setSpacing(6);
    second->addWidget(m_replacement, 1);
    second->addWidget(m_replaceOne);
    second->addWidget(m_replaceAll);
    rows->addLayout(first);
    rows->addWidget(m_replaceRow);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_matchCase, &QToolButton::toggled, this, &FindBar::search);
    connect(m_wholeWords, &QToolButton::toggled, this, &FindBar::search);
    connect(m_next, &QToolButton::clicked, this, [this] { findNext(1); });
    connect(m_previous, &QToolButton::clicked, this, [this] { findNext(-1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    connect(m_replaceOne, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAll);
    connect(&m_text, &DraftTextEdit::shown, this, &FindBar::search);
    connect(&m_text, &DraftTextEdit::placeChanged, this, &FindBar::showCount);
    retranslate();
    hide();
}

void FindBar::open(bool withReplace)
{
    m_replaceRow->setVisible(withReplace);
    setVisible(true);
    const QString selected = m_text.textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator)) {
        m_words->setText(selected);
    }
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
    search();
}

void FindBar::close()
{
    hide();
    search();
    m_text.setFocus(Qt::OtherFocusReason);
}

void FindBar::search()
{
    m_matches.clear();
    if (!isHidden()) {
        m_matches = searchFields(m_text.draft(), m_text.lineDocument().lines(),
            {m_words->text(), m_matchCase->isChecked(), m_wholeWords->isChecked()});
    }
    showCount();
}

int FindBar::currentMatch() const
{
    const auto selected = m_text.selectedInField();
    if (!selected) {
        return -1;
    }
    return int(m_matches.indexOf({selected->first.field, selected->first.offset, selected->second}));
}

void FindBar::showCount()
{
    QList<FieldMark> marks;
    const int current = currentMatch();
    for (int i = 0; i < m_matches.size(); ++i) {
        const SearchMatch &match = m_matches.at(i);
        marks.append(
            {match.field, match.from, match.length, i == current ? MarkLook::CurrentMatch : MarkLook::Match});
    }
    m_text.setMarks(DraftTextEdit::Layer::Matches, marks);
    const bool found = !m_matches.isEmpty();
    const QLocale locale;
    m_count->setText(m_words->text().isEmpty() ? QString()
            : !found                           ? tr("Not found")
            : current < 0
            ? tr("%n found", nullptr, int(m_matches.size()))
            : tr("%1 of %2").arg(locale.toString(current + 1), locale.toString(m_matches.size())));
    m_words->setProperty("invalid", !found && !m_words->text().isEmpty());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_previous, m_next, m_replaceOne, m_replaceAll}) {
        widget->setEnabled(found);
    }
}

void FindBar::findNext(int by)
{
    if (m_matches.isEmpty()) {
        return;
    }
    const int here = m_text.textCursor().selectionStart();
    const int current = currentMatch();
    qsizetype index = current + by;
    if (current < 0) {
        index = 0;
        for (; index < m_matches.size(); ++index) {
            const SearchMatch &match = m_matches.at(index);
            if (m_text.lineDocument().positionOf({match.field, match.from}) >= here) {
                break;
            }
        }
        index += by < 0 ? -1 : 0;
    }
    const qsizetype count = m_matches.size();
    const SearchMatch &match = m_matches.at((index + count) % count);
    m_text.placeCursor({match.field, match.from}, match.length);
    showCount();
}

void FindBar::replaceOne()
{
    const int current = currentMatch();
    if (current < 0) {
        findNext(1);
        return;
    }
    const SearchMatch match = m_matches.at(current);
    const QString words = m_replacement->text();
    m_text.apply(tr("Replace"), [&](Draft &draft) {
        replaceMatches(draft, {match}, words);
        return FieldSpot{match.field, match.from + words.size()};
    });
    findNext(1);
}

void FindBar::replaceAll()
{
    const QList<SearchMatch> matches = m_matches;
    const QString words = m_replacement->text();
    m_text.apply(tr("Replace all"), [&](Draft &draft) {
        replaceMatches(draft, matches, words);
        return Spot();
    });
}

void FindBar::setMatchCase(bool on)
{
    m_matchCase->setChecked(on);
}

void FindBar::setWholeWords(bool on)
{
    m_wholeWords->setChecked(on);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    if (enter && watched == m_replacement) {
        replaceOne();
        return true;
    }
    if (enter || key->matches(QKeySequence::FindNext) || key->matches(QKeySequence::FindPrevious)) {
        const bool back =
            key->modifiers().testFlag(Qt::ShiftModifier) || key->matches(QKeySequence::FindPrevious);
        findNext(back ? -1 : 1);
        return true;
    }
    if (key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_H) {
        m_replaceRow->setVisible(true);
        m_replacement->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void FindBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void FindBar::retranslate()
{
    m_words->setPlaceholderText(tr("Find"));
    m_words->setAccessibleName(tr("Find"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    nameButton(m_previous, tr("Previous (Shift+Enter)"));
    nameButton(m_next, tr("Next (Enter)"));
    nameButton(m_matchCase, tr("Match case"));
    nameButton(m_wholeWords, tr("Whole words"));
    nameButton(m_close, tr("Close (Esc)"));
    m_replaceOne->setText(tr("Replace"));
    m_replaceAll->setText(tr("Replace all"));
    showCount();
}

} // namespace aio::ui
