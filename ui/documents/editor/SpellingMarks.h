#pragma once

#include "core/documents/spelling/Spelling.h"
#include "ui/documents/editor/DraftTextEdit.h"

#include <QTimer>

class QMenu;

namespace aio {

class Settings;

}

namespace aio::ui {

/// Marks words of the draft that its language does not know, and offers others. Words that the person adds
/// are kept in the settings. GUI thread only; the dictionary is on a thread of its own.
class SpellingMarks : public QObject
{
    Q_OBJECT

public:
    SpellingMarks(DraftTextEdit &text, Settings &settings, QObject *parent = nullptr,
        const QStringList &folders = spelling::dictionaryFolders());

    /// Names of the profile and the job.
    void setKnownWords(const QStringList &words);
    /// The language of the draft has changed.
    void follow();
    /// One sentence about what is checked, for the label of the language.
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] const spelling::Spelling &spelling() const { return m_spelling; }

    /// The marked word at a place; empty: none.
    [[nodiscard]] std::optional<FieldMark> wordAt(const FieldSpot &spot) const;
    /// Suggestions for a marked word, to ignore it and to add it.
    void fillMenu(QMenu &menu, const FieldMark &word);

Q_SIGNALS:
    void explanationChanged();

private:
    struct Word
    {
        FieldPath field{};
        qsizetype start = 0;
        QString text;
    };

    void collect();
    void refresh();
    void updateKnown();
    void replace(const FieldMark &word, const QString &words);
    [[nodiscard]] QString textOf(const FieldMark &word) const;

    DraftTextEdit &m_text;
    Settings &m_settings;
    spelling::Spelling m_spelling;
    QStringList m_names;
    QList<Word> m_words;
    QList<FieldMark> m_marks;
    QTimer m_delay;
};

} // namespace aio::ui
