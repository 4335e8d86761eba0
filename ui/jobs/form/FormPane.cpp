#include "ui/jobs/form/FormPane.h"

#include "core/jobs/ExtractionJson.h"
#include "ui/jobs/form/IconLabel.h"
#include "ui/jobs/form/JobForm.h"
#include "ui/jobs/session/JobSession.h"
#include "ui/shell/ElidedLabel.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextOption>
#include <QToolButton>

namespace aio::ui {

namespace {

constexpr int toolbarHeight = 38;
constexpr int footerHeight = 32;
constexpr int paneMargin = 16;
constexpr double nano = 1e-9;

QString seconds(qint64 milliseconds)
{
    return QCoreApplication::translate("FormPane", "%1 s")
        .arg(QLocale().toString(double(milliseconds) / 1000, 'f', 1));
}

} // namespace

QString engineLine(const EngineInfo &engine)
{
    const QString name =
        engine.model.isEmpty() ? QCoreApplication::translate("FormPane", "Built-in (offline)") : engine.model;
    const double cost = double(engine.costNanoUsd) * nano;
    return QStringLiteral("%1 · %2 · %3")
        .arg(name, seconds(engine.latencyMs),
            QLocale().toCurrencyString(cost, QStringLiteral("$"), engine.costNanoUsd == 0 ? 2 : 4));
}

FormPane::FormPane(QWidget *parent)
    : QFrame(parent)
    , m_stack(new QStackedWidget(this))
    , m_form(new JobForm(m_stack))
    , m_switch(new SegmentedSwitch(this))
    , m_json(new QPlainTextEdit(m_stack))
    , m_copy(new QToolButton(this))
    , m_found(new ElidedLabel(this))
    , m_toCheck(new QToolButton(this))
    , m_engineIcon(new IconLabel(QStringLiteral("engine"), Token::TextMuted, this))
    , m_engine(new ElidedLabel(this))
    , m_why(new QPushButton(this))
    , m_notes(new QToolButton(this))
    , m_notesText(new Banner(this))
{
    m_json->setReadOnly(true);
    m_json->setProperty("kind", QStringLiteral("plain"));
    m_json->setFont(textFont(TextStyle::Mono));
    // A description is one long string: it must not run out of the pane.
    m_json->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_json->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_json->document()->setDocumentMargin(paneMargin);
    m_stack->addWidget(m_form);
    m_stack->addWidget(m_json);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildToolbar());
    layout->addWidget(m_stack, 1);
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(paneMargin, 0, paneMargin, 8);
    notes->addWidget(m_notesText);
    layout->addLayout(notes);
    layout->addWidget(buildFooter());
    connect(m_switch, &SegmentedSwitch::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        m_copy->setVisible(index == 1);
        refreshJson();
    });
    retranslate();
}

QWidget *FormPane::buildToolbar()
{
    auto *bar = new QFrame(this);
    bar->setProperty("role", QStringLiteral("toolbar"));
    bar->setFixedHeight(scaled(toolbarHeight));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, paneMargin, 0);
    row->setSpacing(8);
    m_switch->addSegment({});
    m_switch->addSegment({});
    row->addWidget(m_switch);
    row->addWidget(m_copy);
    row->addStretch();
    // When room is short, this gives way: what is to check must be read whole.
    row->addWidget(m_found, 1);
    row->addWidget(m_toCheck);
    m_found->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_found->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_copy->hide();
    setTextStyle(m_found, TextStyle::Small, Token::TextMuted);
    m_toCheck->setProperty("kind", QStringLiteral("checks"));
    m_toCheck->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toCheck->setIcon(icon(QStringLiteral("warning"), Token::Warning));
    m_toCheck->setIconSize({14, 14});
    connect(m_copy, &QToolButton::clicked, this,
        [this] { QApplication::clipboard()->setText(m_json->toPlainText()); });
    connect(m_toCheck, &QToolButton::clicked, this, [this] {
        m_switch->setCurrentIndex(0);
        m_form->walkChecks(1);
    });
    return bar;
}

QWidget *FormPane::buildFooter()
{
    auto *bar = new QFrame(this);
    bar->setProperty("role", QStringLiteral("footer"));
    bar->setFixedHeight(scaled(footerHeight));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(paneMargin, 0, paneMargin, 0);
    row->setSpacing(8);
    row->addWidget(m_engineIcon);
    row->addWidget(m_engine, 1);
    row->addWidget(m_notes);
    row->addWidget(m_why);
    m_why->setProperty("kind", QStringLiteral("link"));
    m_why->setCursor(Qt::PointingHandCursor);
    connect(m_why, &QPushButton::clicked, this, &FormPane::whyRequested);
    setTextStyle(m_engine, TextStyle::Small, Token::TextMuted);
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->setCheckable(true);
    m_notes->setAutoRaise(true);
    m_notes->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_notes->setIconSize({14, 14});
    m_notesText->setClosable(true);
    connect(m_notes, &QToolButton::toggled, this, &FormPane::showNotes);
    connect(m_notesText, &Banner::closed, this, [this] { m_notes->setChecked(false); });
    return bar;
}

