#pragma once

#include "core/catalog/PriceVersion.h"
#include "ui/providers/page/ProvidersServices.h"

#include <QDialog>

class QDateEdit;
class QPushButton;

namespace aio::ui {

class Banner;
class FieldBox;
class MoneyEdit;

/// The price of a model at a provider as an admin sets it: rates per million tokens from a day on. It wins
/// over the catalog's; calls that were made keep the price they were made at. Closes once it is saved.
class PriceDialog : public QDialog
{
    Q_OBJECT

public:
    /// `present`: what holds today, to begin with.
    PriceDialog(const ProvidersServices &services, const ai::ProviderConfig &provider, const QString &model,
        const std::optional<catalog::PriceVersion> &present, QWidget *parent = nullptr);

    [[nodiscard]] MoneyEdit *inputField() const { return m_input; }
    [[nodiscard]] MoneyEdit *outputField() const { return m_output; }
    [[nodiscard]] MoneyEdit *cachedField() const { return m_cached; }
    [[nodiscard]] QDateEdit *fromField() const { return m_from; }
    [[nodiscard]] FieldBox *outputBox() const { return m_outputBox; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }

Q_SIGNALS:
    /// The workspace has it.
    void saved();

private:
    void save();
    [[nodiscard]] bool check();

    const ProvidersServices &m_services;
    ai::ProviderConfig m_provider;
    QString m_model;
    std::optional<catalog::PriceVersion> m_present;
    Banner *m_banner;
    MoneyEdit *m_input;
    MoneyEdit *m_output;
    MoneyEdit *m_cached;
    MoneyEdit *m_reasoning;
    QDateEdit *m_from;
    FieldBox *m_inputBox;
    FieldBox *m_outputBox;
    QPushButton *m_save;
};

} // namespace aio::ui
