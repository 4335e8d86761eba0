#include "core/demo/usage/SampleUsage.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace aio::demo {

namespace {

using usage::UsageAttempt;

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr int userCount = 300;
constexpr int wildDay = SampleUsage::dayCount - 6; // of the script

// Calls by hour of the day (UTC), as parts of a whole: an office in Europe.
constexpr std::array<int, 24> hourWeights{
    3, 2, 2, 2, 3, 6, 18, 60, 95, 110, 112, 96, 70, 92, 104, 96, 72, 40, 22, 16, 12, 9, 6, 4};
// By day of the week, Monday first, in percent.
constexpr std::array<int, 7> dayWeights{100, 108, 106, 103, 92, 17, 12};

constexpr std::array tasks{ai::AiTask::ExtractText, ai::AiTask::ExtractImage, ai::AiTask::DraftCv,
    ai::AiTask::CoverLetter, ai::AiTask::Chat};
constexpr std::array<int, tasks.size()> taskWeights{38, 14, 20, 18, 10};
// Typical tokens of a task: in and out.
constexpr std::array<std::pair<int, int>, tasks.size()> taskTokens{std::pair{2600, 420}, std::pair{1900, 450},
    std::pair{5200, 1700}, std::pair{3600, 620}, std::pair{1400, 500}};

constexpr std::array firstNames{"Mara", "Noor", "Luca", "Ines", "Felix", "Amina", "Jonas", "Sofia", "Emre",
    "Lena", "Tomas", "Yuki", "Omar", "Clara", "Piotr", "Aisha", "Hugo", "Nina", "Ravi", "Elif"};
constexpr std::array lastNames{"Lindqvist", "van Dijk", "Moretti", "Duarte", "Brandt", "Haddad", "Weber",
    "Rossi", "Yilmaz", "Novak", "Silva", "Tanaka", "Farouk", "Meyer", "Kowalski"};

template <std::size_t Count> std::size_t pick(const std::array<int, Count> &weights, qint64 point)
{
    std::size_t i = 0;
    while (i + 1 < Count && point >= weights.at(i)) {
        point -= weights.at(i++);
    }
    return i;
}

template <std::size_t Count> constexpr qint64 sumOf(const std::array<int, Count> &weights)
{
    return std::accumulate(weights.begin(), weights.end(), qint64(0));
}

} // namespace

SampleUsage::SampleUsage(const catalog::ModelCatalog &catalog, qint64 rows, qint64 end, quint64 seed)
    : m_random(seed)
    , m_start((end / dayMs - dayCount) * dayMs)
    , m_end(end / dayMs * dayMs)
{
    makeModels(catalog, QDateTime::fromMSecsSinceEpoch(m_end - 1, Qt::UTC).date());
    makeUsers();
    shareOutRows(std::max<qint64>(rows, 0));
}

void SampleUsage::makeModels(const catalog::ModelCatalog &catalog, QDate day)
{
    using Kind = ai::ProviderKind;
    struct Known
    {
        const char *provider;
        Kind kind;
        const char *name;
        qint64 typicalMs;
    };
    constexpr std::array known{Known{"google", Kind::Gemini, "gemini-2.5-flash", 2100},
        Known{"google", Kind::Gemini, "gemini-2.5-pro", 6800},
        Known{"google", Kind::Gemini, "gemini-3.8-flash", 1900},
        Known{"openai", Kind::OpenAi, "gpt-4.1-mini", 2600}, Known{"openai", Kind::OpenAi, "gpt-4.1", 5200},
        Known{"openai", Kind::OpenAi, "gpt-5-mini", 4300},
        Known{"openai", Kind::OpenAi, "gpt-6.1-terra", 3400},
        Known{"anthropic", Kind::Anthropic, "claude-sonnet-4-5", 5600},
        Known{"anthropic", Kind::Anthropic, "claude-haiku-4-5", 2300},
        Known{"anthropic", Kind::Anthropic, "claude-sonnet-5-5", 4900},
        Known{"mistral", Kind::OpenAiCompatible, "mistral-small-2603", 1800},
        Known{"mistral", Kind::OpenAiCompatible, "house-model-7b", 3900}};
    constexpr qint64 usPerMs = 1000;
    for (const Known &each : known) {
        const QString name = QString::fromLatin1(each.name);
        m_models.append({QString::fromLatin1(each.provider), each.kind, name,
            catalog.price(each.kind, name, day), each.typicalMs * usPerMs});
    }
}

