#pragma once

#include "core/base/Error.h"

#include <QString>
#include <QStringList>

namespace aio::extraction {

/// The languages that the recogniser can read on this machine: the *.traineddata files that are installed.
class InstalledLanguages
{
public:
    /// Looks in TESSDATA_PREFIX and in the folders of distributions. Fails with BadInput and the package to
    /// install if no language is there.
    [[nodiscard]] static Result<InstalledLanguages> find();
    [[nodiscard]] static Result<InstalledLanguages> inFolders(const QStringList &folders);

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] const QStringList &names() const { return m_names; } ///< "eng", "chi_sim"; never "osd"
    [[nodiscard]] bool has(const QString &name) const { return m_names.contains(name); }

private:
    QString m_folder;
    QStringList m_names;
};

} // namespace aio::extraction
