#include "ui/documents/editor/DraftEditor.h"

#include "core/documents/grounding/Removal.h"

#include "ui/documents/editor/EditorMenus.h"
#include "ui/documents/editor/FindBar.h"
#include "ui/documents/editor/FindingMarks.h"
#include "ui/documents/editor/SpellingMarks.h"
#include "ui/theme/Icons.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace aio::ui {

namespace {

QToolButton *toolButton(QWidget *parent, const QString &iconName)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIcon(icon(iconName));
    button->setIconSize({16, 16});
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void nameButton(QToolButton *button, const QString &tip, const QKeySequence &keys = {})
{
    button->setToolTip(keys.isEmpty() ? tip
                                      : DraftEditor::tr("%1 (%2)", "what a button does, its keys")
                                            .arg(tip, keys.toString(QKeySequence::NativeText)));
    button->setAccessibleName(tip);
}

} // namespace

DraftEditor::DraftEditor(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_tools(new QFrame(this))
    , m_toolRow(new QHBoxLayout(m_tools))
    , m_text(new DraftTextEdit(this))
    , m_find(new FindBar(*m_text, this))
    , m_findings(new FindingMarks(*m_text, this))
    , m_spelling(new SpellingMarks(*m_text, settings, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_find);
    column->addWidget(m_text, 1);
    setFocusProxy(m_text);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    buildTools();
    connectText();
    retranslate();
}

DraftEditor::~DraftEditor() = default;

void DraftEditor::buildTools()
{
    m_tools->setProperty("role", QStringLiteral("toolbar"));
    m_tools->setFixedHeight(scaled(38));
    m_toolRow->setContentsMargins(12, 0, 12, 0);
    m_toolRow->setSpacing(2);
    m_bold = toolButton(m_tools, QStringLiteral("bold"));
    m_italic = toolButton(m_tools, QStringLiteral("italic"));
    m_bold->setCheckable(true);
    m_italic->setCheckable(true);
    m_add = toolButton(m_tools, QStringLiteral("plus"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    auto *addMenu = new QMenu(m_add);
    m_add->setMenu(addMenu);
    m_search = toolButton(m_tools, QStringLiteral("search"));
    m_leftOut = toolButton(m_tools, QStringLiteral("eye-off"));
    m_leftOut->setCheckable(true);
    m_leftOut->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_language = new QLabel(m_tools);
    setTextStyle(m_language, TextStyle::Small, Token::TextMuted);
    for (QToolButton *button : {m_bold, m_italic, m_add, m_search, m_leftOut}) {
        m_toolRow->addWidget(button);
    }
    m_toolRow->addStretch(1);
    m_toolRow->addWidget(m_language);
    connect(m_bold, &QToolButton::clicked, m_text, &DraftTextEdit::toggleBold);
    connect(m_italic, &QToolButton::clicked, m_text, &DraftTextEdit::toggleItalic);
    connect(m_search, &QToolButton::clicked, this, [this] { openFind(false); });
    connect(m_leftOut, &QToolButton::clicked, this, &DraftEditor::setLeftOutShown);
    connect(addMenu, &QMenu::aboutToShow, this, [this, addMenu] {
        addMenu->clear();
        fillAddMenu(*addMenu, *m_text);
    });
}

void DraftEditor::connectText()
{
    connect(m_text, &DraftTextEdit::edited, this, &DraftEditor::edited);
    connect(m_text, &DraftTextEdit::shown, this, [this] {
        refreshWords();
        refreshTools();
    });
    connect(m_text, &DraftTextEdit::placeChanged, this, [this] {
        refreshTools();
        const FieldPath field = m_text->cursorSpot().field;
        const QString source = sourceIdOf(draft(), field);
        const QString origin = originOf(draft(), field);
        if (source != m_source || origin != m_origin) {
            m_source = source;
            m_origin = origin;
            Q_EMIT placeChanged(source, origin);
        }
    });
    connect(m_text, &DraftTextEdit::findRequested, this, &DraftEditor::openFind);
    connect(m_text, &DraftTextEdit::findingStepRequested, m_findings, &FindingMarks::step);
    connect(m_text, &DraftTextEdit::detailsRequested, this,
        [this](const FieldPath &field) { openDetails(*m_text, field); });
    connect(m_text, &DraftTextEdit::textMenuRequested, this, &DraftEditor::showTextMenu);
    connect(m_text, &DraftTextEdit::itemMenuRequested, this, &DraftEditor::showItemMenu);
    connect(m_findings, &FindingMarks::currentChanged, this, &DraftEditor::currentFindingChanged);
    connect(m_spelling, &SpellingMarks::explanationChanged, this, &DraftEditor::refreshTools);
}

void DraftEditor::show(const Draft &draft, Showing showing)
{
    m_text->showDraft(draft, showing == Showing::AnotherDocument);
}

const Draft &DraftEditor::draft() const
{
    return m_text->draft();
}

void DraftEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
    refreshTools();
}

bool DraftEditor::isReadOnly() const
{
    return m_text->isReadOnly();
}

void DraftEditor::setFindings(const grounding::GroundingText &text, const QList<grounding::Claim> &claims)
{
    m_findings->setFindings(text, claims);
}

void DraftEditor::setSupportedShown(bool shown)
{
    m_findings->setSupportedShown(shown);
}

int DraftEditor::currentFinding() const
{
    return m_findings->current();
}

void DraftEditor::goToFinding(int index)
{
    m_findings->goTo(index);
}

bool DraftEditor::goToNextFinding()
{
    return m_findings->step(1);
}

bool DraftEditor::goToPreviousFinding()
{
    return m_findings->step(-1);
}

void DraftEditor::replaceFinding(int index, const QString &words)
{
    const std::optional<FieldMark> mark = m_findings->placeOf(index);
    if (!mark || mark->aside) {
        // Dates are not typed in place.
        if (mark) {
            openDetails(*m_text, mark->field);
        }
        return;
    }
    m_text->apply(words.isEmpty() ? tr("Remove claim") : tr("Correct claim"), [&](Draft &draft) {
        const QString text = plainFieldText(draft, mark->field);
        const grounding::Removal change = words.isEmpty()
            ? grounding::removalOf(text, mark->from, mark->length)
            : grounding::Removal{mark->from, mark->length, words};
        replaceInField(draft, mark->field, change.from, change.length, change.words);
        return FieldSpot{mark->field, change.from + change.words.size()};
    });
}

void DraftEditor::reveal(const QString &sourceId)
{
    for (const EditorLine &line : m_text->lineDocument().lines()) {
        for (const LinePiece &piece : line.pieces) {
            if (piece.field.kind != FieldKind::None && sourceIdOf(draft(), piece.field) == sourceId) {
                m_text->placeCursor({piece.field, 0});
                m_text->setFocus(Qt::OtherFocusReason);
                return;
            }
        }
    }
}

void DraftEditor::setKnownWords(const QStringList &words)
{
    m_spelling->setKnownWords(words);
}

void DraftEditor::setLeftOutShown(bool shown)
{
    m_text->setLeftOutShown(shown);
    refreshTools();
}

bool DraftEditor::isLeftOutShown() const
{
    return m_text->isLeftOutShown();
}

void DraftEditor::addToolWidget(QWidget *widget)
{
    constexpr int gap = 6;
    m_toolRow->addSpacing(gap);
    m_toolRow->addWidget(widget);
}

void DraftEditor::setLanguageTitle(const QString &title)
{
    m_languageTitle = title;
    refreshTools();
}

void DraftEditor::openFind(bool withReplace)
{
    m_find->open(withReplace && !isReadOnly());
}

void DraftEditor::refreshTools()
{
    const bool marks = hasMarkup(m_text->cursorSpot().field.kind) && !isReadOnly();
    m_bold->setEnabled(marks);
    m_italic->setEnabled(marks);
    m_bold->setChecked(marks && m_text->isTypingBold());
    m_italic->setChecked(marks && m_text->isTypingItalic());
    m_add->setEnabled(!isReadOnly());
    const int leftOut = countLeftOut(draft());
    m_leftOut->setVisible(leftOut > 0);
    m_leftOut->setChecked(isLeftOutShown());
    m_leftOut->setText(tr("%n left out", nullptr, leftOut));
    nameButton(m_leftOut,
        isLeftOutShown() ? tr("Hide what is left out of the document")
                         : tr("Show what is left out of the document"));
    const QLocale locale(draft().language);
    m_language->setText(
        m_languageTitle.isEmpty() ? QLocale::languageToString(locale.language()) : m_languageTitle);
    m_language->setToolTip(m_spelling->explanation());
}

void DraftEditor::refreshWords()
{
    const int words = countWords(draft());
    if (words != m_words) {
        m_words = words;
        Q_EMIT wordCountChanged(words);
    }
}

void DraftEditor::showItemMenu(const QPoint &globalPosition, const ItemRef &item)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillItemMenu(*menu, *m_text, item);
    menu->popup(globalPosition);
}

void DraftEditor::showTextMenu(const QPoint &globalPosition, int position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Spot spot = m_text->lineDocument().spotAt(position);
    const int finding = spot ? m_findings->at(*spot) : -1;
    if (finding >= 0 && !m_findings->claims().at(finding).supported) {
        addFindingActions(*menu, finding);
        menu->addSeparator();
    }
    const std::optional<FieldMark> word = spot ? m_spelling->wordAt(*spot) : std::nullopt;
    if (word && !isReadOnly()) {
        m_spelling->fillMenu(*menu, *word);
        menu->addSeparator();
    }
    fillClipboardMenu(*menu, *m_text);
    const ItemRef item = m_text->itemAt(position);
    if (item.type != ItemRef::Type::None && !isReadOnly()) {
        menu->addSeparator();
        fillItemMenu(*menu, *m_text, item);
    }
    menu->popup(globalPosition);
}

void DraftEditor::addFindingActions(QMenu &menu, int index)
{
    const grounding::Claim claim = m_findings->claims().at(index);
    QAction *reason = menu.addAction(icon(QStringLiteral("shield"), Token::Danger), claim.reason);
    reason->setEnabled(false);
    const auto decide = [this, claim](FindingDecision decision) { Q_EMIT findingDecided(claim, decision); };
    connect(menu.addAction(tr("Keep, I can vouch")), &QAction::triggered, this,
        [decide] { decide(FindingDecision::Keep); });
    connect(menu.addAction(icon(QStringLiteral("edit"), Token::TextMuted), tr("Edit")), &QAction::triggered,
        this, [this, decide, index] {
            goToFinding(index);
            decide(FindingDecision::Edit);
        });
    connect(menu.addAction(icon(QStringLiteral("trash"), Token::TextMuted), tr("Remove these words")),
        &QAction::triggered, this, [decide] { decide(FindingDecision::Remove); });
    connect(menu.addAction(icon(QStringLiteral("plus"), Token::TextMuted), tr("Add to the profile")),
        &QAction::triggered, this, [decide] { decide(FindingDecision::AddToProfile); });
}

void DraftEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        m_tools->setFixedHeight(scaled(38));
    }
}

void DraftEditor::retranslate()
{
    nameButton(m_bold, tr("Bold"), Qt::CTRL | Qt::Key_B);
    nameButton(m_italic, tr("Italic"), Qt::CTRL | Qt::Key_I);
    nameButton(m_add, tr("Add"));
    nameButton(m_search, tr("Find and replace"), Qt::CTRL | Qt::Key_F);
    refreshTools();
}

} // namespace aio::ui
