#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace aio::ai {

/// What a call is for. Routes, quotas and the usage log are by task.
enum class AiTask
{
    ExtractText, ///< a posting as text or page → job
    ExtractImage, ///< a picture of a posting → job
    CheckImage, ///< is this picture a posting?
    DraftCv,
    CoverLetter,
    Chat, ///< what other programs ask through the HTTP endpoint
    Test, ///< a credential test; kept out of figures about the business
};

/// The stable name in files, tables and on the command line: "extract_text", "draft_cv", …
[[nodiscard]] QString taskName(AiTask task);
[[nodiscard]] std::optional<AiTask> taskFromName(QStringView name);
/// For a person, translated: "Extract from text".
[[nodiscard]] QString taskTitle(AiTask task);
/// The tasks that a policy routes, in the order of the matrix: everything but Test.
[[nodiscard]] const QList<AiTask> &routedTasks();

/// Plans are data: a workspace may have others. These exist from the start, in the order of the matrix:
/// "freemium", "pro", "team", "private".
[[nodiscard]] const QStringList &initialPlans();
/// For a person: a translated title for the plans above, the name itself for others.
[[nodiscard]] QString planTitle(const QString &plan);
/// What a call without a plan is on: "freemium".
[[nodiscard]] QString defaultPlan();

} // namespace aio::ai
