#include "ui/documents/preview/TemplateGallery.h"

#include "core/documents/composition/DocumentWords.h"
#include "ui/documents/preview/SwatchRow.h"
#include "ui/documents/preview/TemplateDelegate.h"
#include "ui/documents/preview/TemplateModel.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/Switch.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QSlider>
#include <QStyle>

namespace aio::ui {

namespace {

constexpr int optionsWidth = 232;
constexpr int narrowBelow = 620;
/// Text sizes in per cent of the template's.
constexpr int leastScale = 80;
constexpr int mostScale = 130;
constexpr int scaleStep = 5;

} // namespace

TemplateGallery::TemplateGallery(QWidget *parent)
    : QWidget(parent)
    , m_model(new TemplateModel(this))
    , m_view(new QListView(this))
    , m_accent(new SwatchRow(this))
    , m_font(new QComboBox(this))
    , m_paper(new SegmentedSwitch(this))
    , m_scale(new QSlider(Qt::Horizontal, this))
    , m_photo(new Switch(this))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_panel(buildOptions())
{
    m_view->setViewMode(QListView::IconMode);
    m_view->setMovement(QListView::Static);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setUniformItemSizes(true);
    m_view->setSpacing(4);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setItemDelegate(new TemplateDelegate(m_view));
    m_view->setModel(m_model);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addWidget(m_view, 1);
    m_layout->addWidget(m_panel);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_updating) {
            choose();
        }
    });
    connect(m_view, &QListView::activated, this, &TemplateGallery::accepted);
    connect(m_accent, &SwatchRow::chosen, this, &TemplateGallery::choose);
    connect(m_font, &QComboBox::activated, this, &TemplateGallery::choose);
    connect(m_paper, &SegmentedSwitch::currentChanged, this, &TemplateGallery::choose);
    connect(m_scale, &QSlider::valueChanged, this, &TemplateGallery::choose);
    connect(m_photo, &Switch::toggled, this, &TemplateGallery::choose);
    retranslate();
}

TemplateGallery::~TemplateGallery() = default;

QWidget *TemplateGallery::buildOptions()
{
    auto *panel = new QFrame(this);
    panel->setProperty("role", QStringLiteral("inspector"));
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(6);
    m_paper->addSegment(QStringLiteral("A4"));
    m_paper->addSegment(QStringLiteral("Letter"));
    m_scale->setRange(leastScale / scaleStep, mostScale / scaleStep);
    m_scale->setPageStep(2);
    m_photo->setCheckable(true);
    const auto add = [this, column, panel](QWidget *editor) {
        auto *label = new QLabel(panel);
        setTextStyle(label, TextStyle::Small, Token::TextMuted);
        label->setBuddy(editor);
        m_labels.append(label);
        column->addWidget(label);
        column->addWidget(editor);
        column->addSpacing(8);
    };
    add(m_paper);
    add(m_accent);
    add(m_font);
    add(m_scale);
    add(m_photo);
    m_photo->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    column->addStretch(1);
    return panel;
}

void TemplateGallery::show(
    const Draft &draft, const QString &templateKey, const documents::DocumentOptions &options)
{
    const auto kind = draft.isCv() ? documents::TemplateKind::Cv : documents::TemplateKind::Letter;
    m_updating = true;
    const bool otherKind = m_model->rowCount() == 0 || draft.isCv() != m_draft.isCv();
    m_draft = draft;
    m_options = options;
    if (otherKind) {
        m_model->setTemplates(m_catalog.newest(kind));
    }
    m_model->show(draft, options, devicePixelRatioF());
    const int row = qMax(0, m_model->rowOf(templateKey));
    m_view->setCurrentIndex(m_model->index(row));
    m_options.templateKey = this->templateKey();
    showOptions();
    m_updating = false;
}

QString TemplateGallery::templateKey() const
{
    return m_view->currentIndex().data(TemplateModel::KeyRole).toString();
}

void TemplateGallery::showOptions()
{
    m_updating = true;
    m_paper->setCurrentIndex(m_options.paper == documents::Paper::Letter ? 1 : 0);
    m_accent->setColor(m_options.accent);
    const auto kind = m_draft.isCv() ? documents::TemplateKind::Cv : documents::TemplateKind::Letter;
    if (const auto looks = m_catalog.find(templateKey(), kind)) {
        m_accent->setOwnColor(looks->text.accent);
        m_photo->setVisible(looks->head.photoSize > 0);
        m_labels.constLast()->setVisible(looks->head.photoSize > 0);
    }
    m_font->setCurrentIndex(qMax(0, m_font->findData(m_options.fontFamily)));
    m_scale->setValue(qRound(m_options.fontScale * 100 / scaleStep));
    m_photo->setChecked(m_options.photo);
    m_updating = false;
    retranslate();
}

void TemplateGallery::choose()
{
    if (m_updating || m_model->rowCount() == 0) {
        return;
    }
    documents::DocumentOptions options = m_options;
    options.templateKey = templateKey();
    options.paper = m_paper->currentIndex() == 1 ? documents::Paper::Letter : documents::Paper::A4;
    options.accent = m_accent->color();
    options.fontFamily = m_font->currentData().toString();
    options.fontScale = m_scale->value() * scaleStep / 100.0;
    options.photo = m_photo->isChecked();
    if (options == m_options) {
        return;
    }
    documents::DocumentOptions looks = options;
    looks.templateKey = m_options.templateKey;
    const bool repaint = looks != m_options;
    m_options = options;
    showOptions();
    if (repaint) {
        m_model->show(m_draft, m_options, devicePixelRatioF());
    }
    Q_EMIT chosen(options.templateKey, options);
}

void TemplateGallery::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = event->size().width() < scaled(narrowBelow);
    m_layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const QString role = narrow ? QStringLiteral("footer") : QStringLiteral("inspector");
    if (m_panel->property("role").toString() != role) {
        m_panel->setProperty("role", role);
        m_panel->style()->unpolish(m_panel);
        m_panel->style()->polish(m_panel);
    }
    m_panel->setMinimumWidth(narrow ? 0 : scaled(optionsWidth));
    m_panel->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : scaled(optionsWidth));
}

void TemplateGallery::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void TemplateGallery::retranslate()
{
    const QLocale locale;
    const QString percent = tr("%1 %").arg(locale.toString(m_scale->value() * scaleStep));
    const QStringList texts{
        tr("Paper"), tr("Accent colour"), tr("Font"), tr("Text size: %1").arg(percent), tr("Photo")};
    for (int i = 0; i < texts.size(); ++i) {
        m_labels.at(i)->setText(texts.at(i));
        m_labels.at(i)->buddy()->setAccessibleName(texts.at(i));
    }
    const QString custom = documents::DocumentWords(m_draft.language).photoUsual()
        ? tr("CVs in this language usually carry a photo. It comes from the head of the document.")
        : tr("CVs in this language usually carry no photo, and employers may not ask for one.");
    m_photo->setToolTip(custom);
    m_photo->setAccessibleDescription(custom);
    m_view->setAccessibleName(tr("Templates"));
    const QSignalBlocker quiet(m_font);
    const QString family = m_font->count() > 0 ? m_font->currentData().toString() : m_options.fontFamily;
    m_font->clear();
    m_font->addItem(tr("The template's own"), QString());
    for (const QString &name : documents::fontFamilies()) {
        m_font->addItem(name, name);
    }
    m_font->setCurrentIndex(qMax(0, m_font->findData(family)));
}

} // namespace aio::ui
