#include "core/documents/spelling/SpellChecker.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <hunspell/hunspell.hxx>

namespace aio::spelling {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aio::spelling::SpellChecker)
};

/// Longer words are no words: Hunspell takes very long over them.
constexpr qsizetype longestWord = 64;
/// Dictionaries are some megabytes; what is larger is none.
constexpr qint64 largestFile = 64LL * 1024 * 1024;

/// The name that Qt knows for an encoding as Hunspell writes it.
QByteArray encodingName(const std::string &name)
{
    QByteArray known = QByteArray::fromStdString(name);
    if (known.startsWith("microsoft-cp")) {
        known.replace("microsoft-cp", "windows-");
    }
    return known == "TIS620-2533" ? QByteArray("TIS-620") : known;
}

/// Dictionaries write the apostrophe of typewriters.
QString withPlainApostrophe(const QString &word)
{
    return QString(word).replace(QChar(0x2019), u'\'');
}

} // namespace

SpellChecker::SpellChecker(std::unique_ptr<Hunspell> hunspell, const QByteArray &encoding)
    : m_hunspell(std::move(hunspell))
    , m_encoder(encoding.constData())
    , m_decoder(encoding.constData())
{
}

SpellChecker::~SpellChecker() = default;

Result<std::unique_ptr<SpellChecker>> SpellChecker::load(const Dictionary &dictionary)
{
    for (const QString &path : {dictionary.affixFile, dictionary.wordFile}) {
        const QFileInfo file(path);
        if (!file.isReadable() || file.size() == 0 || file.size() > largestFile) {
            return failure(ErrorKind::BadInput,
                Text::tr("The dictionary “%1” cannot be read.").arg(dictionary.locale),
                Text::tr("Install it again."), path);
        }
    }
    // Hunspell throws what its containers throw.
    try {
        auto hunspell = std::make_unique<Hunspell>(QFile::encodeName(dictionary.affixFile).constData(),
            QFile::encodeName(dictionary.wordFile).constData());
        const QByteArray encoding = encodingName(hunspell->get_dict_encoding());
        std::unique_ptr<SpellChecker> checker(new SpellChecker(std::move(hunspell), encoding));
        if (checker->m_encoder.isValid() && checker->m_decoder.isValid()) {
            return checker;
        }
        return failure(ErrorKind::BadInput,
            Text::tr("The dictionary “%1” is written in an encoding that is not known.")
                .arg(dictionary.locale),
            {}, QString::fromLatin1(encoding));
    } catch (const std::exception &problem) {
        return failure(ErrorKind::BadInput,
            Text::tr("The dictionary “%1” cannot be read.").arg(dictionary.locale),
            Text::tr("Install it again."), QString::fromLocal8Bit(problem.what()));
    }
}

std::optional<std::string> SpellChecker::encoded(const QString &word)
{
    m_encoder.resetState();
    const QByteArray bytes = m_encoder.encode(withPlainApostrophe(word));
    if (m_encoder.hasError() || word.size() > longestWord || bytes.contains('\0')) {
        return {};
    }
    return bytes.toStdString();
}

bool SpellChecker::isKnown(const QString &word)
{
    const std::optional<std::string> bytes = encoded(word);
    return !bytes || m_hunspell->spell(*bytes);
}

QStringList SpellChecker::suggestions(const QString &word, int most)
{
    QStringList found;
    const std::optional<std::string> bytes = encoded(word);
    if (!bytes) {
        return found;
    }
    for (const std::string &suggestion : m_hunspell->suggest(*bytes)) {
        m_decoder.resetState();
        const QString text =
            m_decoder.decode(QByteArrayView(suggestion.data(), qsizetype(suggestion.size())));
        if (found.size() < most && !text.isEmpty()) {
            found.append(word.contains(QChar(0x2019)) ? QString(text).replace(u'\'', QChar(0x2019)) : text);
        }
    }
    return found;
}

} // namespace aio::spelling
