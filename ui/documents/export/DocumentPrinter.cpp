#include "ui/documents/export/DocumentPrinter.h"

#include "core/base/WhenFinished.h"
#include "core/documents/layout/PagePainter.h"
#include "core/documents/layout/Typesetter.h"
#include "core/documents/templates/TemplateCatalog.h"
#include "ui/documents/export/DocumentExporter.h"

#include <QPageSize>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QtConcurrentRun>

namespace aio::ui {

namespace {

constexpr double pointsPerInch = 72;

Result<void> paint(const Draft &draft, const documents::DocumentOptions &options, QPrinter &printer)
{
    const auto kind = draft.isCv() ? documents::TemplateKind::Cv : documents::TemplateKind::Letter;
    const auto looks = documents::TemplateCatalog().find(options.templateKey, kind);
    if (!looks) {
        return Failure(looks.error());
    }
    documents::Typesetter typesetter;
    const documents::PagedDocument pages = typesetter.set(draft, *looks, options);
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer)) {
        return failure(ErrorKind::Storage, DocumentPrinter::tr("The printer did not take the document."),
            DocumentPrinter::tr("Look at the printer's queue, or export a PDF and print that."));
    }
    const double scale = printer.resolution() / pointsPerInch;
    const int last =
        printer.toPage() > 0 ? qMin(printer.toPage(), int(pages.pages.size())) : int(pages.pages.size());
    const int first = qMax(1, printer.fromPage());
    for (int page = first; page <= last; ++page) {
        if (page > first) {
            printer.newPage();
        }
        painter.save();
        painter.scale(scale, scale);
        documents::paintPage(painter, pages, page - 1);
        painter.restore();
    }
    return {};
}

} // namespace

DocumentPrinter::DocumentPrinter(QWidget *page)
    : QObject(page)
    , m_page(page)
{
}

DocumentPrinter::~DocumentPrinter()
{
    m_pool.waitForDone();
}

void DocumentPrinter::ask(const Document &document)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(document.title);
    const documents::DocumentOptions options = lookOf(document);
    printer->setPageSize(
        QPageSize(options.paper == documents::Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    auto *dialog = new QPrintDialog(printer.get(), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, document, printer] { print(document, printer); });
    // The dialog points to the printer until it is gone.
    connect(dialog, &QObject::destroyed, this, [printer] { Q_UNUSED(printer) });
    dialog->open();
}

void DocumentPrinter::print(const Document &document, const std::shared_ptr<QPrinter> &printer)
{
    const auto work = [draft = document.draft, options = lookOf(document), printer] {
        return paint(draft, options, *printer);
    };
    whenFinished(QtConcurrent::run(&m_pool, work), this, [this](const Result<void> &done) {
        if (done) {
            Q_EMIT printed();
        } else {
            Q_EMIT notify({QStringLiteral("%1 %2").arg(done.error().message, done.error().hint).trimmed(),
                Severity::Danger});
        }
    });
}

} // namespace aio::ui
