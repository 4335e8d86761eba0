#include "ui/jobs/engine/RunAgainMenu.h"

#include "ui/reasons/KeyObstacleText.h"

#include <algorithm>

namespace aio::ui {

namespace {

constexpr qsizetype mostModels = 24; // more do not fit a screen

} // namespace

RunAgainMenu::RunAgainMenu(const JobModels &models, QWidget *parent)
    : QMenu(parent)
    , m_models(models)
{
    connect(this, &QMenu::aboutToShow, this, &RunAgainMenu::fill);
}

void RunAgainMenu::fill()
{
    clear();
    qDeleteAll(findChildren<QMenu *>(Qt::FindDirectChildrenOnly)); // clear() leaves them
    const QList<ReaderChoice> choices = m_models.providers ? m_models.providers() : QList<ReaderChoice>();
    connect(addAction(tr("As routed")), &QAction::triggered, this, &RunAgainMenu::routeChosen);
    const EngineInfo last = m_last ? m_last() : EngineInfo();
    const bool isThere = std::any_of(choices.cbegin(), choices.cend(), [&last](const ReaderChoice &choice) {
        return choice.provider == last.provider && choice.obstacle == routing::KeyObstacle::None;
    });
    if (isThere && !last.model.isEmpty()) {
        addModel(this, tr("The same model, %1").arg(last.model), {last.provider, last.model});
    }
    addSeparator();
    for (const ReaderChoice &choice : choices) {
        addProvider(choice);
    }
    addSeparator();
    addModel(this, tr("Built-in engine, no network"), {routing::builtInProviderId(), {}});
}

void RunAgainMenu::addProvider(const ReaderChoice &choice)
{
    if (choice.obstacle != routing::KeyObstacle::None) {
        addAction(tr("%1: %2").arg(choice.title, keyObstacleText(choice.obstacle)))->setEnabled(false);
        return;
    }
    if (choice.models.size() <= 1) {
        const QString model = choice.models.value(0);
        addModel(this, model.isEmpty() ? choice.title : tr("%1 · %2").arg(model, choice.title),
            {choice.provider, model});
        return;
    }
    QMenu *menu = addMenu(choice.title);
    for (const QString &model : choice.models.mid(0, mostModels)) {
        addModel(menu, model, {choice.provider, model});
    }
}

void RunAgainMenu::addModel(QMenu *menu, const QString &text, const ai::ModelRef &model)
{
    connect(menu->addAction(text), &QAction::triggered, this, [this, model] { Q_EMIT modelChosen(model); });
}

} // namespace aio::ui
