#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace aio {
class Settings;
}

namespace aio::ui {

class SegmentedSwitch;
class StepList;

/// The first steps: who and in which language, which engine, where the data is. Every choice is a setting and
/// applies at once; Skip keeps what was chosen so far.
class FirstRunDialog : public QDialog
{
    Q_OBJECT

public:
    FirstRunDialog(Settings &settings, const QString &workspacePath, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void done(int result) override;

private:
    struct Card
    {
        QLabel *title;
        QLabel *text;
    };

    QWidget *makeYou();
    QWidget *makeEngine();
    QWidget *makeData(const QString &workspacePath);
    Card addPage(QWidget *page, QWidget *content);
    void showStep(int index);
    void retranslate();

    Settings &m_settings;
    StepList *m_steps;
    QStackedWidget *m_stack;
    QList<Card> m_heads;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_themeLabel;
    SegmentedSwitch *m_theme;
    QLabel *m_engineName;
    QLabel *m_engineText;
    QLabel *m_dataText;
    QPushButton *m_skip;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace aio::ui
