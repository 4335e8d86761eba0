#pragma once

#include "ui/documents/ai/EngineChoice.h"

#include <QComboBox>

namespace aio::ui {

struct DocumentsServices;

/// Chooses who writes a draft. What was chosen last is chosen the next time; with and without the program
/// itself among the choices they are two choices.
class EngineBox : public QComboBox
{
    Q_OBJECT

public:
    /// `builtIn`: the program itself is offered too, first.
    EngineBox(const DocumentsServices &services, bool builtIn, QWidget *parent = nullptr);

    [[nodiscard]] EngineChoice choice() const;
    /// One that is not offered, or has no key, changes nothing.
    void choose(const EngineChoice &choice);
    /// Makes the present choice the first one of the next time.
    void remember();

private:
    const DocumentsServices &m_services;
    bool m_forNew;
};

} // namespace aio::ui
