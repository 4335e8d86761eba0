#include "app/cli/ExtractEngine.h"

#include "app/cli/Wait.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace aio::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

bool workspaceExists(const GlobalOptions &options)
{
    return QFileInfo::exists(Workspace::locate(options.workspace) + QStringLiteral("/workspace.db"));
}

// PROVIDER or PROVIDER/MODEL.
ai::ModelRef refFrom(const QString &name)
{
    const qsizetype slash = name.indexOf(u'/');
    return slash < 0 ? ai::ModelRef{name, {}} : ai::ModelRef{name.left(slash), name.mid(slash + 1)};
}

} // namespace

Result<std::unique_ptr<ExtractEngine>> ExtractEngine::make(
    const QString &name, const GlobalOptions &options, OpenWorkspace *workspace)
{
    std::unique_ptr<ExtractEngine> made(new ExtractEngine);
    const bool automatic = name == u"auto";
    if (name == u"builtin" || (automatic && workspace == nullptr && !workspaceExists(options))) {
        return made;
    }
    if (workspace == nullptr) {
        auto opened = OpenWorkspace::open(options);
        if (!opened) {
            return Failure(opened.error());
        }
        made->m_ownWorkspace = std::move(*opened);
        workspace = made->m_ownWorkspace.get();
    }
    if (const auto connected = made->connectTo(*workspace, name); !connected) {
        return Failure(connected.error());
    }
    return made;
}

Result<void> ExtractEngine::connectTo(OpenWorkspace &workspace, const QString &name)
{
    const Author author{QString::fromLocal8Bit(qgetenv("USER")), workspace.workspace().deviceId()};
    m_services = std::make_unique<AiServices>(workspace.database(), workspace.workspace(), author);
    if (const Result<void> loaded = waitFor(m_services->load()); !loaded) {
        return Failure(loaded.error());
    }
    std::optional<ai::ModelRef> pinned;
    if (name != u"auto") {
        pinned = refFrom(name);
        if (!m_services->providers().provider(pinned->provider)) {
            return failure(ErrorKind::Usage, Text::tr("There is no engine \"%1\".").arg(name),
                Text::tr("aioctl providers list names them; \"builtin\" and \"auto\" are always there."));
        }
    }
    m_model = std::make_unique<ModelEngine>(m_builtIn, m_services->orchestrator(), pinned);
    return {};
}

extraction::ExtractionEngine &ExtractEngine::engine()
{
    return m_model ? static_cast<extraction::ExtractionEngine &>(*m_model) : m_builtIn;
}

} // namespace aio::cli
