#pragma once

#include "core/base/Error.h"

#include <QBuffer>

#include <memory>

class QuaZip;

namespace aio {

/// An office document as the ZIP archive that it is, read in bounded memory. One thread at a time.
class OfficeArchive
{
public:
    static constexpr qint64 maxPartBytes = qint64(32) * 1024 * 1024; ///< of one part, unpacked
    static constexpr int maxParts = 5000;

    /// Fails with BadInput: damaged, or with too many parts.
    [[nodiscard]] static Result<std::unique_ptr<OfficeArchive>> open(const QByteArray &bytes);
    ~OfficeArchive();
    Q_DISABLE_COPY_MOVE(OfficeArchive)

    [[nodiscard]] bool contains(const QString &part) const { return m_names.contains(part); }
    [[nodiscard]] const QStringList &names() const { return m_names; }

    /// The bytes of a part. Fails with BadInput: absent, damaged, locked, or too large when unpacked,
    /// whatever size the archive claims.
    [[nodiscard]] Result<QByteArray> read(const QString &part) const;

private:
    OfficeArchive();

    QBuffer m_buffer;
    std::unique_ptr<QuaZip> m_zip;
    QStringList m_names;
};

} // namespace aio
