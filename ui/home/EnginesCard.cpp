#include "ui/home/EnginesCard.h"

#include "ui/home/EngineRow.h"
#include "ui/providers/list/ProviderModel.h"
#include "ui/providers/page/ProvidersServices.h"
#include "ui/providers/test/TestRunner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int margin = 14;

bool isBuiltIn(const ProviderRow &row)
{
    return row.record.config.kind == ai::ProviderKind::BuiltIn;
}

} // namespace

EnginesCard::EnginesCard(const ProvidersServices &services, ProviderModel &engines, QWidget *parent)
    : QFrame(parent)
    , m_services(services)
    , m_engines(engines)
    , m_runner(new TestRunner(services, &engines, this))
    , m_title(new QLabel(this))
    , m_test(new QPushButton(this))
    , m_list(new QVBoxLayout)
    , m_note(new QLabel(this))
    , m_more(new QPushButton(this))
{
    setProperty("role", QStringLiteral("card"));
    setTextStyle(m_title, TextStyle::BodyStrong);
    setTextStyle(m_note, TextStyle::Small, Token::TextMuted);
    m_note->setWordWrap(true);
    m_test->setProperty("kind", QStringLiteral("link"));
    m_more->setProperty("kind", QStringLiteral("link"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_test);
    auto *line = new QFrame(this);
    line->setProperty("role", QStringLiteral("line"));
    m_list->setContentsMargins({});
    m_list->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, 8, margin, 8);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(line);
    layout->addLayout(m_list);
    layout->addWidget(m_note);
    layout->addWidget(m_more, 0, Qt::AlignLeading);
    layout->addStretch(1);
    connect(m_test, &QPushButton::clicked, m_runner, &TestRunner::testAll);
    connect(m_more, &QPushButton::clicked, this, [this] {
        if (m_engines.rowCount() > 1) {
            Q_EMIT providerRequested({});
        } else {
            Q_EMIT addRequested();
        }
    });
    connect(&m_engines, &ProviderModel::rowsChanged, this, &EnginesCard::refresh);
    connect(m_runner, &TestRunner::runningChanged, this, &EnginesCard::refresh);
    connect(m_runner, &TestRunner::failedToKeep, this, [this](const Error &error) {
        Q_EMIT notify({error.message, Severity::Danger});
    });
    connect(m_runner, &TestRunner::finished, this, [this](int passed, int failed) {
        Q_EMIT notify(failed == 0
                ? ToastMessage{tr("%Ln engines work", nullptr, passed), Severity::Success}
                : ToastMessage{tr("%Ln of %1 tests failed", nullptr, failed).arg(passed + failed),
                    Severity::Warning, tr("Show"), [this] { Q_EMIT providerRequested({}); }});
    });
    retranslate();
}

void EnginesCard::retranslate()
{
    m_title->setText(tr("Engines"));
    m_note->setText(tr("It reads postings on this computer, without a key and without a network."));
    refresh();
}

// Those that are on, in the admin's order; of too many the ones that matter most.
QList<const ProviderRow *> EnginesCard::chosen() const
{
    QList<const ProviderRow *> all;
    for (const ProviderRow &row : m_engines.rows()) {
        if (row.record.config.enabled) {
            all << &row;
        }
    }
    if (all.size() <= mostRows) {
        return all;
    }
    const auto rank = [](const ProviderRow *row) {
        return row->record.config.isDefault ? 0 : isProblem(*row) ? 1 : isBuiltIn(*row) ? 2 : 3;
    };
    QList<const ProviderRow *> best = all;
    std::stable_sort(best.begin(), best.end(),
        [&rank](const ProviderRow *a, const ProviderRow *b) { return rank(a) < rank(b); });
    best = best.mid(0, mostRows);
    all.removeIf([&best](const ProviderRow *row) { return !best.contains(row); });
    return all;
}

void EnginesCard::refresh()
{
    const QList<const ProviderRow *> engines = chosen();
    while (m_rows.size() > engines.size()) {
        delete m_rows.takeLast();
    }
    while (m_rows.size() < engines.size()) {
        auto *row = new EngineRow(this);
        const auto number = m_rows.size();
        connect(row, &EngineRow::clicked, this,
            [this, number] { Q_EMIT providerRequested(chosen().at(number)->record.config.id); });
        m_list->addWidget(row);
        m_rows << row;
    }
    for (qsizetype i = 0; i < engines.size(); ++i) {
        const ai::ProviderConfig &config = engines.at(i)->record.config;
        const QString model = !config.fastModel.isEmpty() || !m_services.suggestedFast
            ? config.fastModel
            : m_services.suggestedFast(config);
        m_rows.at(i)->setEngine(*engines.at(i), model);
    }
    const bool alone = m_engines.rowCount() <= 1;
    const auto active = std::count_if(m_engines.rows().cbegin(), m_engines.rows().cend(),
        [](const ProviderRow &row) { return row.record.config.enabled; });
    m_test->setVisible(m_services.tester != nullptr && !alone);
    m_test->setEnabled(!m_runner->isRunning());
    m_test->setText(m_runner->isRunning() ? tr("Testing…") : tr("Test all"));
    m_note->setVisible(alone && m_engines.isLoaded());
    m_more->setVisible(m_engines.isLoaded() && (alone || active > engines.size()));
    m_more->setText(alone ? tr("Add a provider for better drafts…")
                          : tr("%Ln more", nullptr, int(active - engines.size())));
}

} // namespace aio::ui
