#pragma once

#include <QStringList>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QStringListModel;
class QToolButton;

namespace aio::ui {

class Chip;
class FlowLayout;

/// A list of short values as chips that wrap; the last is +, which turns into a field with suggestions.
///
/// Keys: in the field, Enter or comma adds, Esc leaves, Backspace in front of nothing goes to the last chip.
/// On a chip, arrows move, Del or Backspace removes, Enter or F2 edits. The same value is never there twice
/// (case aside). What stands in the field counts as a value too: a pause in typing tells of it, so that it is
/// saved like any other text.
class ChipEdit : public QWidget
{
    Q_OBJECT

public:
    static constexpr int pauseMs = 600;

    explicit ChipEdit(QWidget *parent = nullptr);

    /// With what stands in the field.
    [[nodiscard]] QStringList chips() const;
    /// Shows these; does not emit `edited()`.
    void setChips(const QStringList &chips);
    /// Takes what stands in the field, if anything does, and closes it: before another record is shown, so
    /// that what was typed for one never becomes a value of the next.
    void commitTyped();

    void setSuggestions(const QStringList &suggestions);
    void setPlaceholder(const QString &text);
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The person changed the list.
    void edited(const QStringList &chips);
    /// Some part of it took the focus.
    void focused();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Chip *insertChip(int index, const QString &text);
    void removeChip(Chip *chip);
    void editChip(Chip *chip);
    void step(Chip *from, int by);
    void startInput(const QString &text, int index);
    /// Takes what the field holds; false if there was nothing to take.
    bool commitInput();
    void endInput();
    bool handleInputKey(int key);
    void retranslate();

    FlowLayout *m_flow;
    QList<Chip *> m_chips;
    QToolButton *m_add;
    QLineEdit *m_input;
    QStringListModel *m_suggestions;
    QTimer m_pause; ///< runs while somebody types
    QString m_original; ///< the chip being edited, as it was; Esc brings it back
    int m_inputIndex = 0;
    bool m_readOnly = false;
    bool m_updating = false;
    bool m_told = false; ///< of what stands in the field
};

} // namespace aio::ui
