#pragma once

#include "ui/providers/page/ProvidersServices.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace aio::ui {

class Banner;
class KeyEdit;

/// A new key in place of the one in use, in three steps: paste it, test it, choose how long the old one
/// stays. The old key is in use until the new one has passed. What was not accepted is discarded on closing.
class RotateDialog : public QDialog
{
    Q_OBJECT

public:
    RotateDialog(const ProvidersServices &services, ai::ProviderConfig provider, const QString &tail,
        QWidget *parent = nullptr);
    ~RotateDialog() override;

    [[nodiscard]] KeyEdit *field() const { return m_field; }
    [[nodiscard]] QPushButton *goButton() const { return m_go; }
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void rotated(const aio::KeyInfo &key);

private:
    void propose();
    void test();
    void takeOver();
    void fail(const QString &sentence);

    const ProvidersServices &m_services;
    ai::ProviderConfig m_provider;
    Banner *m_banner;
    KeyEdit *m_field;
    QButtonGroup *m_keep;
    QLabel *m_state;
    QPushButton *m_go;
    std::stop_source m_stop;
    bool m_proposed = false; ///< the new key is kept, or is about to be, and is not in use
};

} // namespace aio::ui
