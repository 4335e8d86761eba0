#pragma once

#include "core/providerstore/ProviderRules.h"
#include "ui/providers/list/ProviderRow.h"
#include "ui/providers/test/ProviderTester.h"

#include <QScrollArea>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace aio::ui {

class FieldBox;
class FormFields;
class KeyField;
class LastTestCard;
class Switch;

/// What a provider is, as a form: name, address, key, models. Says what was entered, never saves it.
class GeneralForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit GeneralForm(QWidget *parent = nullptr);

    /// Shows a provider with the values of `draft`. Emits nothing.
    void setRow(const ProviderRow &row, const ai::ProviderConfig &draft);
    /// Only what is not entered here: keys and the last test.
    void updateRow(const ProviderRow &row);
    /// `config` with what is in the fields.
    [[nodiscard]] ai::ProviderConfig applied(const ai::ProviderConfig &config) const;
    /// What the model fields offer, and what an empty one stands for.
    void setModels(const QList<ModelChoice> &models, const QString &fast, const QString &quality);

    /// "base_url", "fast_model", …: as ProviderProblem names them. False if it is not in this form.
    bool focusField(const QString &name);
    [[nodiscard]] FormFields *fields() const { return m_fields; }
    [[nodiscard]] FieldBox *field(const QString &name) const;
    [[nodiscard]] KeyField *keyField() const { return m_key; }
    [[nodiscard]] Switch *activeSwitch() const { return m_active; }
    void retranslate();

Q_SIGNALS:
    void edited();
    void keyRequested();
    void testDetailsRequested();

private:
    void build(QVBoxLayout *column);
    QWidget *switchRow(QLabel *label, Switch *control);
    void adapt();
    void fillRegions();
    void showSuggestions();
    void showRegion();
    void takeRegion();

    ai::ProviderConfig m_config;
    ProviderRow m_row;
    QString m_suggestedFast;
    QString m_suggestedQuality;
    bool m_showing = false;
    QWidget *m_content;
    FormFields *m_fields;
    QWidget *m_network;
    QLineEdit *m_name;
    QLineEdit *m_url;
    QComboBox *m_region;
    QComboBox *m_fast;
    QComboBox *m_quality;
    QSpinBox *m_timeout;
    QSpinBox *m_retries;
    QSpinBox *m_parallel;
    QLabel *m_activeLabel;
    Switch *m_active;
    QLabel *m_maskLabel;
    Switch *m_mask;
    KeyField *m_key;
    FieldBox *m_keyBox;
    LastTestCard *m_test;
    QLabel *m_builtIn;
};

} // namespace aio::ui
