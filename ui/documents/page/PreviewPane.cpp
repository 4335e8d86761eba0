#include "ui/documents/page/PreviewPane.h"

#include "core/documents/templates/TemplateCatalog.h"
#include "ui/documents/export/DocumentExporter.h"
#include "ui/documents/preview/DocumentPreview.h"
#include "ui/documents/preview/TemplateGallery.h"
#include "ui/theme/Icons.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace aio::ui {

namespace {

constexpr int toolbarHeight = 38;
constexpr QSize galleryRoom{860, 600};
constexpr int percent = 100;

} // namespace

PreviewPane::PreviewPane(QWidget *parent)
    : QFrame(parent)
    , m_preview(new DocumentPreview(this))
    , m_template(new QToolButton(this))
    , m_pages(new QLabel(this))
    , m_zoomOut(new QToolButton(this))
    , m_zoom(new QLabel(this))
    , m_zoomIn(new QToolButton(this))
    , m_fit(new QToolButton(this))
{
    m_preview->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildToolbar());
    layout->addWidget(m_preview, 1);
    connect(m_preview, &DocumentPreview::sourceClicked, this, &PreviewPane::sourceClicked);
    connect(m_preview, &DocumentPreview::pageCountChanged, this, &PreviewPane::refreshPages);
    connect(m_preview, &DocumentPreview::currentPageChanged, this, &PreviewPane::refreshPages);
    connect(m_preview, &DocumentPreview::zoomChanged, this, &PreviewPane::refreshPages);
    connect(m_template, &QToolButton::clicked, this, &PreviewPane::openGallery);
    connect(m_zoomIn, &QToolButton::clicked, m_preview, &DocumentPreview::zoomIn);
    connect(m_zoomOut, &QToolButton::clicked, m_preview, &DocumentPreview::zoomOut);
    connect(m_fit, &QToolButton::clicked, this, [this] { m_preview->setFit(DocumentPreview::Fit::Width); });
    retranslate();
}

QWidget *PreviewPane::buildToolbar()
{
    auto *bar = new QFrame(this);
    bar->setProperty("role", QStringLiteral("toolbar"));
    bar->setFixedHeight(scaled(toolbarHeight));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 8, 0);
    row->setSpacing(4);
    m_template->setIcon(icon(QStringLiteral("image")));
    m_template->setIconSize({16, 16});
    m_template->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row->addWidget(m_template);
    row->addStretch(1);
    setTextStyle(m_pages, TextStyle::Small, Token::TextMuted);
    setTextStyle(m_zoom, TextStyle::Small, Token::TextMuted);
    m_zoomOut->setIcon(icon(QStringLiteral("minus")));
    m_zoomIn->setIcon(icon(QStringLiteral("plus")));
    m_fit->setIcon(icon(QStringLiteral("fit")));
    row->addWidget(m_pages);
    row->addSpacing(6);
    row->addWidget(m_zoomOut);
    row->addWidget(m_zoom);
    row->addWidget(m_zoomIn);
    row->addWidget(m_fit);
    return bar;
}

void PreviewPane::show(const Document *document)
{
    m_template->setEnabled(document);
    if (!document) {
        m_document = Document();
        m_template->setText(tr("Template"));
        return;
    }
    m_document = *document;
    m_template->setText(documents::templateTitle(document->templateId.section(u'@', 0, 0)));
    m_preview->show(document->draft, document->templateId, lookOf(*document));
}

void PreviewPane::refreshPages()
{
    const QLocale locale;
    m_pages->setText(tr("Page %1 of %2").arg(m_preview->currentPage() + 1).arg(m_preview->pageCount()));
    m_pages->setVisible(m_preview->pageCount() > 0);
    m_zoom->setText(QStringLiteral("%1 %2").arg(qRound(m_preview->zoom() * percent)).arg(locale.percent()));
}

void PreviewPane::openGallery()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Template"));
    dialog->resize(galleryRoom);
    auto *gallery = new TemplateGallery(dialog);
    gallery->show(m_document.draft, m_document.templateId, lookOf(m_document));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::accept);
    connect(gallery, &TemplateGallery::accepted, dialog, &QDialog::accept);
    connect(gallery, &TemplateGallery::chosen, this, &PreviewPane::lookChosen);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(gallery, 1);
    layout->addWidget(buttons);
    dialog->open();
}

void PreviewPane::retranslate()
{
    m_template->setToolTip(tr("Template, colour, font and paper"));
    m_template->setAccessibleName(tr("Template"));
    m_zoomOut->setToolTip(tr("Smaller"));
    m_zoomOut->setAccessibleName(tr("Smaller"));
    m_zoomIn->setToolTip(tr("Larger"));
    m_zoomIn->setAccessibleName(tr("Larger"));
    m_fit->setToolTip(tr("Fit the width"));
    m_fit->setAccessibleName(tr("Fit the width"));
    m_preview->setAccessibleName(tr("Preview"));
    refreshPages();
}

} // namespace aio::ui
