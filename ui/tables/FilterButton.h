#pragma once

#include <QAbstractButton>
#include <QList>

namespace aio::ui {

/// One thing to choose in a filter.
struct FilterChoice
{
    QString value; ///< never empty
    QString text; ///< for a person

    bool operator==(const FilterChoice &) const = default;
};

/// "Model: all ▾". Once something is chosen it is a chip in the accent colour with a ×. Click, Enter, Space
/// or Down opens the choices, of which several may be marked; Del, Backspace or the × takes them back.
class FilterButton : public QAbstractButton
{
    Q_OBJECT
    Q_PROPERTY(QStringList values READ values WRITE setValues NOTIFY valuesChanged)

public:
    static constexpr int buttonHeight = 26;

    explicit FilterButton(QWidget *parent = nullptr);

    void setName(const QString &name); ///< "Model"
    [[nodiscard]] const QString &name() const { return m_name; }
    void setChoices(const QList<FilterChoice> &choices);
    [[nodiscard]] const QList<FilterChoice> &choices() const { return m_choices; }
    /// Whether a value may be typed that is not among the choices.
    void setOpenEnded(bool openEnded) { m_openEnded = openEnded; }

    /// What is chosen, in the order in which it was; empty: all.
    [[nodiscard]] const QStringList &values() const { return m_values; }
    /// Shows choices without telling anyone.
    void setValues(const QStringList &values);
    /// Chooses, as if the person had.
    void choose(const QStringList &values);

    /// Whether it is a chip with a ×.
    [[nodiscard]] virtual bool isSet() const { return !m_values.isEmpty(); }
    [[nodiscard]] virtual QString shownText() const;
    virtual void clear();
    virtual void openPopup();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// Where the × or the arrow is.
    [[nodiscard]] QRect signRect() const;

Q_SIGNALS:
    /// The person chose or cleared.
    void valuesChanged(const QStringList &values);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;
    void setIconName(const QString &name) { m_iconName = name; }
    /// After anything that is shown changed.
    void describe();

private:
    [[nodiscard]] QString textOf(const QString &value) const;

    QString m_name;
    QString m_iconName;
    QList<FilterChoice> m_choices;
    QStringList m_values;
    bool m_openEnded = false;
};

} // namespace aio::ui
