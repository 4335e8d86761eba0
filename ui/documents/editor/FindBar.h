#pragma once

#include "ui/documents/editor/DraftTextEdit.h"
#include "ui/documents/editor/FieldSearch.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace aio::ui {

/// Finds words in the draft and replaces them: below the tools, hidden until it is asked for. Enter and
/// Shift+Enter go to the next and the previous match, Esc closes. Replacing all is one change.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    explicit FindBar(DraftTextEdit &text, QWidget *parent = nullptr);

    /// Shows the bar, with the words that are selected.
    void open(bool withReplace);
    void close();

    [[nodiscard]] QLineEdit *findField() const { return m_words; }
    [[nodiscard]] QLineEdit *replaceField() const { return m_replacement; }
    [[nodiscard]] qsizetype matchCount() const { return m_matches.size(); }
    void findNext(int by);
    void replaceOne();
    void replaceAll();
    void setMatchCase(bool on);
    void setWholeWords(bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search();
    void showCount();
    [[nodiscard]] int currentMatch() const;
    void retranslate();

    DraftTextEdit &m_text;
    QList<SearchMatch> m_matches;
    QLineEdit *m_words;
    QLineEdit *m_replacement;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_matchCase;
    QToolButton *m_wholeWords;
    QToolButton *m_close;
    QWidget *m_replaceRow;
    QPushButton *m_replaceOne;
    QPushButton *m_replaceAll;
};

} // namespace aio::ui
