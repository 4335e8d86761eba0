#pragma once

#include "core/ai/Secret.h"

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

class EngineStep;
class SegmentedSwitch;
class StepList;
struct ProvidersServices;

/// The first steps: who and in which language, which engine, where the data is. Every choice is a setting and
/// applies at once; Skip keeps what was chosen so far, but no engine.
class FirstRunDialog : public QDialog
{
    Q_OBJECT

public:
    /// `services` must outlive the dialog.
    FirstRunDialog(Settings &settings, const ProvidersServices &services, const QString &workspacePath,
        QWidget *parent = nullptr);

    [[nodiscard]] EngineStep *engineStep() const { return m_engine; }
    [[nodiscard]] QPushButton *nextButton() const { return m_next; }

Q_SIGNALS:
    /// Gemini was chosen at the end of the steps, with this key.
    void keyEntered(const aio::ai::Secret &key);
    /// Another provider was chosen.
    void providersRequested();

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
    QWidget *makeData(const QString &workspacePath);
    Card addPage(QWidget *page, QWidget *content);
    void showStep(int index);
    void finish();
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
    EngineStep *m_engine;
    QLabel *m_dataText;
    QPushButton *m_skip;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace aio::ui
