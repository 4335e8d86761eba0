#include "ui/jobs/source/SourcePane.h"

#include "ui/jobs/session/JobSession.h"
#include "ui/jobs/source/ImageView.h"
#include "ui/jobs/source/LegendBox.h"
#include "ui/jobs/source/RegionMenu.h"
#include "ui/jobs/source/TextView.h"
#include "ui/shell/ElidedLabel.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>

#include <cmath>

namespace aio::ui {

namespace {

constexpr int toolbarHeight = 38;
constexpr int footerHeight = 32;
constexpr double zoomStep = 1.25;
constexpr int imageIndex = 0;
constexpr int textIndex = 1;

QToolButton *tool(QWidget *parent, const QString &iconName)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setIconSize({16, 16});
    return button;
}

} // namespace

SourcePane::SourcePane(extraction::RegionReader &regions, QWidget *parent)
    : QFrame(parent)
    , m_reader(regions)
    , m_switch(new SegmentedSwitch(this))
    , m_name(new ElidedLabel(this))
    , m_regions(tool(this, QStringLiteral("regions")))
    , m_zoomOut(tool(this, QStringLiteral("minus")))
    , m_zoom(new QLabel(this))
    , m_zoomIn(tool(this, QStringLiteral("plus")))
    , m_fit(tool(this, QStringLiteral("fit")))
    , m_stack(new QStackedWidget(this))
    , m_image(new ImageView(m_stack))
    , m_text(new TextView(m_stack))
    , m_place(new QLabel(this))
{
    m_stack->addWidget(m_image);
    m_stack->addWidget(m_text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildToolbar());
    layout->addWidget(m_stack, 1);
    layout->addWidget(buildFooter());
    connect(m_image, &ImageView::fieldClicked, this, &SourcePane::fieldClicked);
    connect(m_text, &TextView::fieldClicked, this, &SourcePane::fieldClicked);
    connect(m_image, &ImageView::zoomChanged, this, &SourcePane::showZoom);
    connect(m_image, &ImageView::regionSelected, this, &SourcePane::offerRegion);
    connect(m_text, &TextView::useRequested, this, [this](const TextSpan &span, const QPoint &at) {
        if (m_session) {
            int page = 0;
            const QList<QRect> boxes = m_session->document().boxes(span, &page);
            offer(span, page, boxes, at);
        }
    });
    retranslate();
    setSession(nullptr);
}

QWidget *SourcePane::buildToolbar()
{
    auto *bar = new QFrame(this);
    bar->setProperty("role", QStringLiteral("toolbar"));
    bar->setFixedHeight(scaled(toolbarHeight));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(4);
    m_switch->addSegment({});
    m_switch->addSegment({});
    row->addWidget(m_switch);
    row->addSpacing(8);
    row->addWidget(m_name, 1);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_name->setTextFormat(Qt::PlainText);
    setTextStyle(m_name, TextStyle::Body, Token::TextMuted);
    m_regions->setCheckable(true);
    m_regions->setChecked(true);
    m_regions->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row->addWidget(m_regions);
    row->addSpacing(8);
    row->addWidget(m_zoomOut);
    row->addWidget(m_zoom);
    row->addWidget(m_zoomIn);
    row->addWidget(m_fit);
    setTextStyle(m_zoom, TextStyle::Small, Token::TextMuted);
    m_zoom->setMinimumWidth(scaled(44));
    m_zoom->setAlignment(Qt::AlignCenter);
    connect(m_switch, &SegmentedSwitch::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        const bool image = index == imageIndex;
        for (QWidget *widget : std::initializer_list<QWidget *>{m_zoomOut, m_zoom, m_zoomIn, m_fit}) {
            widget->setVisible(image);
        }
    });
    connect(m_regions, &QToolButton::toggled, m_image, &ImageView::setRegionsVisible);
    connect(m_regions, &QToolButton::toggled, m_text, &TextView::setRegionsVisible);
    connect(m_zoomOut, &QToolButton::clicked, this, [this] { m_image->zoomBy(1 / zoomStep); });
    connect(m_zoomIn, &QToolButton::clicked, this, [this] { m_image->zoomBy(zoomStep); });
    connect(m_fit, &QToolButton::clicked, m_image, &ImageView::fitWidth);
    return bar;
}

QWidget *SourcePane::buildFooter()
{
    auto *bar = new QFrame(this);
    bar->setProperty("role", QStringLiteral("footer"));
    bar->setFixedHeight(scaled(footerHeight));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    const std::pair<Token, Token> colors[] = {
        {Token::Mark, Token::MarkBorder}, {Token::Surface, Token::Accent}, {Token::Surface, Token::Danger}};
    for (const auto &[fill, border] : colors) {
        row->addWidget(new LegendBox(fill, border, bar));
        auto *label = new QLabel(bar);
        setTextStyle(label, TextStyle::Small);
        row->addWidget(label);
        row->addSpacing(6);
        m_legend << label;
    }
    row->addStretch();
    row->addWidget(m_place);
    setTextStyle(m_place, TextStyle::Small, Token::TextMuted);
    m_place->setTextFormat(Qt::PlainText);
    return bar;
}

