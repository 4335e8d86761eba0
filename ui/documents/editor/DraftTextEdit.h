#pragma once

#include "ui/documents/editor/LineDocument.h"

#include <QElapsedTimer>
#include <QTextEdit>

namespace aio::ui {

/// How words of a field are marked.
enum class MarkLook
{
    Unsupported, ///< a claim that the profile does not support
    CurrentClaim, ///< the same, where the person is
    Supported,
    Spelling,
    Match, ///< found by the find bar
    CurrentMatch,
};

struct FieldMark
{
    FieldPath field{};
    qsizetype from = 0; ///< in the text without markup
    qsizetype length = 0;
    MarkLook look = MarkLook::Unsupported;
    QString tip{}; ///< shown while the pointer rests on it
    bool aside = false; ///< what stands beside `field` and is not typed: dates, contacts
    QString words{}; ///< that are marked
};

/// The text of a draft: lines of fields, typed in as in any editor. Whatever is typed, pasted or dragged
/// becomes a change of the draft first, and the text shows the draft. See DraftEditor.
class DraftTextEdit : public QTextEdit
{
    Q_OBJECT

public:
    /// Marks of one layer are replaced together.
    enum class Layer
    {
        Findings,
        Spelling,
        Matches,
    };

    explicit DraftTextEdit(QWidget *parent = nullptr);
    ~DraftTextEdit() override;

    void showDraft(const Draft &draft, bool fromTop);
    [[nodiscard]] const Draft &draft() const { return m_draft; }
    [[nodiscard]] const LineDocument &lineDocument() const { return *m_lines; }

    /// Changes the draft as an edit of the person; nothing happens when `change` changes nothing. The cursor
    /// goes where `change` says.
    void apply(const QString &action, const std::function<Spot(Draft &)> &change, int mergeId = -1);

    void setLeftOutShown(bool shown);
    [[nodiscard]] bool isLeftOutShown() const { return m_leftOutShown; }

    void setMarks(Layer layer, const QList<FieldMark> &marks);

    /// Where the cursor stands; FieldKind::None in an empty draft.
    [[nodiscard]] FieldSpot cursorSpot() const;
    void placeCursor(const FieldSpot &spot, qsizetype length = 0);
    /// The item that the handle of the cursor's line moves; `Type::None` if there is none.
    [[nodiscard]] ItemRef currentItem() const;
    [[nodiscard]] ItemRef itemAt(int position) const;
    [[nodiscard]] Spot spotAtPoint(const QPoint &viewportPoint) const;
    /// What is selected within one field.
    [[nodiscard]] std::optional<std::pair<FieldSpot, qsizetype>> selectedInField() const;

    void cutSelection();
    void toggleBold();
    void toggleItalic();
    [[nodiscard]] bool isTypingBold() const { return m_bold; }
    [[nodiscard]] bool isTypingItalic() const { return m_italic; }
    /// The last thing that happened was typing, right before the cursor.
    [[nodiscard]] bool isJustTyped() const { return !m_mergeKey.isEmpty(); }

    // Changes of the item of the cursor, or of the one given.
    void moveItem(const ItemRef &item, int by);
    void setItemIncluded(const ItemRef &item, bool included);
    void removeItem(const ItemRef &item);

Q_SIGNALS:
    void edited(const aio::Draft &draft, const QString &action, int mergeId);
    /// The text shows another draft, whoever changed it.
    void shown();
    /// The cursor is in another field or the looks of what is typed changed.
    void placeChanged();
    void findRequested(bool withReplace);
    void findingStepRequested(int by);
    /// The person wants to edit dates, contacts and the like of what stands here.
    void detailsRequested(const aio::ui::FieldPath &field);
    void textMenuRequested(const QPoint &globalPosition, int position);
    void itemMenuRequested(const QPoint &globalPosition, const aio::ui::ItemRef &item);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Command
    {
        None,
        Find,
        Replace,
        NextFinding,
        PreviousFinding,
        Details,
        MoveUp,
        MoveDown,
        LeaveOut,
        Remove,
        AddEntry,
        Bold,
        Italic,
    };

    /// A place between lines where a dragged item may go.
    struct DropPlace
    {
        double y = 0; ///< in the viewport
        FieldPath before{};
    };

    void refresh(const Spot &cursor = {});
    void layOut();
    void showMarks();
    /// Position and length in the document; -1: not in its text.
    [[nodiscard]] std::pair<int, int> rangeOf(const FieldMark &mark) const;
    void noticeCursor();
    void noticeLooks();
    void restore();

    // DraftTextKeys.cpp
    [[nodiscard]] static Command commandOf(const QKeyEvent &event);
    void run(Command command);
    bool handleStructure(QKeyEvent *event);
    bool handleDeletion(QKeyEvent *event);
    bool handleTab(QKeyEvent *event);
    void handleEnter();
    void typeInto(const std::function<void()> &type, const QString &action);
    void takeTyped(const FieldPath &field, const QString &action);
    /// Removes a selection that spans fields; false if there is none.
    bool removeSelection(const QString &action);
    [[nodiscard]] int mergeIdFor(const QString &field, const QString &action);
    void setMarkup(bool bold, bool on);

    // DraftTextMouse.cpp
    [[nodiscard]] QRectF lineRect(int line) const;
    [[nodiscard]] QRectF asideRect(int line) const;
    [[nodiscard]] QRectF handleRect(int line) const;
    [[nodiscard]] int lineAt(double y) const;
    [[nodiscard]] QList<DropPlace> dropPlaces(const ItemRef &item) const;
    [[nodiscard]] QString tipAt(const QPoint &point) const;
    [[nodiscard]] std::optional<DropPlace> dropPlaceAt(const ItemRef &item, double y) const;
    void setHovered(int line);
    void openDetailsAt(int line);

    // DraftTextPaint.cpp
    void paintLine(QPainter &painter, int line) const;
    void paintHandle(QPainter &painter, int line) const;
    void paintFrame(QPainter &painter, const FieldMark &mark) const;

    Draft m_draft;
    std::unique_ptr<LineDocument> m_lines;
    QMap<Layer, QList<FieldMark>> m_marks;
    FieldPath m_field; ///< of the cursor
    int m_lastPosition = 0;
    bool m_updating = false;
    bool m_typing = false;
    bool m_leftOutShown = false;
    bool m_bold = false;
    bool m_italic = false;
    // Changes that are one step of undo.
    QString m_mergeKey;
    QElapsedTimer m_mergeTimer;
    int m_mergeId = 0;
    // Of the mouse.
    int m_hovered = -1;
    ItemRef m_dragged;
    QPoint m_pressed;
    std::optional<DropPlace> m_drop;
    bool m_dragging = false;
};

} // namespace aio::ui
