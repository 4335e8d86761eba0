#include "core/ai/Task.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace aio::ai {

namespace {

struct TaskRow
{
    AiTask task;
    const char16_t *name;
    const char *title;
};

constexpr std::array taskRows{
    TaskRow{AiTask::ExtractText, u"extract_text", QT_TRANSLATE_NOOP("AiTask", "Extract from text")},
    TaskRow{AiTask::ExtractImage, u"extract_image", QT_TRANSLATE_NOOP("AiTask", "Extract from image")},
    TaskRow{AiTask::CheckImage, u"check_image", QT_TRANSLATE_NOOP("AiTask", "Check an image")},
    TaskRow{AiTask::DraftCv, u"draft_cv", QT_TRANSLATE_NOOP("AiTask", "Draft CV")},
    TaskRow{AiTask::CoverLetter, u"cover_letter", QT_TRANSLATE_NOOP("AiTask", "Cover letter")},
    TaskRow{AiTask::Chat, u"chat", QT_TRANSLATE_NOOP("AiTask", "Other programs")},
    TaskRow{AiTask::Test, u"test", QT_TRANSLATE_NOOP("AiTask", "Credential test")},
};

const TaskRow &rowOf(AiTask task)
{
    return taskRows.at(std::size_t(task));
}

} // namespace

QString taskName(AiTask task)
{
    return QString::fromUtf16(rowOf(task).name);
}

std::optional<AiTask> taskFromName(QStringView name)
{
    for (const TaskRow &row : taskRows) {
        if (name == QStringView(row.name)) {
            return row.task;
        }
    }
    return std::nullopt;
}

QString taskTitle(AiTask task)
{
    return QCoreApplication::translate("AiTask", rowOf(task).title);
}

const QList<AiTask> &routedTasks()
{
    static const QList<AiTask> tasks{AiTask::ExtractText, AiTask::ExtractImage, AiTask::CheckImage,
        AiTask::DraftCv, AiTask::CoverLetter, AiTask::Chat};
    return tasks;
}

const QStringList &initialPlans()
{
    static const QStringList plans{
        QStringLiteral("freemium"), QStringLiteral("pro"), QStringLiteral("team"), QStringLiteral("private")};
    return plans;
}

QString planTitle(const QString &plan)
{
    static constexpr std::array titles{QT_TRANSLATE_NOOP("Plan", "Freemium"),
        QT_TRANSLATE_NOOP("Plan", "Pro"), QT_TRANSLATE_NOOP("Plan", "Team"),
        QT_TRANSLATE_NOOP("Plan", "Private")};
    const qsizetype index = initialPlans().indexOf(plan);
    return index < 0 ? plan : QCoreApplication::translate("Plan", titles.at(std::size_t(index)));
}

QString defaultPlan()
{
    return initialPlans().constFirst();
}

} // namespace aio::ai
