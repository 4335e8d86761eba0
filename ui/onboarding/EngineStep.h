#pragma once

#include "core/ai/ProviderConfig.h"
#include "core/ai/Secret.h"
#include "ui/providers/test/TestReport.h"

#include <QWidget>

#include <stop_token>

class QLabel;
class QPushButton;

namespace aio::ui {

class EngineCard;
class KeyEdit;
struct ProvidersServices;

/// The choice of an engine in the first steps: the built-in one, Google Gemini with a key that is checked in
/// place, or another provider later. Keeps nothing itself.
class EngineStep : public QWidget
{
    Q_OBJECT

public:
    enum class Choice
    {
        BuiltIn,
        Gemini,
        Another
    };

    explicit EngineStep(const ProvidersServices &services, QWidget *parent = nullptr);
    ~EngineStep() override;

    [[nodiscard]] Choice choice() const { return m_choice; }
    void choose(Choice choice);
    /// What was entered for Gemini; empty: nothing.
    [[nodiscard]] const ai::Secret &key() const { return m_entered; }

    [[nodiscard]] EngineCard *card(Choice choice) const;
    [[nodiscard]] KeyEdit *keyField() const { return m_key; }
    [[nodiscard]] QPushButton *checkButton() const { return m_check; }
    /// What came out of the check; empty while there is nothing to say.
    [[nodiscard]] QString outcome() const;
    void retranslate();

private:
    QWidget *makeKeyBody();
    void check();
    void take(const TestReport &report);
    void say(const QString &sentence, bool well);

    const ProvidersServices &m_services;
    Choice m_choice = Choice::BuiltIn;
    EngineCard *m_builtIn;
    EngineCard *m_gemini;
    EngineCard *m_another;
    QLabel *m_keyLabel;
    QPushButton *m_where;
    KeyEdit *m_key;
    QPushButton *m_check;
    QLabel *m_outcome;
    QLabel *m_kept;
    ai::Secret m_entered; ///< the field forgets it when another step is shown
    std::stop_source m_stop;
    bool m_checking = false;
};

} // namespace aio::ui
