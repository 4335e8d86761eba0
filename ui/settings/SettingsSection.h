#pragma once

#include "core/settings/SettingTable.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace aio {
class Settings;
}

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
    virtual void retranslate() = 0;

    /// Marks the rows that match; how many do. An empty query marks none.
    int highlight(const QString &query);
    /// Whether the section as a whole is about it: its title, or what has no row of its own.
    [[nodiscard]] bool isAbout(const QString &query) const;

protected:
    void setHeading(const QString &title, const QString &sentence);
    SettingRow *addRow(QWidget *control);
    void addLine();
    /// Words that the search finds the section by, in the present language.
    void setSearchWords(const QString &words) { m_words = words; }
    /// A button below the rows that sets these to what they were at first.
    void addReset(Settings &settings, const QList<SettingKey> &keys);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

    void changeEvent(QEvent *event) override;

private:
    void retranslateReset();

    QLabel *m_title;
    QLabel *m_sentence;
    QVBoxLayout *m_body;
    QList<SettingRow *> m_rows;
    QString m_words;
    QPushButton *m_reset = nullptr;
};

} // namespace aio::ui