void FormPane::setSession(JobSession *session)
{
    if (m_session) {
        disconnect(m_session, nullptr, this, nullptr);
    }
    m_session = session;
    m_form->setSession(session);
    if (session) {
        connect(session, &JobSession::edited, this, [this] {
            refreshCounts();
            refreshJson();
        });
        connect(session, &JobSession::engineChanged, this, &FormPane::refreshEngine);
        connect(session, &QObject::destroyed, this, [this, session] {
            if (m_session == session) {
                m_session = nullptr;
            }
        });
    }
    refreshCounts();
    refreshEngine();
    refreshJson();
}

void FormPane::retranslate()
{
    m_switch->setSegmentText(0, tr("Fields"));
    m_switch->setSegmentText(1, tr("JSON"));
    m_switch->setAccessibleName(tr("View of the job"));
    m_copy->setToolTip(tr("Copy the JSON"));
    m_copy->setAccessibleName(tr("Copy the JSON"));
    m_json->setAccessibleName(tr("Job as JSON"));
    m_toCheck->setToolTip(tr("Next to check (F8)"));
    m_why->setText(tr("Why this model?"));
    m_why->setAccessibleName(m_why->text());
    m_form->retranslate();
    refreshCounts();
    refreshEngine();
}

void FormPane::setWhyOffered(bool offered)
{
    m_whyOffered = offered;
    refreshEngine();
}

void FormPane::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refreshCounts();
    }
}

void FormPane::refreshCounts()
{
    m_found->setVisible(m_session);
    const int open = m_session ? int(m_session->fieldsToCheck().size()) : 0;
    m_toCheck->setVisible(open > 0);
    if (m_session) {
        m_found->setText(tr("%1 of %2 found").arg(m_session->foundCount()).arg(jobFieldCount));
        m_toCheck->setText(tr("%n to check", nullptr, open));
        m_toCheck->setAccessibleName(m_toCheck->text());
    }
    const QColor ground = color(Token::WarningSoft);
    const QColor ink = color(Token::Warning);
    m_toCheck->setStyleSheet(QStringLiteral("QToolButton { background: %1; color: %2; border: none; "
                                            "border-radius: 4px; padding: 1px 6px; font-weight: 600; }")
                                 .arg(ground.name(), ink.name()));
}

void FormPane::refreshEngine()
{
    m_engineIcon->setVisible(m_session);
    m_why->setVisible(m_session && m_whyOffered);
    m_engine->setText(m_session ? engineLine(m_session->extraction().engine) : QString());
    const QStringList notes = m_session ? m_session->extraction().warnings : QStringList();
    m_notes->setVisible(!notes.isEmpty());
    m_notes->setText(tr("%n notes", nullptr, int(notes.size())));
    m_notes->setToolTip(
        tr("What was noticed while reading: models that could not be used, and what was left out"));
    m_notes->setAccessibleName(m_notes->text());
    // Who has reviewed a job knows them.
    m_notes->setChecked(!notes.isEmpty() && !m_session->reviewed());
    showNotes();
}

void FormPane::showNotes()
{
    constexpr qsizetype most = 4;
    const QStringList notes = m_session ? m_session->extraction().warnings : QStringList();
    if (notes.isEmpty() || !m_notes->isChecked()) {
        m_notesText->clear();
        return;
    }
    QStringList lines = notes.mid(0, most);
    if (notes.size() > most) {
        lines << tr("and %n more", nullptr, int(notes.size() - most));
    }
    m_notesText->showMessage(severityOfNotes(), lines.join(u'\n'));
}

// That a model could not be used is more than that a value was left out.
Severity FormPane::severityOfNotes() const
{
    const EngineInfo &engine = m_session->extraction().engine;
    return engine.model.isEmpty() && engine.attempts > 1 ? Severity::Warning : Severity::Info;
}

void FormPane::refreshJson()
{
    if (m_stack->currentIndex() != 1) {
        return;
    }
    m_json->setPlainText(m_session ? QString::fromUtf8(
                             QJsonDocument(toJson(m_session->extraction())).toJson(QJsonDocument::Indented))
                                   : QString());
}

} // namespace aio::ui
