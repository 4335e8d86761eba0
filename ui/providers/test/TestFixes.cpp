#include "ui/providers/test/TestFixes.h"

#include "ui/providers/list/ProviderRow.h"
#include "ui/providers/page/ProviderPreset.h"

#include <QCoreApplication>

namespace aio::ui {

namespace {

using Act = TestFix::Act;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aio::ui::TestFixes)
};

QList<TestFix> reachFixes(const ai::ProviderConfig &config)
{
    QList<TestFix> fixes;
    if (config.isLocal()) {
        fixes.append(
            {Text::tr("Start the server on %1, then test again").arg(hostText(config)), Act::TestAgain});
    }
    fixes.append({Text::tr("Check the base URL"), Act::EditField, QStringLiteral("base_url")});
    if (!config.isLocal()) {
        fixes.append({Text::tr("Behind a company's network: enter its proxy"), Act::EditField,
            QStringLiteral("proxy")});
        fixes.append({Text::tr("Check that this computer is online, then test again"), Act::TestAgain});
    }
    return fixes;
}

} // namespace

QList<TestFix> fixesFor(const TestReport &report, const ai::ProviderConfig &config, const QString &model)
{
    const int failed = report.failedIndex();
    if (failed < 0) {
        return {};
    }
    const QString step = report.steps.at(failed).name;
    const bool console = !consoleOf(config).isEmpty();
    if (step == u"reach") {
        return reachFixes(config);
    }
    if (step == u"tls") {
        return {{Text::tr("Check the base URL"), Act::EditField, QStringLiteral("base_url")},
            {Text::tr("Check date and time of this computer: certificates are only valid for a time"),
                Act::None},
            {Text::tr("Behind a company's network: enter its proxy"), Act::EditField,
                QStringLiteral("proxy")}};
    }
    QList<TestFix> fixes;
    // A provider that is busy, silent or not paid says nothing against the key.
    const bool keyIsAtFault = !report.problem || *report.problem == ai::AiErrorKind::Auth
        || *report.problem == ai::AiErrorKind::Keychain || *report.problem == ai::AiErrorKind::BadRequest
        || *report.problem == ai::AiErrorKind::BadAnswer;
    if (step == u"authenticate" && keyIsAtFault) {
        fixes.append({Text::tr("Enter another key"), Act::ReplaceKey});
        if (console) {
            fixes.append(
                {Text::tr("See in the provider's console whether the key is still valid"), Act::OpenConsole});
        }
        fixes.append({Text::tr("Check the base URL"), Act::EditField, QStringLiteral("base_url")});
        return fixes;
    }
    if (step == u"model") {
        if (!report.models.isEmpty()) {
            fixes.append({Text::tr("Use a model that this key can reach"), Act::UseModel});
        } else {
            fixes.append(
                {Text::tr("Enter the name of another model"), Act::EditField, QStringLiteral("fast_model")});
        }
        if (console) {
            fixes.append({Text::tr("Or allow %1 in the provider's console").arg(model), Act::OpenConsole});
        }
        return fixes;
    }
    fixes.append({Text::tr("Try it once more"), Act::TestAgain});
    if (!report.models.isEmpty()) {
        fixes.append({Text::tr("Or use another model"), Act::UseModel});
    }
    if (console) {
        fixes.append({Text::tr("See credit and limits in the provider's console"), Act::OpenConsole});
    }
    return fixes;
}

} // namespace aio::ui
