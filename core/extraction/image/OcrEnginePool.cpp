#include "core/extraction/image/OcrEnginePool.h"

#include <QCoreApplication>

#include <algorithm>

namespace aio::extraction {

namespace {

QString packageOf(const QString &language)
{
    return QStringLiteral("tesseract-ocr-") + QString(language).replace(u'_', u'-');
}

} // namespace

OcrEnginePool::Loan::Loan(OcrEnginePool &pool, QString key, std::unique_ptr<OcrEngine> engine)
    : m_pool(pool)
    , m_key(std::move(key))
    , m_engine(std::move(engine))
{
}

OcrEnginePool::Loan::~Loan()
{
    if (m_engine) {
        m_pool.giveBack(m_key, std::move(m_engine));
    }
}

Result<OcrEnginePool::Loan> OcrEnginePool::borrow(
    const InstalledLanguages &installed, const QStringList &languages)
{
    for (const QString &language : languages) {
        if (!installed.has(language)) {
            return failure(ErrorKind::BadInput,
                QCoreApplication::translate("aio::extraction::OcrEnginePool",
                    "The language \"%1\" for reading images is not installed.")
                    .arg(language),
                QCoreApplication::translate("aio::extraction::OcrEnginePool", "Install the package %1.")
                    .arg(packageOf(language)));
        }
    }
    const QString key = installed.folder() + u'|' + languages.join(u'+');
    {
        const std::scoped_lock lock(m_mutex);
        const auto it = std::find_if(
            m_idle.rbegin(), m_idle.rend(), [&key](const Idle &idle) { return idle.key == key; });
        if (it != m_idle.rend()) {
            std::unique_ptr<OcrEngine> engine = std::move(it->engine);
            m_idle.erase(std::next(it).base());
            return Loan(*this, key, std::move(engine));
        }
    }
    // Loading takes a while: not under the lock.
    std::unique_ptr<OcrEngine> engine = OcrEngine::load(installed.folder(), languages);
    if (!engine) {
        return failure(ErrorKind::BadInput,
            QCoreApplication::translate(
                "aio::extraction::OcrEnginePool", "The language data for reading images is damaged."),
            QCoreApplication::translate("aio::extraction::OcrEnginePool", "Install the package %1 again.")
                .arg(packageOf(languages.value(0))));
    }
    return Loan(*this, key, std::move(engine));
}

void OcrEnginePool::giveBack(const QString &key, std::unique_ptr<OcrEngine> engine)
{
    const std::scoped_lock lock(m_mutex);
    m_idle.push_back({key, std::move(engine)});
    if (m_idle.size() > maxIdle) {
        m_idle.erase(m_idle.begin());
    }
}

} // namespace aio::extraction
