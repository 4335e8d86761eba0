#pragma once

#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace aio::ui {

class FlowLayout;

/// Colours to choose one from: first the template's own, then those of the theme's charts, then any other.
class SwatchRow : public QWidget
{
    Q_OBJECT

public:
    explicit SwatchRow(QWidget *parent = nullptr);

    /// "#rrggbb"; empty: the template's own colour.
    [[nodiscard]] QString color() const { return m_color; }
    /// Does not emit `chosen()`.
    void setColor(const QString &color);
    /// What the template has of its own, to be shown in the first swatch.
    void setOwnColor(const QColor &color);
    [[nodiscard]] QList<QToolButton *> swatches() const { return m_swatches; }

Q_SIGNALS:
    void chosen(const QString &color);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addSwatch(const QString &color, const QString &name);
    void refresh();
    void askForColor();

    FlowLayout *m_flow;
    QButtonGroup *m_group;
    QList<QToolButton *> m_swatches;
    QStringList m_colors; ///< of the swatches; the first is empty
    QColor m_own;
    QString m_color;
    QToolButton *m_other;
};

} // namespace aio::ui
