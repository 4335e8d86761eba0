#pragma once

#include "core/settings/Settings.h"
#include "tests/ui/documents/EditorDrafts.h"
#include "ui/documents/editor/DraftEditor.h"
#include "ui/documents/editor/DraftTextEdit.h"

#include <QTest>
#include <QUndoStack>

namespace aio::test {

/// An editor in a window, with a history as the page keeps it.
class EditorBench : public QObject
{
    Q_OBJECT

public:
    explicit EditorBench(const Draft &draft = sampleCv())
        : settings(Settings::inMemory())
        , editor(*settings)
        , m_draft(draft)
    {
        connect(&editor, &ui::DraftEditor::edited, this, &EditorBench::take);
        editor.resize(640, 700);
        static_cast<QWidget &>(editor).show();
        editor.show(draft, ui::DraftEditor::Showing::AnotherDocument);
        editor.textEdit()->setFocus();
    }

    [[nodiscard]] ui::DraftTextEdit &text() const { return *editor.textEdit(); }
    [[nodiscard]] CvContent cv() const { return std::get<CvContent>(editor.draft().content); }
    [[nodiscard]] LetterContent letter() const { return std::get<LetterContent>(editor.draft().content); }
    [[nodiscard]] QStringList points(int entry = 0) const
    {
        QStringList texts;
        for (const DraftText &text : cv().sections.at(0).entries.at(entry).highlights) {
            texts.append(text.text);
        }
        return texts;
    }
    void place(const ui::FieldPath &field, qsizetype offset, qsizetype length = 0) const
    {
        text().placeCursor({field, offset}, length);
    }
    void type(const QString &words) const
    {
        for (const QChar c : words) {
            QTest::keyClick(&text(), c.toLatin1());
        }
    }
    void press(int key, Qt::KeyboardModifiers held = Qt::NoModifier) const
    {
        QTest::keyClick(&text(), Qt::Key(key), held);
    }

    std::unique_ptr<Settings> settings;
    ui::DraftEditor editor;
    QUndoStack undo;
    QStringList actions;

private:
    class Step : public QUndoCommand
    {
    public:
        Step(EditorBench &bench, const Draft &before, const Draft &after, int mergeId)
            : m_bench(bench)
            , m_before(before)
            , m_after(after)
            , m_id(mergeId)
        {
        }
        void undo() override { m_bench.show(m_before); }
        void redo() override { m_bench.show(m_after); }
        [[nodiscard]] int id() const override { return m_id; }
        bool mergeWith(const QUndoCommand *other) override
        {
            m_after = static_cast<const Step *>(other)->m_after;
            return true;
        }

    private:
        EditorBench &m_bench;
        Draft m_before;
        Draft m_after;
        int m_id;
    };

    void take(const Draft &draft, const QString &action, int mergeId)
    {
        actions.append(action);
        undo.push(new Step(*this, m_draft, draft, mergeId));
    }
    void show(const Draft &draft)
    {
        m_draft = draft;
        editor.show(draft);
    }

    Draft m_draft;
};

} // namespace aio::test
