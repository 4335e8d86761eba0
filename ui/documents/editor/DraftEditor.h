#pragma once

#include "core/documents/draft/Draft.h"
#include "core/documents/grounding/Claim.h"
#include "core/documents/grounding/GroundingText.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace aio {

class Settings;

}

namespace aio::ui {

class DraftTextEdit;
class FindBar;
class FindingMarks;
class SpellingMarks;
struct ItemRef;

/// What a person wants done about a claim that the profile does not support.
enum class FindingDecision
{
    Keep, ///< the person vouches for it
    Edit, ///< its words are selected already
    Remove,
    AddToProfile,
};

/// Where a draft is written: its parts in the order of the document, each in its place, with a row of tools
/// above and a bar to find and replace. Text is typed as in any editor; points, entries and sections are
/// moved, left out, added and removed as what they are. It keeps no history: every change is handed out by
/// `edited()`, and the owner of the undo stack shows what is to be seen. Ctrl+Z is left to the page.
/// GUI thread only; spelling is checked on a thread of its own.
class DraftEditor : public QWidget
{
    Q_OBJECT

public:
    enum class Showing
    {
        SameDocument, ///< cursor, selection and scroll stay where they are
        AnotherDocument, ///< starts at the top
    };

    /// `settings` keeps the words that the person added to the dictionary.
    explicit DraftEditor(Settings &settings, QWidget *parent = nullptr);
    ~DraftEditor() override;

    /// Shows a draft without emitting `edited()`.
    void show(const Draft &draft, Showing showing = Showing::SameDocument);
    using QWidget::show;
    [[nodiscard]] const Draft &draft() const;
    [[nodiscard]] int wordCount() const { return m_words; }

    /// While a model writes, for instance.
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const;

    /// Marks claims in the text: those that are not supported, and with `setSupportedShown()` the others too.
    /// `text` is what was checked. A claim whose words are not in the draft any more is passed over.
    void setFindings(const grounding::GroundingText &text, const QList<grounding::Claim> &claims);
    void setSupportedShown(bool shown);
    /// Index into the claims of `setFindings()`; -1: none.
    [[nodiscard]] int currentFinding() const;
    void goToFinding(int index);
    /// The next or the previous unsupported claim after the cursor, round the end; false: there is none.
    bool goToNextFinding();
    bool goToPreviousFinding();
    /// Replaces the words of a claim as an edit of the person; no words remove it.
    void replaceFinding(int index, const QString &words);

    /// Puts the cursor to what has this id in the layout (see documents::TextRun::sourceId).
    void reveal(const QString &sourceId);

    /// Names of the profile and the job: spelled as they are.
    void setKnownWords(const QStringList &words);

    /// What is left out of the document shows in grey, to be taken in again.
    void setLeftOutShown(bool shown);
    [[nodiscard]] bool isLeftOutShown() const;

    /// Adds a control at the end of the row of tools.
    void addToolWidget(QWidget *widget);
    /// What the draft's language is called in the language of the window.
    void setLanguageTitle(const QString &title);
    void openFind(bool withReplace);

    [[nodiscard]] DraftTextEdit *textEdit() const { return m_text; }
    [[nodiscard]] FindBar *findBar() const { return m_find; }
    [[nodiscard]] SpellingMarks *spelling() const { return m_spelling; }

Q_SIGNALS:
    /// The person changed the draft. `action` names the change for "Undo …"; changes with the same `mergeId`
    /// in a row are one step of undo, -1 is never merged.
    void edited(const aio::Draft &draft, const QString &action, int mergeId);
    void wordCountChanged(int words);
    /// The cursor stands in another part: its id as in documents::TextRun::sourceId, and the JSON Pointer of
    /// what it was made from in the profile. Both may be empty.
    void placeChanged(const QString &sourceId, const QString &origin);
    /// -1: the cursor is in no claim.
    void currentFindingChanged(int index);
    void findingDecided(const aio::grounding::Claim &claim, aio::ui::FindingDecision decision);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTools();
    void connectText();
    void refreshTools();
    void refreshWords();
    void retranslate();
    void showTextMenu(const QPoint &globalPosition, int position);
    void showItemMenu(const QPoint &globalPosition, const ItemRef &item);
    void addFindingActions(QMenu &menu, int index);

    QWidget *m_tools;
    QHBoxLayout *m_toolRow;
    DraftTextEdit *m_text;
    FindBar *m_find;
    FindingMarks *m_findings;
    SpellingMarks *m_spelling;
    QToolButton *m_bold = nullptr;
    QToolButton *m_italic = nullptr;
    QToolButton *m_add = nullptr;
    QToolButton *m_leftOut = nullptr;
    QToolButton *m_search = nullptr;
    QString m_languageTitle;
    QLabel *m_language = nullptr;
    QString m_source;
    QString m_origin;
    int m_words = 0;
};

} // namespace aio::ui
