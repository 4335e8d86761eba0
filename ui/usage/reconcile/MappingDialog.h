#pragma once

#include "core/usage/billing/InvoiceFile.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace aio::ui {

/// Asks whose bill a file is, and of a table that no provider writes which column means what. Shows the first
/// rows.
class MappingDialog : public QDialog
{
    Q_OBJECT

public:
    /// `providers`: ids and names. `kept`: mappings that can be chosen.
    MappingDialog(const QString &fileName, const usage::InvoiceSample &sample,
        const QList<std::pair<QString, QString>> &providers, const QList<usage::InvoiceMapping> &kept,
        QWidget *parent = nullptr);

    /// The provider that was chosen.
    [[nodiscard]] QString provider() const;
    void setProvider(const QString &id);
    /// With a name if it is to be kept.
    [[nodiscard]] usage::InvoiceMapping mapping() const;
    /// Nothing for the exports of OpenAI and Anthropic, whose columns are known.
    [[nodiscard]] std::optional<usage::InvoiceMapping> neededMapping() const;
    [[nodiscard]] QPushButton *acceptButton() const { return m_accept; }

private:
    struct Field
    {
        QString usage::InvoiceMapping::*member;
        QComboBox *columns;
    };
    void addField(const QString &title, QString usage::InvoiceMapping::*member, bool needed);
    void buildFields(const QList<usage::InvoiceMapping> &kept);
    [[nodiscard]] QWidget *buildSample();
    void choose(const usage::InvoiceMapping &mapping);
    void check();

    usage::InvoiceSample m_sample;
    QComboBox *m_provider;
    QList<Field> m_fields;
    QLineEdit *m_dayFormat;
    QCheckBox *m_inCents;
    QLineEdit *m_name;
    QPushButton *m_accept;
    QFormLayout *m_form;
};

} // namespace aio::ui
