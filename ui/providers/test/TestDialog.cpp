#include "ui/providers/test/TestDialog.h"

#include "ui/providers/editor/LastTestCard.h"
#include "ui/providers/page/ProviderPreset.h"
#include "ui/providers/test/TestSteps.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/MoneyEdit.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace aio::ui {

namespace {

constexpr int dialogWidth = 720;
constexpr int headHeight = 66;
constexpr int footerHeight = 52;
constexpr int signSize = 26;
constexpr int modelWidth = 190;
constexpr int detailHeight = 110;
constexpr int numberSize = 22;

QStringList withFirst(QStringList models, const QString &first)
{
    models.removeAll(first);
    if (!first.isEmpty()) {
        models.prepend(first);
    }
    return models;
}

QPushButton *quiet(QPushButton *button)
{
    button->setAutoDefault(false);
    return button;
}

} // namespace

TestDialog::TestDialog(
    ProviderTester &tester, const TestRequest &request, const QStringList &models, QWidget *parent)
    : QDialog(parent)
    , m_tester(tester)
    , m_request(request)
    , m_report(emptyReport(request.completion))
    , m_sign(new QLabel(this))
    , m_headline(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_model(new QComboBox(this))
    , m_again(quiet(new QPushButton(this)))
    , m_steps(new TestSteps(this))
    , m_completion(new QCheckBox(this))
    , m_fixes(new QWidget(this))
    , m_note(new Banner(this))
    , m_detail(new QPlainTextEdit(this))
    , m_copy(quiet(new QPushButton(this)))
    , m_showDetail(quiet(new QPushButton(this)))
    , m_close(new QPushButton(this))
{
    setWindowTitle(tr("Test %1").arg(request.config.name));
    setFixedWidth(scaled(dialogWidth));
    m_model->setEditable(true);
    m_model->setInsertPolicy(QComboBox::NoInsert);
    m_model->addItems(withFirst(models, request.model));
    m_model->setEditText(request.model);
    m_model->setAccessibleName(tr("Model to test with"));
    m_model->setFixedWidth(scaled(modelWidth));
    m_completion->setChecked(request.completion);
    m_detail->setReadOnly(true);
    m_detail->setFixedHeight(scaled(detailHeight));
    m_detail->setAccessibleName(tr("Technical detail"));
    m_detail->hide();
    m_showDetail->setCheckable(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    m_steps->setReport(m_report);
    m_steps->setFixedHeight(m_steps->sizeHint().height());
    layout->addWidget(m_steps);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(16, 12, 16, 12);
    body->setSpacing(10);
    body->addWidget(m_completion);
    body->addWidget(m_fixes);
    body->addWidget(m_note);
    body->addWidget(m_detail);
    layout->addLayout(body);
    layout->addStretch(1);
    layout->addWidget(buildFooter());

    connect(m_again, &QPushButton::clicked, this, [this] {
        if (m_running) {
            stop();
        } else {
            start();
        }
    });
    connect(m_model, &QComboBox::currentTextChanged, this, &TestDialog::showCost);
    connect(m_copy, &QPushButton::clicked, this, &TestDialog::copyReport);
    connect(m_showDetail, &QPushButton::toggled, this, [this](bool shown) {
        m_detail->setVisible(shown);
        refresh();
    });
    connect(m_close, &QPushButton::clicked, this, &TestDialog::reject);
    showCost();
    refresh();
}

TestDialog::~TestDialog()
{
    m_stop.request_stop();
}

QWidget *TestDialog::buildHead()
{
    auto *head = new QFrame(this);
    head->setProperty("role", QStringLiteral("toolbar"));
    head->setMinimumHeight(scaled(headHeight));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(10);
    m_sign->setFixedSize(signSize, signSize);
    row->addWidget(m_sign);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    setTextStyle(m_headline, TextStyle::Subtitle);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    setTextStyle(m_summary, TextStyle::Body, Token::TextMuted);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    words->addStretch(1);
    words->addWidget(m_headline);
    words->addWidget(m_summary);
    words->addStretch(1);
    row->addLayout(words, 1);
    row->addWidget(m_model);
    row->addWidget(m_again);
    return head;
}

QWidget *TestDialog::buildFooter()
{
    auto *footer = new QFrame(this);
    footer->setProperty("role", QStringLiteral("dialogFooter"));
    footer->setFixedHeight(scaled(footerHeight));
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(12, 0, 16, 0);
    row->setSpacing(10);
    m_copy->setProperty("kind", QStringLiteral("flat"));
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_copy->setText(tr("Copy report"));
    auto *safe = new QLabel(tr("Contains no secrets"), footer);
    setTextStyle(safe, TextStyle::Small, Token::TextMuted);
    m_showDetail->setProperty("kind", QStringLiteral("flat"));
    m_close->setText(tr("Close"));
    row->addWidget(m_copy);
    row->addWidget(safe);
    row->addStretch(1);
    row->addWidget(m_showDetail);
    row->addWidget(m_close);
    return footer;
}

QString TestDialog::headline() const
{
    return m_headline->text();
}

void TestDialog::start()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_running = true;
    m_request.model = m_model->currentText().trimmed();
    m_request.completion = m_completion->isChecked();
    const int run = ++m_run;
    take(emptyReport(m_request.completion));
    m_tester.test(m_request, this, m_stop.get_token(), [this, run](const TestReport &report) {
        if (run == m_run) {
            take(report);
        }
    });
}

void TestDialog::showReport(const TestReport &report)
{
    m_running = false;
    m_report = report;
    m_steps->setReport(report);
    fillFixes();
    refresh();
}

void TestDialog::take(const TestReport &report)
{
    m_report = report;
    m_running = !report.finished;
    m_steps->setReport(report);
    fillFixes();
    refresh();
    if (report.finished && !report.cancelled) {
        Q_EMIT tested(m_request, report);
    }
}

void TestDialog::stop()
{
    m_stop.request_stop();
    ++m_run;
    m_report.finished = true;
    m_report.cancelled = true;
    for (TestStep &step : m_report.steps) {
        if (step.state == TestStep::State::Running) {
            step.state = TestStep::State::Waiting;
        }
    }
    showReport(m_report);
}

void TestDialog::reject()
{
    if (m_running) {
        stop();
    } else {
        QDialog::reject();
    }
}

void TestDialog::refresh()
{
    const bool failed = m_report.failedIndex() >= 0;
    const TestStep::State state = m_running ? TestStep::State::Running
        : m_report.cancelled                ? TestStep::State::Waiting
        : failed                            ? TestStep::State::Failed
                                            : TestStep::State::Passed;
    m_sign->setPixmap(icon(stepIcon(state), stepTone(state)).pixmap(signSize, signSize));
    m_headline->setText(reportHeadline(m_report, m_request.config));
    m_summary->setText(reportSummary(m_report));
    m_again->setText(m_running ? tr("Stop") : tr("Test again"));
    m_again->setIcon(icon(m_running ? QStringLiteral("stop") : QStringLiteral("refresh")));
    m_model->setEnabled(!m_running);
    m_completion->setEnabled(!m_running);
    m_copy->setEnabled(!m_running);
    m_showDetail->setText(
        m_showDetail->isChecked() ? tr("Hide technical detail") : tr("Show technical detail"));
    m_detail->setPlainText(reportAsText(m_report, m_request.config));
    if (!m_running && !failed && !m_report.cancelled && !m_report.models.isEmpty()) {
        m_note->showMessage(
            Severity::Info, tr("%Ln models are open to this key.", nullptr, int(m_report.models.size())));
    } else if (failed && m_report.failedIndex() >= 3) {
        m_note->showMessage(
            Severity::Info, tr("Until then, calls go on with the next model of their route."));
    } else {
        m_note->clear();
    }
    setAccessibleDescription(m_headline->text());
    adjustSize();
}

void TestDialog::showCost()
{
    const auto cost = m_tester.completionCost(m_request.config, m_model->currentText().trimmed());
    m_completion->setText(!cost  ? tr("Also send a tiny request, at a price that is not known")
            : cost->nanoUsd == 0 ? tr("Also send a tiny request, which costs nothing")
                                 : tr("Also send a tiny request, for at most %1").arg(moneyText(*cost)));
}

void TestDialog::fillFixes()
{
    qDeleteAll(m_fixes->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_fixes->layout();
    const QList<TestFix> fixes = m_running || m_report.cancelled
        ? QList<TestFix>()
        : fixesFor(m_report, m_request.config, m_request.model);
    m_fixes->setVisible(!fixes.isEmpty());
    if (fixes.isEmpty()) {
        return;
    }
    auto *rows = new QVBoxLayout(m_fixes);
    rows->setContentsMargins({});
    rows->setSpacing(8);
    auto *title = new QLabel(tr("How to fix it"), m_fixes);
    setTextStyle(title, TextStyle::BodyStrong);
    rows->addWidget(title);
    const QString hint = m_report.steps.at(m_report.failedIndex()).hint;
    if (!hint.isEmpty()) {
        auto *sentence = new QLabel(m_fixes);
        sentence->setTextFormat(Qt::PlainText);
        sentence->setText(hint);
        sentence->setWordWrap(true);
        setTextStyle(sentence, TextStyle::Body, Token::TextMuted);
        rows->addWidget(sentence);
    }
    int number = 0;
    for (const TestFix &fix : fixes) {
        rows->addWidget(fixRow(++number, fix));
    }
}

QWidget *TestDialog::fixRow(int number, const TestFix &fix)
{
    auto *line = new QWidget(m_fixes);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(10);
    auto *mark = new QLabel(QString::number(number), line);
    mark->setProperty("role", QStringLiteral("initial"));
    mark->setAlignment(Qt::AlignCenter);
    mark->setFixedSize(scaled(numberSize), scaled(numberSize));
    row->addWidget(mark);
    auto *text = new QLabel(line);
    text->setTextFormat(Qt::PlainText);
    text->setText(fix.text);
    text->setWordWrap(true);
    row->addWidget(text, 1);
    if (fix.act == TestFix::Act::None) {
        return line;
    }
    QComboBox *choice = nullptr;
    auto *button = quiet(new QPushButton(line));
    button->setObjectName(QStringLiteral("fix"));
    switch (fix.act) {
    case TestFix::Act::UseModel:
        choice = new QComboBox(line);
        choice->addItems(m_report.models);
        choice->setAccessibleName(tr("Model"));
        choice->setMinimumWidth(scaled(modelWidth));
        row->addWidget(choice);
        button->setText(tr("Use it"));
        break;
    case TestFix::Act::ReplaceKey:
        button->setText(tr("Enter key…"));
        break;
    case TestFix::Act::OpenConsole:
        button->setText(tr("Open console"));
        button->setIcon(icon(QStringLiteral("external")));
        break;
    case TestFix::Act::EditField:
        button->setText(tr("Go there"));
        break;
    default:
        button->setText(tr("Test again"));
        break;
    }
    if (number == 1) {
        button->setProperty("kind", QStringLiteral("primary"));
    }
    connect(button, &QPushButton::clicked, this, [this, fix, choice] { run(fix, choice); });
    row->addWidget(button);
    return line;
}

void TestDialog::run(const TestFix &fix, QComboBox *choice)
{
    switch (fix.act) {
    case TestFix::Act::UseModel: {
        const QString model = choice->currentText();
        m_model->setEditText(model);
        Q_EMIT modelChosen(model);
        start();
        break;
    }
    case TestFix::Act::ReplaceKey:
        Q_EMIT keyRequested();
        break;
    case TestFix::Act::OpenConsole:
        QDesktopServices::openUrl(consoleOf(m_request.config));
        break;
    case TestFix::Act::EditField:
        QDialog::reject();
        Q_EMIT fieldRequested(fix.field);
        break;
    case TestFix::Act::TestAgain:
        start();
        break;
    case TestFix::Act::None:
        break;
    }
}

QList<QPushButton *> TestDialog::fixButtons() const
{
    return m_fixes->findChildren<QPushButton *>(QStringLiteral("fix"));
}

void TestDialog::copyReport()
{
    QGuiApplication::clipboard()->setText(reportAsText(m_report, m_request.config));
}

} // namespace aio::ui
