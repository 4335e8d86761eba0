#include "ui/jobs/batch/BatchInspector.h"

#include "core/base/WhenFinished.h"

#include "ui/jobs/batch/BatchDelegate.h"
#include "ui/jobs/form/FieldText.h"
#include "ui/jobs/form/FormPane.h"
#include "ui/jobs/source/ImageView.h"
#include "ui/shell/ElidedLabel.h"
#include "ui/widgets/ConfidenceMeter.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QScrollArea>

#include <cmath>

namespace aio::ui {

namespace {

constexpr int toolbarHeight = 38;
constexpr int footerHeight = 32;
constexpr int previewHeight = 254;
constexpr int labelWidth = 84;
constexpr int rowHeight = 30;
constexpr int clockMs = 500;

const QList<JobField> &inspectedFields()
{
    static const QList<JobField> fields{JobField::Title, JobField::Company, JobField::Locations,
        JobField::Salary, JobField::EmploymentTypes, JobField::Remote, JobField::Responsibilities,
        JobField::Skills, JobField::Languages, JobField::ValidThrough};
    return fields;
}

/// A grey bar where a value will be.
class Skeleton : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::Hover));
        painter.drawRoundedRect(QRect(0, height() / 2 - 4, width() * 2 / 3, 8), 4, 4);
    }
};

} // namespace

BatchInspector::BatchInspector(IntakeQueue &queue, JobStore &jobs, QWidget *parent)
    : QFrame(parent)
    , m_queue(queue)
    , m_jobs(jobs)
    , m_name(new QLabel(this))
    , m_pill(new StatusPill(this))
    , m_preview(new ImageView(this))
    , m_fields(new QWidget)
    , m_rows(new QVBoxLayout(m_fields))
    , m_engine(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *bar = new QFrame(this);
    bar->setProperty("role", QStringLiteral("toolbar"));
    bar->setFixedHeight(scaled(toolbarHeight));
    auto *barRow = new QHBoxLayout(bar);
    barRow->setContentsMargins(12, 0, 12, 0);
    barRow->addWidget(m_name, 1);
    barRow->addWidget(m_pill);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setTextStyle(m_name, TextStyle::BodyStrong);
    layout->addWidget(bar);
    m_preview->setFixedHeight(scaled(previewHeight));
    layout->addWidget(m_preview);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_fields);
    scroll->setAccessibleName(tr("Fields found"));
    m_rows->setContentsMargins(16, 8, 16, 8);
    m_rows->setSpacing(0);
    layout->addWidget(scroll, 1);
    auto *footer = new QFrame(this);
    footer->setProperty("role", QStringLiteral("footer"));
    footer->setFixedHeight(scaled(footerHeight));
    auto *footerRow = new QHBoxLayout(footer);
    footerRow->setContentsMargins(16, 0, 16, 0);
    footerRow->addWidget(m_engine);
    setTextStyle(m_engine, TextStyle::Small, Token::TextMuted);
    layout->addWidget(footer);
    m_clock.setInterval(clockMs);
    connect(&m_clock, &QTimer::timeout, this, &BatchInspector::refresh);
    showItem({});
}

void BatchInspector::showItem(const QUuid &id)
{
    if (id == m_item && !id.isNull()) {
        return;
    }
    m_item = id;
    m_shownJob = QUuid();
    m_content = Content::Nothing;
    m_preview->setDocument({});
    showFields({}, false);
    if (!id.isNull()) {
        showPicture(id);
    }
    refresh();
}

BatchInspector::Content BatchInspector::contentOf(const IntakeEntry &entry)
{
    if (!entry.item.job.isNull()) {
        return Content::Job;
    }
    if (entry.item.state == IntakeItem::State::Failed && entry.item.error) {
        return Content::Problem;
    }
    return entry.outcome ? Content::Fields : Content::Nothing;
}

void BatchInspector::refresh()
{
    const IntakeEntry *entry = m_queue.model()->find(m_item);
    m_name->setText(entry ? entry->item.name : QString());
    m_pill->setVisible(entry);
    if (!entry) {
        m_clock.stop();
        m_engine->clear();
        return;
    }
    m_pill->setContent(resultPill(*entry));
    showProgress(*entry);
    const Content content = contentOf(*entry);
    if (content != m_content || (content == Content::Job && entry->item.job != m_shownJob)) {
        showContent(content, *entry);
    }
}

