#pragma once

#include "ui/tables/FilterButton.h"

namespace aio::ui {

/// "vs period before": whether figures are held against the period before. A click, Enter or Space changes
/// it.
class CompareButton : public FilterButton
{
    Q_OBJECT

public:
    explicit CompareButton(QWidget *parent = nullptr);

    [[nodiscard]] bool compares() const { return m_compares; }
    /// Shows it without telling anyone.
    void setCompares(bool compares);

    [[nodiscard]] bool isSet() const override { return false; }
    [[nodiscard]] QString shownText() const override;
    void clear() override;
    void openPopup() override;
    void retranslate() { describe(); }

Q_SIGNALS:
    void comparesChanged(bool compares);

private:
    bool m_compares = true;
};

} // namespace aio::ui
