#include "app/cli/ProviderOptions.h"

#include "app/cli/OptionNeeds.h"

#include "core/ai/ProviderRegions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cmath>

namespace aio::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

void applyTexts(const QCommandLineParser &parser, ai::ProviderConfig &config)
{
    const auto take = [&parser](const QString &option, QString &value) {
        if (parser.isSet(option)) {
            value = parser.value(option);
        }
    };
    take(QStringLiteral("name"), config.name);
    take(QStringLiteral("fast-model"), config.fastModel);
    take(QStringLiteral("quality-model"), config.qualityModel);
    take(QStringLiteral("proxy"), config.proxy);
    take(QStringLiteral("api-version"), config.apiVersion);
    take(QStringLiteral("organization"), config.organization);
}

Result<void> applyNumbers(const QCommandLineParser &parser, ai::ProviderConfig &config)
{
    if (const QString option = QStringLiteral("timeout"); parser.isSet(option)) {
        constexpr double msPerSecond = 1000;
        constexpr double farTooLong = 1e6;
        bool good = false;
        const double seconds = parser.value(option).toDouble(&good);
        if (!good || !std::isfinite(seconds) || seconds < 0 || seconds > farTooLong) {
            return optionNeeds(QStringLiteral("providers add"), option, Text::tr("a number of seconds"));
        }
        config.timeoutMs = int(std::lround(seconds * msPerSecond));
    }
    const auto whole = [&parser](const QString &option, int &value) {
        bool good = true;
        if (parser.isSet(option)) {
            value = parser.value(option).toInt(&good);
        }
        return good;
    };
    if (!whole(QStringLiteral("retries"), config.retries)) {
        return optionNeeds(
            QStringLiteral("providers add"), QStringLiteral("retries"), Text::tr("a whole number"));
    }
    if (!whole(QStringLiteral("parallel"), config.parallel)) {
        return optionNeeds(
            QStringLiteral("providers add"), QStringLiteral("parallel"), Text::tr("a whole number"));
    }
    return {};
}

Result<void> applyRegion(const QCommandLineParser &parser, ai::ProviderConfig &config)
{
    const QString wanted = parser.value(QStringLiteral("region"));
    if (wanted.isEmpty()) {
        return {};
    }
    QStringList known;
    for (const ai::ProviderRegion &region : ai::providerRegions(config.kind)) {
        if (region.id == wanted) {
            config.baseUrl = region.baseUrl;
            return {};
        }
        known << region.id;
    }
    return failure(ErrorKind::Usage,
        Text::tr("%1 has no region \"%2\".").arg(ai::providerKindTitle(config.kind), wanted),
        known.isEmpty() ? Text::tr("Give its address with --base-url.")
                        : Text::tr("There are %1.").arg(known.join(QStringLiteral(", "))));
}

Result<void> applyHeaders(const QCommandLineParser &parser, ai::ProviderConfig &config)
{
    const QString option = QStringLiteral("header");
    if (parser.isSet(QStringLiteral("no-headers")) || parser.isSet(option)) {
        config.headers.clear();
    }
    for (const QString &header : parser.values(option)) {
        const qsizetype colon = header.indexOf(u':');
        if (colon < 1) {
            return optionNeeds(QStringLiteral("providers add"), option, Text::tr("NAME:VALUE"));
        }
        config.headers.append({header.left(colon).trimmed(), header.mid(colon + 1).trimmed()});
    }
    return {};
}

Result<void> applyFlags(const QCommandLineParser &parser, ai::ProviderConfig &config)
{
    const auto take = [&parser](const QString &option, bool &value) {
        if (parser.isSet(option)) {
            const QString text = parser.value(option);
            value = text == u"yes";
            return text == u"yes" || text == u"no";
        }
        return true;
    };
    if (!take(QStringLiteral("mask-personal-data"), config.maskPersonalData)) {
        return optionNeeds(
            QStringLiteral("providers add"), QStringLiteral("mask-personal-data"), Text::tr("yes or no"));
    }
    if (!take(QStringLiteral("responses-api"), config.responsesApi)) {
        return optionNeeds(
            QStringLiteral("providers add"), QStringLiteral("responses-api"), Text::tr("yes or no"));
    }
    return {};
}

} // namespace

void declareProviderOptions(QCommandLineParser &parser)
{
    const QString model = QStringLiteral("MODEL");
    const QString yesNo = QStringLiteral("yes|no");
    parser.addOptions({
        {QStringLiteral("name"), Text::tr("What people call it."), QStringLiteral("N")},
        {QStringLiteral("base-url"), Text::tr("Where it answers; without it, the official address."),
            QStringLiteral("URL")},
        {QStringLiteral("region"), Text::tr("OpenAI: any, eu, us, au, in or jp, instead of an address."),
            QStringLiteral("REGION")},
        {QStringLiteral("fast-model"), Text::tr("Model for fast tasks."), model},
        {QStringLiteral("quality-model"), Text::tr("Model for tasks that need quality."), model},
        {QStringLiteral("timeout"), Text::tr("Seconds for one attempt, 1 to 600."), QStringLiteral("S")},
        {QStringLiteral("retries"), Text::tr("Further attempts after the first, 0 to 5."),
            QStringLiteral("N")},
        {QStringLiteral("parallel"), Text::tr("Calls at once, 1 to 256."), QStringLiteral("N")},
        {QStringLiteral("proxy"), Text::tr("host:port of an HTTP proxy, or none; without it, the system's."),
            QStringLiteral("PROXY")},
        {QStringLiteral("header"), Text::tr("An extra header; may be given several times. Never a key."),
            QStringLiteral("NAME:VALUE")},
        {QStringLiteral("no-headers"), Text::tr("No extra headers.")},
        {QStringLiteral("api-version"), Text::tr("Version of the API, for Azure OpenAI and Anthropic."),
            QStringLiteral("VERSION")},
        {QStringLiteral("organization"), Text::tr("OpenAI organisation."), QStringLiteral("ID")},
        {QStringLiteral("mask-personal-data"),
            Text::tr("Replace names and contacts before anything is sent."), yesNo},
        {QStringLiteral("responses-api"), Text::tr("OpenAI: Responses, else Chat Completions."), yesNo},
    });
}

Result<void> applyProviderOptions(const QCommandLineParser &parser, ai::ProviderConfig &config)
{
    applyTexts(parser, config);
    if (const QString option = QStringLiteral("base-url"); parser.isSet(option)) {
        const QString text = parser.value(option);
        config.baseUrl = QUrl(text, QUrl::StrictMode);
        if (!text.isEmpty() && !config.baseUrl.isValid()) {
            return optionNeeds(QStringLiteral("providers add"), option,
                Text::tr("a whole address, such as https://api.example.com/v1"));
        }
    }
    if (Result<void> region = applyRegion(parser, config); !region) {
        return region;
    }
    if (Result<void> numbers = applyNumbers(parser, config); !numbers) {
        return numbers;
    }
    if (Result<void> headers = applyHeaders(parser, config); !headers) {
        return headers;
    }
    return applyFlags(parser, config);
}

} // namespace aio::cli