void SourcePane::retranslate()
{
    m_switch->setSegmentText(imageIndex, tr("Image"));
    m_switch->setSegmentText(textIndex, tr("Text"));
    m_switch->setAccessibleName(tr("View of the posting"));
    m_regions->setText(tr("Regions"));
    m_regions->setToolTip(tr("Mark the words that fields came from"));
    m_zoomOut->setToolTip(tr("Smaller (Ctrl+−)"));
    m_zoomIn->setToolTip(tr("Larger (Ctrl++)"));
    m_fit->setToolTip(tr("Fit the width (Ctrl+0)"));
    m_zoomOut->setAccessibleName(tr("Smaller"));
    m_zoomIn->setAccessibleName(tr("Larger"));
    m_fit->setAccessibleName(tr("Fit the width"));
    m_legend.at(0)->setText(tr("Current field"));
    m_legend.at(1)->setText(tr("Used by a field"));
    m_legend.at(2)->setText(tr("Hard to read"));
    m_image->setAccessibleName(tr("Posting as an image"));
    m_text->setAccessibleName(tr("Posting as text"));
    showPlace();
}

void SourcePane::setSession(JobSession *session)
{
    if (m_session) {
        disconnect(m_session, nullptr, this, nullptr);
    }
    m_session = session;
    m_active.reset();
    if (session) {
        connect(session, &JobSession::fieldChanged, this, &SourcePane::refreshMarks);
        connect(session, &QObject::destroyed, this, [this, session] {
            if (m_session == session) {
                m_session = nullptr;
            }
        });
    }
    setEnabled(session != nullptr);
    showDocument();
}

void SourcePane::showDocument()
{
    const extraction::SourceDocument document =
        m_session ? m_session->document() : extraction::SourceDocument();
    const bool pictures = std::any_of(document.pages.cbegin(), document.pages.cend(),
        [](const extraction::SourcePage &page) { return !page.image.isEmpty(); });
    m_name->setText(m_session ? m_session->sourceName() : QString());
    m_name->setToolTip(m_name->text());
    m_switch->setSegmentEnabled(imageIndex, pictures);
    m_switch->setCurrentIndex(pictures ? imageIndex : textIndex);
    m_image->setDocument(pictures ? document : extraction::SourceDocument());
    m_text->setDocumentText(document.text);
    refreshMarks();
}

void SourcePane::refreshMarks()
{
    m_marks = m_session ? sourceMarks(m_session->extraction(), m_session->document()) : SourceMarks();
    m_image->setMarks(m_marks);
    m_text->setMarks(m_marks);
    setActiveField(m_active, false);
}

bool SourcePane::showsImage() const
{
    return m_stack->currentIndex() == imageIndex;
}

void SourcePane::setReducedMotion(bool reduced)
{
    m_image->setReducedMotion(reduced);
}

void SourcePane::setActiveField(std::optional<JobField> field, bool reveal)
{
    m_active = field;
    m_image->setActiveField(field, reveal);
    m_text->setActiveField(field, reveal);
    showPlace();
}

void SourcePane::showPlace()
{
    if (!m_active || !m_session) {
        m_place->clear();
        return;
    }
    const Provenance *why = m_session->provenance(*m_active);
    const int words = why && why->span ? wordCount(m_session->document(), *why->span) : 0;
    m_place->setText(words > 0 ? tr("%1 · %n words", nullptr, words).arg(jobFieldLabel(*m_active))
                               : tr("%1 · not in the source").arg(jobFieldLabel(*m_active)));
}

void SourcePane::showZoom(double zoom)
{
    m_zoom->setText(tr("%1 %").arg(std::lround(zoom * 100)));
}

void SourcePane::offerRegion(int page, const QRect &region, const QPoint &at)
{
    if (!m_session) {
        return;
    }
    const extraction::SourceDocument &document = m_session->document();
    const auto span = wordsIn(document, page, region);
    RegionMenu *menu = offer(span.value_or(TextSpan()), page, {region}, at);
    // The words of a PDF's own text need no second look.
    const bool picture = document.kind == extraction::SourceDocument::Kind::Image || !span;
    if (picture && page < document.pages.size() && !document.pages.at(page).image.isEmpty()) {
        menu->readAnew(m_reader, {document.pages.at(page).image, region, document.text});
    }
}

RegionMenu *SourcePane::offer(const TextSpan &span, int page, const QList<QRect> &boxes, const QPoint &at)
{
    Provenance why;
    why.text = m_session->document().string(span);
    if (!span.isEmpty()) {
        why.span = span;
    }
    why.page = page;
    why.boxes = boxes;
    auto *menu = new RegionMenu(why, this);
    connect(menu, &RegionMenu::chosen, this, &SourcePane::useRequested);
    menu->popup(at);
    return menu;
}

} // namespace aio::ui
