#pragma once

#include <QWidget>

#include <optional>

namespace aio::ui {

/// How much of a day's money is spent, as a bar of the status bar. The text beside it says the same.
class SpendBar : public QWidget
{
    Q_OBJECT

public:
    explicit SpendBar(QWidget *parent = nullptr);

    /// From 0; more than 1 is too much. Nothing: there is no limit, and the bar hides.
    void setShare(const std::optional<double> &share);
    [[nodiscard]] const std::optional<double> &share() const { return m_share; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<double> m_share;
};

} // namespace aio::ui
