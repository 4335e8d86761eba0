#include "ui/documents/editor/SpellingMarks.h"

#include "core/documents/spelling/SpellingWords.h"
#include "core/settings/Settings.h"
#include "ui/theme/Icons.h"

#include <QLocale>
#include <QMenu>

namespace aio::ui {

namespace {

/// A word is looked at when it was typed, not letter by letter.
constexpr int delayMs = 350;

/// Fields that say names: of people, companies, towns and what people call their skills.
bool isChecked(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Label:
    case FieldKind::Summary:
    case FieldKind::SectionHeading:
    case FieldKind::EntryTitle:
    case FieldKind::EntrySummary:
    case FieldKind::Highlight:
    case FieldKind::Subject:
    case FieldKind::Salutation:
    case FieldKind::Paragraph:
    case FieldKind::Closing:
        return true;
    default:
        return false;
    }
}

} // namespace

SpellingMarks::SpellingMarks(
    DraftTextEdit &text, Settings &settings, QObject *parent, const QStringList &folders)
    : QObject(parent)
    , m_text(text)
    , m_settings(settings)
    , m_spelling(nullptr, folders)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &SpellingMarks::collect);
    connect(&m_text, &DraftTextEdit::shown, this, [this] {
        follow();
        m_delay.start();
    });
    connect(&m_spelling, &spelling::Spelling::stateChanged, this, &SpellingMarks::explanationChanged);
    connect(&m_spelling, &spelling::Spelling::checked, this, &SpellingMarks::refresh);
    connect(&m_settings, &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::SpellingWords) {
            updateKnown();
        }
    });
    updateKnown();
}

void SpellingMarks::setKnownWords(const QStringList &words)
{
    m_names.clear();
    for (const QString &text : words) {
        const QList<spelling::SpellingWord> parts = spelling::spellingWords(text);
        for (const spelling::SpellingWord &word : parts) {
            m_names.append(word.text);
        }
    }
    updateKnown();
}

void SpellingMarks::updateKnown()
{
    m_spelling.setKnownWords(m_names + spelling::unpackWords(m_settings.texts(SettingKey::SpellingWords)));
}

void SpellingMarks::follow()
{
    m_spelling.setLanguage(m_text.draft().language);
}

void SpellingMarks::collect()
{
    m_words.clear();
    for (const EditorLine &line : m_text.lineDocument().lines()) {
        for (const LinePiece &piece : line.pieces) {
            if (!isChecked(piece.field.kind) || !line.included) {
                continue;
            }
            const QList<spelling::SpellingWord> words =
                spelling::spellingWords(plainFieldText(m_text.draft(), piece.field));
            for (const spelling::SpellingWord &word : words) {
                m_words.append({piece.field, word.start, word.text});
            }
        }
    }
    refresh();
}

void SpellingMarks::refresh()
{
    QStringList texts;
    for (const Word &word : std::as_const(m_words)) {
        texts.append(word.text);
    }
    const QSet<QString> wrong = m_spelling.wrongAmong(texts);
    const FieldSpot cursor = m_text.cursorSpot();
    m_marks.clear();
    for (const Word &word : std::as_const(m_words)) {
        // A word that was changed since is looked at again in a moment; one that ends at the cursor may not
        // be finished.
        const bool there = wrong.contains(word.text)
            && QStringView(plainFieldText(m_text.draft(), word.field)).mid(word.start).startsWith(word.text);
        const bool typing = m_text.hasFocus() && !m_text.textCursor().hasSelection()
            && cursor.field == word.field && cursor.offset == word.start + word.text.size()
            && m_text.isJustTyped();
        if (there && !typing) {
            m_marks.append({word.field, word.start, word.text.size(), MarkLook::Spelling, {}});
        }
    }
    m_text.setMarks(DraftTextEdit::Layer::Spelling, m_marks);
}

QString SpellingMarks::explanation() const
{
    const QLocale locale(m_spelling.language());
    const QString name = QLocale::languageToString(locale.language());
    switch (m_spelling.state()) {
    case spelling::SpellingState::Loading:
        return tr("Loading the dictionary…");
    case spelling::SpellingState::Ready:
        return tr("Spelling is checked with the dictionary %1.").arg(m_spelling.dictionary());
    case spelling::SpellingState::Broken:
        return tr("Spelling is not checked: the dictionary for %1 cannot be read. Install it again.")
            .arg(name);
    case spelling::SpellingState::NoDictionary:
        break;
    }
    const QString package = spelling::dictionaryPackage(m_spelling.language());
    return package.isEmpty()
        ? tr("Spelling is not checked: there is no dictionary for %1.").arg(name)
        : tr("Spelling is not checked: there is no dictionary for %1. Install the package %2.")
              .arg(name, package);
}

std::optional<FieldMark> SpellingMarks::wordAt(const FieldSpot &spot) const
{
    for (const FieldMark &mark : m_marks) {
        if (mark.field == spot.field && spot.offset >= mark.from && spot.offset <= mark.from + mark.length) {
            return mark;
        }
    }
    return {};
}

QString SpellingMarks::textOf(const FieldMark &word) const
{
    return plainFieldText(m_text.draft(), word.field).mid(word.from, word.length);
}

void SpellingMarks::fillMenu(QMenu &menu, const FieldMark &word)
{
    const QString text = textOf(word);
    QAction *waiting = menu.addAction(tr("Looking for other spellings…"));
    waiting->setEnabled(false);
    connect(&m_spelling, &spelling::Spelling::suggested, &menu,
        [this, &menu, waiting, word, text](const QString &asked, const QStringList &suggestions) {
            if (asked != text || !waiting->isVisible()) {
                return;
            }
            for (const QString &suggestion : suggestions) {
                auto *action = new QAction(suggestion, &menu);
                QFont font = action->font();
                font.setWeight(QFont::DemiBold);
                action->setFont(font);
                connect(action, &QAction::triggered, this,
                    [this, word, suggestion] { replace(word, suggestion); });
                menu.insertAction(waiting, action);
            }
            waiting->setText(tr("No other spelling found"));
            waiting->setVisible(suggestions.isEmpty());
        });
    m_spelling.requestSuggestions(text);
    connect(menu.addAction(tr("Ignore “%1”").arg(text)), &QAction::triggered, this,
        [this, text] { m_spelling.ignore(text); });
    connect(menu.addAction(tr("Add “%1” to my words").arg(text)), &QAction::triggered, this, [this, text] {
        const QStringList words = spelling::unpackWords(m_settings.texts(SettingKey::SpellingWords));
        m_settings.setTexts(SettingKey::SpellingWords, spelling::packWords(words + QStringList{text}));
    });
}

void SpellingMarks::replace(const FieldMark &word, const QString &words)
{
    m_text.apply(tr("Correct spelling"), [&](Draft &draft) {
        replaceInField(draft, word.field, word.from, word.length, words);
        return FieldSpot{word.field, word.from + words.size()};
    });
}

} // namespace aio::ui
