#pragma once

#include "ui/providers/list/ProviderRow.h"

#include <QAbstractButton>

namespace aio::ui {

/// An engine in the list of Home: its letter, name and model (or what is wrong with it), how long answers
/// take, a dot in the colour of its state. A button: it leads to the provider.
class EngineRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit EngineRow(QWidget *parent = nullptr);

    /// `model`: what it answers with unless a route says otherwise.
    void setEngine(const ProviderRow &row, const QString &model);
    [[nodiscard]] const QString &detail() const { return m_detail; }
    [[nodiscard]] const QString &latency() const { return m_latency; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_initial;
    QString m_name;
    QString m_detail;
    QString m_latency;
    Token m_detailTone = Token::TextMuted;
    Token m_dot = Token::TextMuted;
};

} // namespace aio::ui