void SampleUsage::makeUsers()
{
    const std::array plans{QStringLiteral("pro"), QStringLiteral("team"), QStringLiteral("freemium")};
    for (int i = 0; i < userCount; ++i) {
        const auto first = std::size_t(i) % firstNames.size();
        const auto last = (std::size_t(i) / firstNames.size()) % lastNames.size();
        m_users.append({QStringLiteral("%1 %2").arg(QString::fromLatin1(firstNames.at(first)),
                            QString::fromLatin1(lastNames.at(last))),
            plans.at(std::size_t(below(qint64(plans.size())))), int(below(m_models.size()))});
    }
}

// Weekdays, growth and the wild day, in whole rows that add up.
void SampleUsage::shareOutRows(qint64 rows)
{
    constexpr double growth = 1.6; // of the last day against the first
    constexpr double wild = 2.1;
    QList<double> weights;
    double all = 0;
    for (int i = 0; i < dayCount; ++i) {
        const QDate date = QDateTime::fromMSecsSinceEpoch(m_start + i * dayMs, Qt::UTC).date();
        constexpr double noise = 0.16;
        const double weight = dayWeights.at(std::size_t(date.dayOfWeek() - 1))
            * (1 + (growth - 1) * i / dayCount) * (1 + noise * (share() - 0.5)) * (i == wildDay ? wild : 1.0);
        all += weight;
        weights << weight;
    }
    double sum = 0;
    qint64 given = 0;
    for (int i = 0; i < dayCount; ++i) {
        sum += weights.at(i);
        const qint64 due = i + 1 == dayCount ? rows : qint64(std::floor(sum / all * double(rows)));
        m_rows << due - given;
        given = due;
    }
}

qint64 SampleUsage::below(qint64 bound)
{
    return qint64(m_random() % quint64(bound));
}

double SampleUsage::share()
{
    constexpr int bits = 53;
    return double(m_random() >> (64 - bits)) / double(quint64(1) << bits);
}

QUuid SampleUsage::idAt(qint64 time)
{
    const quint64 random = m_random();
    const auto byte = [random](int i) { return uchar(random >> (8 * i)); };
    constexpr uint versionSeven = 0x7000;
    return QUuid(uint(quint64(time) >> 16), ushort(time & 0xffff),
        ushort(versionSeven | (m_random() & 0x0fff)), uchar(0x80 | (byte(0) & 0x3f)), byte(1), byte(2),
        byte(3), byte(4), byte(5), byte(6), byte(7));
}

QList<UsageAttempt> SampleUsage::day(int index)
{
    const qint64 rows = m_rows.at(index);
    const qint64 start = m_start + index * dayMs;
    // Times first, so that calls are made in their order.
    QList<qint64> times;
    times.reserve(rows);
    for (qint64 i = 0; i < rows; ++i) {
        const auto hour = qint64(pick(hourWeights, below(sumOf(hourWeights))));
        times << start + hour * hourMs + below(hourMs);
    }
    std::sort(times.begin(), times.end());
    QList<UsageAttempt> made;
    made.reserve(rows);
    for (const qint64 at : std::as_const(times)) {
        if (made.size() < rows) {
            addCall(made, index, at, rows);
        }
    }
    std::stable_sort(made.begin(), made.end(),
        [](const UsageAttempt &left, const UsageAttempt &right) { return left.startedAt < right.startedAt; });
    return made;
}

