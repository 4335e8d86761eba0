#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace aio::ui {

class SettingRow;

/// One page of the settings: a heading, and rows below.
class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsSection(QWidget *parent = nullptr);

    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString iconName() const = 0;
    /// Whether the section wants all of the room instead of a column of 640.
    [[nodiscard]] virtual bool isWide() const { return false; }
    virtual void retranslate() = 0;

    /// Marks the rows that match; how many do. An empty query marks none.
    int highlight(const QString &query);

protected:
    void setHeading(const QString &title, const QString &sentence);
    SettingRow *addRow(QWidget *control);
    void addLine();
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

private:
    QLabel *m_title;
    QLabel *m_sentence;
    QVBoxLayout *m_body;
    QList<SettingRow *> m_rows;
};

} // namespace aio::ui