void BatchInspector::showProgress(const IntakeEntry &entry)
{
    const bool running = entry.item.state == IntakeItem::State::Running;
    if (running && !m_clock.isActive()) {
        m_clock.start();
    } else if (!running) {
        m_clock.stop();
    }
    if (contentOf(entry) == Content::Job) {
        return; // the job says more: which engine read it, and what it cost
    }
    const qint64 elapsed = running && entry.task ? entry.task->elapsed() : entry.elapsedMs;
    const QString time = tr("%1 s").arg(QLocale().toString(double(elapsed) / 1000, 'f', 1));
    const QString stands = intakeResultText(entry);
    m_engine->setText(elapsed > 0 ? QStringLiteral("%1 · %2").arg(stands, time) : stands);
}

void BatchInspector::showContent(Content content, const IntakeEntry &entry)
{
    m_content = content;
    m_shownJob = entry.item.job;
    switch (content) {
    case Content::Nothing:
        showFields({}, false);
        break;
    case Content::Problem:
        showProblem(*entry.item.error);
        break;
    case Content::Fields:
        showFields(entry.outcome->extraction, true);
        break;
    case Content::Job:
        whenFinished(m_jobs.load(m_shownJob), this, [this, id = m_item](const Result<JobRecord> &record) {
            if (record && id == m_item) {
                showJob(*record);
            }
        });
        break;
    }
}

void BatchInspector::showProblem(const Error &error)
{
    clearRows();
    const std::tuple<QString, TextStyle, Token> lines[] = {
        {error.message, TextStyle::BodyStrong, Token::Danger}, {error.hint, TextStyle::Body, Token::Text}};
    for (const auto &[text, style, tone] : lines) {
        auto *label = new QLabel(m_fields);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        setTextStyle(label, style, tone);
        label->setText(text);
        m_rows->addWidget(label);
    }
    m_rows->addStretch();
}

void BatchInspector::retranslate()
{
    m_content = Content::Nothing;
    m_shownJob = QUuid();
    showFields({}, false);
    refresh();
}

void BatchInspector::showPicture(const QUuid &id)
{
    whenFinished(m_queue.firstFile(id), this, [this, id](const Result<QByteArray> &bytes) {
        if (!bytes || id != m_item) {
            return;
        }
        // Only the header is read here; the picture is decoded by the view, elsewhere.
        QBuffer buffer;
        buffer.setData(*bytes);
        buffer.open(QIODevice::ReadOnly);
        const QSize size = QImageReader(&buffer).size();
        if (size.isEmpty()) {
            return;
        }
        extraction::SourceDocument document;
        document.pages = {{*bytes, size}};
        m_preview->setDocument(document);
    });
}

void BatchInspector::showJob(const JobRecord &record)
{
    showFields(record.extraction, true);
    m_engine->setText(engineLine(record.extraction.engine));
    whenFinished(m_jobs.loadSource(record.id), this,
        [this, id = m_item, extraction = record.extraction](
            const Result<extraction::SourceDocument> &document) {
            if (document && id == m_item && !document->pages.isEmpty()) {
                m_preview->setDocument(*document);
                m_preview->setMarks(sourceMarks(extraction, *document));
            }
        });
}

void BatchInspector::clearRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void BatchInspector::showFields(const Extraction &extraction, bool found)
{
    clearRows();
    for (const JobField field : inspectedFields()) {
        addRow(field, extraction, found);
    }
    m_rows->addStretch();
}

void BatchInspector::addRow(JobField field, const Extraction &extraction, bool found)
{
    auto *row = new QFrame(m_fields);
    row->setProperty("role", QStringLiteral("toolbar"));
    row->setFixedHeight(scaled(rowHeight));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *label = new QLabel(jobFieldLabel(field), row);
    label->setFixedWidth(scaled(labelWidth));
    setTextStyle(label, TextStyle::Small, Token::TextMuted);
    layout->addWidget(label);
    if (!found) {
        layout->addWidget(new Skeleton(row), 1);
        m_rows->addWidget(row);
        return;
    }
    const FieldValue value = extraction.job.value(field);
    const QString text = isEmpty(value) ? tr("Not in the posting") : valueText(field, value);
    auto *shown = new ElidedLabel(row);
    shown->setTextFormat(Qt::PlainText);
    shown->setText(text.simplified());
    shown->setToolTip(text);
    shown->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setTextStyle(shown, TextStyle::Body, isEmpty(value) ? Token::TextMuted : Token::Text);
    layout->addWidget(shown, 1);
    if (!isEmpty(value) && extraction.provenance.contains(field)) {
        auto *meter = new ConfidenceMeter(row);
        meter->setConfidence(int(std::lround(extraction.provenance.value(field).confidence * 100)));
        layout->addWidget(meter);
    }
    m_rows->addWidget(row);
}

} // namespace aio::ui
