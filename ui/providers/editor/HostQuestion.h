#pragma once

#include "ui/providers/list/ProviderRow.h"

#include <QMessageBox>

namespace aio::ui {

/// The key that would go to another server than the one it was entered for, if `draft` were used: nothing if
/// scheme, host and port are the same or there is no key.
[[nodiscard]] std::optional<KeyInfo> keyThatMoves(const ProviderRow &row, const ai::ProviderConfig &draft);

/// Asks whether a stored key may go to the new address of its provider. Nothing is sent, saved or removed
/// here.
class HostQuestion : public QMessageBox
{
    Q_OBJECT

public:
    enum class For
    {
        Saving, ///< the key may also be removed
        Testing, ///< it is sent once, or not
    };

    HostQuestion(const ProviderRow &row, const ai::ProviderConfig &draft, const KeyInfo &key, For what,
        QWidget *parent = nullptr);

    [[nodiscard]] QPushButton *sendButton() const { return m_send; }
    /// Null where the key cannot be removed: while testing, or if it is of the environment.
    [[nodiscard]] QPushButton *removeButton() const { return m_remove; }

Q_SIGNALS:
    /// The key may go there.
    void allowed();
    /// The new address, but without this key.
    void removalChosen();

private:
    QPushButton *m_send;
    QPushButton *m_remove = nullptr;
};

} // namespace aio::ui
