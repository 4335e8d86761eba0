#pragma once

#include "ui/providers/list/ProviderRow.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace aio::ui {

/// The key of a provider as far as it is shown: dots, its last characters, and where it is. Never the key.
class KeyField : public QWidget
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

    void setRow(const ProviderRow &row);
    void retranslate();
    [[nodiscard]] QPushButton *button() const { return m_button; }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void replaceRequested();

private:
    QLabel *m_icon;
    QLabel *m_dots;
    QLabel *m_where;
    QPushButton *m_button;
    ProviderRow m_row;
};

} // namespace aio::ui
