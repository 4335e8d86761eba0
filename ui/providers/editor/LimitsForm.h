#pragma once

#include "core/ai/ProviderConfig.h"
#include "core/usage/UsageLog.h"

#include <QScrollArea>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace aio::ui {

class FormFields;

/// How calls travel to a provider (proxy, headers, protocol) and which limits hold on the way. Says what was
/// entered, never saves it.
class LimitsForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit LimitsForm(QWidget *parent = nullptr);

    /// Shows a provider. Emits nothing.
    void setConfig(const ai::ProviderConfig &config);
    /// `config` with what is in the fields.
    [[nodiscard]] ai::ProviderConfig applied(const ai::ProviderConfig &config) const;
    /// The limits that calls to this provider are counted under, with what is used of them.
    void setQuotas(const QList<usage::QuotaStatus> &statuses);
    [[nodiscard]] int quotaCount() const { return int(m_quotas.size()); }

    /// False if it is not in this form.
    bool focusField(const QString &name);
    [[nodiscard]] FormFields *fields() const { return m_fields; }
    void retranslate();

Q_SIGNALS:
    void edited();
    void quotasRequested();

private:
    QLabel *heading();
    void fillQuotas();
    [[nodiscard]] QList<std::pair<QString, QString>> headers() const;

    ai::ProviderConfig m_config;
    QList<usage::QuotaStatus> m_quotas;
    bool m_showing = false;
    QWidget *m_content;
    FormFields *m_fields;
    QLabel *m_networkTitle;
    QWidget *m_network;
    QLineEdit *m_proxy;
    QPlainTextEdit *m_headers;
    QLineEdit *m_version;
    QLineEdit *m_organization;
    QCheckBox *m_responses;
    QLabel *m_quotaTitle;
    QWidget *m_quotaRows;
    QLabel *m_none;
    QPushButton *m_open;
};

} // namespace aio::ui
