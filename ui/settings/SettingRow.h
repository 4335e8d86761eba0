#pragma once

#include <QWidget>

class QLabel;

namespace aio::ui {

/// One setting: its name and a line about it at the left, the control at the right.
class SettingRow : public QWidget
{
    Q_OBJECT

public:
    explicit SettingRow(QWidget *control, QWidget *parent = nullptr);

    /// `words`: more words that the search finds it by, such as "dark night".
    void setTexts(const QString &name, const QString &detail = {}, const QString &words = {});
    [[nodiscard]] bool matches(const QString &query) const;
    /// Draws the eye to it, or no longer.
    void setHighlighted(bool on);
    [[nodiscard]] QWidget *control() const { return m_control; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_control;
    QLabel *m_name;
    QLabel *m_detail;
    QString m_words;
    bool m_highlighted = false;
};

} // namespace aio::ui
