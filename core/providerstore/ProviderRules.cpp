#include "core/providerstore/ProviderRules.h"

#include "core/providerstore/ProviderRecord.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace aio {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ProviderStore)
};

constexpr int maxName = 100;
constexpr int maxModel = 200;
constexpr int maxHeaders = 20;
constexpr int maxHeaderValue = 4096;
constexpr qsizetype maxId = 63;

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

bool hasControl(const QString &text)
{
    return std::any_of(
        text.cbegin(), text.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

// The rule of ProviderConfig, whatever the kind: where plain http may go.
bool isOnPrivateNetwork(ai::ProviderConfig config)
{
    config.kind = ai::ProviderKind::OpenAiCompatible;
    return config.isLocal();
}

int portOf(const QUrl &url)
{
    constexpr int https = 443;
    constexpr int http = 80;
    return url.port(url.scheme() == u"https" ? https : http);
}

class Problems
{
public:
    void expect(bool good, const QString &field, const QString &sentence)
    {
        if (!good) {
            m_list.append({field, sentence});
        }
    }
    [[nodiscard]] const QList<ProviderProblem> &list() const { return m_list; }

private:
    QList<ProviderProblem> m_list;
};

void checkNames(const ai::ProviderConfig &config, Problems &problems)
{
    problems.expect(matches(config.id, QStringLiteral("[a-z0-9][a-z0-9-]{0,62}")), QStringLiteral("id"),
        Text::tr("The short name must be 1 to 63 of a–z, 0–9 and -, and not begin with -."));
    problems.expect(
        !config.name.trimmed().isEmpty() && config.name.size() <= maxName && !hasControl(config.name),
        QStringLiteral("name"), Text::tr("The name must have 1 to %1 characters.").arg(maxName));
    const bool builtIn = config.kind == ai::ProviderKind::BuiltIn;
    problems.expect(builtIn == (config.id == builtInProvider()), QStringLiteral("kind"),
        Text::tr("The kind \"builtin\" and the short name \"builtin\" belong to the built-in engine alone."));
    const QString model = QStringLiteral("[^\\s\\p{Cc}]{0,%1}").arg(maxModel);
    problems.expect(matches(config.fastModel, model), QStringLiteral("fast_model"),
        Text::tr("The fast model must be a name without spaces."));
    problems.expect(matches(config.qualityModel, model), QStringLiteral("quality_model"),
        Text::tr("The quality model must be a name without spaces."));
}

void checkAddress(const ai::ProviderConfig &config, Problems &problems)
{
    const QString field = QStringLiteral("base_url");
    const QUrl &url = config.baseUrl;
    if (config.kind == ai::ProviderKind::BuiltIn) {
        problems.expect(url.isEmpty(), field, Text::tr("The built-in engine has no base URL."));
        return;
    }
    if (url.isEmpty()) {
        problems.expect(!ai::defaultBaseUrl(config.kind).isEmpty(), field,
            Text::tr("The base URL is missing: this kind of provider has no official one."));
        return;
    }
    const bool web = url.scheme() == u"https" || url.scheme() == u"http";
    problems.expect(url.isValid() && web && !url.host().isEmpty(), field,
        Text::tr("The base URL must begin with https:// or http:// and name a host."));
    problems.expect(url.userInfo().isEmpty(), field,
        Text::tr("The base URL must not hold a user name or password: keys are kept apart."));
    problems.expect(!url.hasQuery() && !url.hasFragment(), field,
        Text::tr("The base URL must end with its path: nothing after ? or #."));
    problems.expect(url.scheme() != u"http" || isOnPrivateNetwork(config), field,
        Text::tr("The base URL may begin with http:// only for this computer or a private network: a key "
                 "would be readable on the way."));
}

void checkRanges(const ai::ProviderConfig &config, Problems &problems)
{
    problems.expect(config.timeoutMs >= 1000 && config.timeoutMs <= 600'000, QStringLiteral("timeout_ms"),
        Text::tr("The timeout must be 1 second to 10 minutes."));
    problems.expect(config.retries >= 0 && config.retries <= 5, QStringLiteral("retries"),
        Text::tr("The retries must be 0 to 5."));
    problems.expect(config.parallel >= 1 && config.parallel <= 256, QStringLiteral("parallel"),
        Text::tr("The calls at once must be 1 to 256."));
    const bool proxy = config.proxy.isEmpty() || config.proxy == u"none"
        || matches(config.proxy, QStringLiteral("([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5}"));
    problems.expect(proxy, QStringLiteral("proxy"),
        Text::tr("The proxy must be empty for the system's, \"none\", or host:port."));
    problems.expect(matches(config.apiVersion, QStringLiteral("[A-Za-z0-9._-]{0,64}")),
        QStringLiteral("api_version"),
        Text::tr("The API version must be letters, digits, \".\", \"_\" and \"-\"."));
    problems.expect(matches(config.organization, QStringLiteral("[A-Za-z0-9_.-]{0,128}")),
        QStringLiteral("organization"),
        Text::tr("The organisation must be letters, digits, \".\", \"_\" and \"-\"."));
}

// Names under which keys travel: they belong in the keychain and are added when a request is sent.
bool carriesCredentials(const QString &name)
{
    const QString lower = name.toLower();
    static const QRegularExpression telling(
        QStringLiteral("authorization|cookie|api[-_]?key|token|secret|password|credential"));
    return telling.match(lower).hasMatch();
}

void checkHeaders(const ai::ProviderConfig &config, Problems &problems)
{
    const QString field = QStringLiteral("headers");
    problems.expect(config.headers.size() <= maxHeaders, field,
        Text::tr("The headers must be at most %1.").arg(maxHeaders));
    for (const auto &[name, value] : config.headers) {
        // RFC 9110 §5.1 and §5.5: a token, then what is no control character.
        problems.expect(matches(name, QStringLiteral("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}")), field,
            Text::tr("The header \"%1\" is not a name that HTTP allows.").arg(name));
        problems.expect(value.size() <= maxHeaderValue && !hasControl(value), field,
            Text::tr("The header \"%1\" has a value that HTTP does not allow.").arg(name));
        problems.expect(!carriesCredentials(name), field,
            Text::tr("The header \"%1\" would carry a credential: keep that as the provider's key.")
                .arg(name));
    }
}

} // namespace

QList<ProviderProblem> problemsOf(const ai::ProviderConfig &config)
{
    Problems problems;
    checkNames(config, problems);
    checkAddress(config, problems);
    checkRanges(config, problems);
    checkHeaders(config, problems);
    return problems.list();
}

Result<void> checkProvider(const ai::ProviderConfig &config, ErrorKind kind)
{
    QStringList sentences;
    for (const ProviderProblem &problem : problemsOf(config)) {
        sentences << problem.sentence;
    }
    if (sentences.isEmpty()) {
        return {};
    }
    return failure(kind, sentences.join(u' '),
        Text::tr("Correct the settings of \"%1\", then try again.")
            .arg(config.name.isEmpty() ? config.id : config.name));
}

bool changesOrigin(const ai::ProviderConfig &before, const ai::ProviderConfig &after)
{
    // QUrl keeps schemes and hosts in lower case.
    const QUrl &from = before.baseUrl;
    const QUrl &to = after.baseUrl;
    return from.scheme() != to.scheme() || from.host() != to.host() || portOf(from) != portOf(to);
}

QString providerIdFor(const QString &name, const QStringList &taken)
{
    // "Müller" → "muller": the letter without its mark.
    QString id = name.normalized(QString::NormalizationForm_KD).toLower();
    id.remove(QRegularExpression(QStringLiteral("\\p{Mn}")));
    id.replace(QRegularExpression(QStringLiteral("[^a-z0-9]+")), QStringLiteral("-"));
    id = id.left(maxId - 4);
    while (id.startsWith(u'-')) {
        id.remove(0, 1);
    }
    while (id.endsWith(u'-')) {
        id.chop(1);
    }
    const QString stem = id.isEmpty() ? QStringLiteral("provider") : id;
    QString free = stem;
    for (int number = 2; taken.contains(free); ++number) {
        free = QStringLiteral("%1-%2").arg(stem).arg(number);
    }
    return free;
}

} // namespace aio