void SampleUsage::addCall(QList<UsageAttempt> &made, int index, qint64 at, qsizetype most)
{
    constexpr double skew = 1.5; // the busiest makes some two percent of all calls
    const bool wild = index == wildDay && share() < 0.5;
    User user = m_users.at(qsizetype(std::pow(share(), skew) * userCount));
    constexpr qint64 hundred = 100;
    constexpr qint64 favourite = 55; // percent of calls
    qsizetype model = below(hundred) < favourite ? user.model : below(m_models.size());
    ai::AiTask task = tasks.at(pick(taskWeights, below(sumOf(taskWeights))));
    if (wild) {
        user.name = QStringLiteral("nightly-cv");
        user.plan = QStringLiteral("pro");
        model = 1;
        task = ai::AiTask::DraftCv;
    }
    UsageAttempt attempt = attemptOf(user, m_models.at(model), task, at);
    constexpr double failing = 0.024;
    if (share() >= failing) {
        made << attempt;
        return;
    }
    fail(attempt);
    made << attempt;
    if (made.size() >= most || attempt.error == ai::AiErrorKind::Cancelled) {
        return;
    }
    // Once more, there or elsewhere.
    const bool elsewhere = share() < 0.5;
    UsageAttempt next = attemptOf(user, m_models.at(elsewhere ? (model + 1) % m_models.size() : model), task,
        std::min(at + 900 + below(2000), m_start + (index + 1) * dayMs - 1));
    next.call = attempt.call;
    next.parent = attempt.id;
    next.number = 2;
    next.fallbackReason = elsewhere && attempt.error ? ai::aiErrorKindName(*attempt.error) : QString();
    made << next;
}

UsageAttempt SampleUsage::attemptOf(const User &user, const Model &model, ai::AiTask task, qint64 at)
{
    const auto place = std::size_t(std::find(tasks.begin(), tasks.end(), task) - tasks.begin());
    const auto around = [this](qint64 typical) { return typical * (40 + below(120)) / 100 + 1; };
    constexpr int ok = 200;
    UsageAttempt attempt;
    attempt.startedAt = at;
    attempt.id = idAt(at);
    attempt.call = attempt.id;
    attempt.provider = model.provider;
    attempt.providerKind = model.kind;
    attempt.keyReference = QStringLiteral("keychain …7QfA");
    attempt.modelAsked = model.name;
    attempt.modelServed = model.name;
    attempt.plan = user.plan;
    attempt.task = task;
    attempt.user = user.name;
    attempt.httpStatus = ok;
    const qint64 input = around(taskTokens.at(place).first);
    const bool cached = below(5) == 0;
    attempt.usage.input = cached ? input / 4 : input;
    if (cached) {
        attempt.usage.cachedInput = input - input / 4;
    }
    attempt.usage.output = around(taskTokens.at(place).second);
    if (below(4) == 0) {
        attempt.usage.reasoning = around(300);
    }
    if (task == ai::AiTask::ExtractImage) {
        attempt.usage.imageInput = *attempt.usage.input / 2;
    }
    attempt.cost = catalog::costOf(attempt.usage, model.price);
    // A long tail: the slowest are ten times as slow as most.
    attempt.latencyUs = qint64(double(around(model.typicalUs)) * (0.7 + 0.25 / (0.04 + share())));
    attempt.streamed = below(10) < 7;
    if (attempt.streamed) {
        attempt.firstTextUs = attempt.latencyUs / (4 + below(5));
    }
    return attempt;
}

void SampleUsage::fail(UsageAttempt &attempt)
{
    struct Way
    {
        ai::AiErrorKind kind;
        int http;
        const char *text;
    };
    constexpr std::array ways{Way{ai::AiErrorKind::RateLimit, 429, "Too many requests"},
        Way{ai::AiErrorKind::Overloaded, 503, "The model is overloaded"},
        Way{ai::AiErrorKind::Timeout, 0, "No answer in time"},
        Way{ai::AiErrorKind::BadAnswer, 200, "The answer is cut off"},
        Way{ai::AiErrorKind::Cancelled, 0, "Cancelled"}};
    const Way &way = ways.at(std::size_t(below(qint64(ways.size()))));
    attempt.error = way.kind;
    attempt.httpStatus = way.http;
    attempt.errorText = QString::fromLatin1(way.text);
    attempt.cancelled = way.kind == ai::AiErrorKind::Cancelled;
    if (way.kind != ai::AiErrorKind::BadAnswer) {
        attempt.modelServed.clear();
        attempt.usage = {};
        attempt.cost = {};
        attempt.firstTextUs.reset();
    }
}

} // namespace aio::demo
