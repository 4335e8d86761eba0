#pragma once

#include "core/jobs/Extraction.h"
#include "ui/jobs/engine/JobModels.h"

#include <QMenu>

namespace aio::ui {

/// Who reads a posting once more: whoever the route says, the model that read it last, one of a provider's,
/// or the built-in engine. Filled anew each time that it opens.
class RunAgainMenu : public QMenu
{
    Q_OBJECT

public:
    /// `models` must outlive the menu.
    explicit RunAgainMenu(const JobModels &models, QWidget *parent = nullptr);

    /// Tells who read it last.
    void setLast(std::function<EngineInfo()> last) { m_last = std::move(last); }

Q_SIGNALS:
    void routeChosen();
    void modelChosen(const aio::ai::ModelRef &model);

private:
    void fill();
    void addProvider(const ReaderChoice &choice);
    void addModel(QMenu *menu, const QString &text, const ai::ModelRef &model);

    const JobModels &m_models;
    std::function<EngineInfo()> m_last{};
};

} // namespace aio::ui
