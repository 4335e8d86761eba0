#pragma once

#include "core/providerstore/ProviderRules.h"
#include "ui/providers/list/ProviderRow.h"
#include "ui/providers/test/ProviderTester.h"

#include <QHash>
#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace aio::ui {

class FieldBox;
class KeyField;
class LastTestCard;
class Switch;

/// The settings of a provider as a form. Says what was entered, never saves it.
class GeneralForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit GeneralForm(QWidget *parent = nullptr);

    /// Shows a provider with the values of `draft`. Emits nothing.
    void setRow(const ProviderRow &row, const ai::ProviderConfig &draft);
    /// Only what is not entered here: keys and the last test.
    void updateRow(const ProviderRow &row);
    /// The same provider with what is in the fields.
    [[nodiscard]] ai::ProviderConfig draft() const;
    /// What the model fields offer, and what an empty one stands for.
    void setModels(const QList<ModelChoice> &models, const QString &fast, const QString &quality);

    /// Shows problems under the fields that were left already, or under all.
    void setProblems(const QList<ProviderProblem> &problems, bool all);
    /// To the first field with a problem; true if there is one.
    bool focusProblem();
    /// "base_url", "fast_model", …: as ProviderProblem names them.
    void focusField(const QString &name);
    [[nodiscard]] FieldBox *field(const QString &name) const { return m_fields.value(name); }
    [[nodiscard]] KeyField *keyField() const { return m_key; }
    [[nodiscard]] Switch *activeSwitch() const { return m_active; }
    void retranslate();

Q_SIGNALS:
    void edited();
    void keyRequested();
    void testDetailsRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildMain(QVBoxLayout *column);
    void buildMore(QVBoxLayout *column);
    QWidget *switchRow(QLabel *label, Switch *control);
    FieldBox *add(const QString &name, QWidget *editor);
    void adapt();
    [[nodiscard]] QList<std::pair<QString, QString>> headers() const;

    ai::ProviderConfig m_config;
    ProviderRow m_row;
    QHash<QString, FieldBox *> m_fields;
    QStringList m_order;
    QStringList m_left; ///< fields that the focus was in and left
    bool m_showing = false;
    QWidget *m_content;
    QWidget *m_network;
    QWidget *m_moreBody;
    QPushButton *m_more;
    QLineEdit *m_name;
    QLineEdit *m_url;
    QComboBox *m_fast;
    QComboBox *m_quality;
    QSpinBox *m_timeout;
    QSpinBox *m_retries;
    QSpinBox *m_parallel;
    QLineEdit *m_proxy;
    QLineEdit *m_version;
    QLineEdit *m_organization;
    QPlainTextEdit *m_headers;
    QCheckBox *m_responses;
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
