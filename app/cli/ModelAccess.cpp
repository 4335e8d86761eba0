#include "app/cli/ModelAccess.h"

#include "app/cli/Wait.h"
#include "core/base/AccountName.h"

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

Result<std::unique_ptr<ModelAccess>> ModelAccess::open(
    const QString &engine, const GlobalOptions &options, OpenWorkspace *workspace)
{
    std::unique_ptr<ModelAccess> made(new ModelAccess);
    const bool automatic = engine == u"auto";
    if (engine == u"builtin" || (automatic && workspace == nullptr && !workspaceExists(options))) {
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
    if (const auto connected = made->connectTo(*workspace, engine); !connected) {
        return Failure(connected.error());
    }
    return made;
}

Result<void> ModelAccess::connectTo(OpenWorkspace &workspace, const QString &engine)
{
    const Author author{accountName(), workspace.workspace().deviceId()};
    m_services = std::make_unique<AiServices>(workspace.database(), workspace.workspace(), author);
    if (const Result<void> loaded = waitFor(m_services->load()); !loaded) {
        return Failure(loaded.error());
    }
    if (engine != u"auto") {
        m_pinned = refFrom(engine);
        if (!m_services->providers().provider(m_pinned->provider)) {
            return failure(ErrorKind::Usage, Text::tr("There is no engine \"%1\".").arg(engine),
                Text::tr("aioctl providers list names them; \"builtin\" and \"auto\" are always there."));
        }
    }
    return {};
}

} // namespace aio::cli
