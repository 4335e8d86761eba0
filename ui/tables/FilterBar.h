#pragma once

#include <QFrame>
#include <QTimer>

class QHBoxLayout;
class QLineEdit;
class QMenu;
class QPushButton;

namespace aio::ui {

class FilterButton;

/// The line of filters above a table: buttons, then a field for words. Where the room is short, the buttons
/// that are not set wait in a menu behind "Filter".
class FilterBar : public QFrame
{
    Q_OBJECT

public:
    static constexpr int barHeight = 46;
    static constexpr int debounceMs = 150;

    explicit FilterBar(QWidget *parent = nullptr);

    /// Always shown, in front of the others: the range.
    void addFixed(QWidget *widget);
    void addFilter(FilterButton *button);
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    /// The words, without space around them.
    [[nodiscard]] QString text() const;
    /// Shows words without telling anyone.
    void setText(const QString &text);
    void setFieldTexts(const QString &placeholder);
    void retranslate();
    /// Shows or hides buttons by the room there is. Called by itself on a change of size.
    void arrange();

Q_SIGNALS:
    /// The words are others, a moment after the last key.
    void textChanged(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillMenu();

    QHBoxLayout *m_layout;
    QList<QWidget *> m_fixed;
    QList<FilterButton *> m_filters;
    QPushButton *m_more;
    QMenu *m_menu;
    QLineEdit *m_field;
    QTimer m_debounce;
};

} // namespace aio::ui
