#pragma once

#include "core/documents/draft/Draft.h"
#include "core/documents/templates/DocumentOptions.h"
#include "core/documents/templates/TemplateCatalog.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QListView;
class QSlider;
class QLabel;

namespace aio::ui {

class SegmentedSwitch;
class Switch;
class SwatchRow;
class TemplateModel;

/// All templates of the draft's kind, each with the first page of this very draft, and what a person may
/// choose on top: paper, accent colour, font, size of the text, photo. Thumbnails are made on another thread.
/// Arrow keys choose a template. GUI thread only.
class TemplateGallery : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateGallery(QWidget *parent = nullptr);
    ~TemplateGallery() override;

    /// Shows the draft in every template and `templateKey` as the chosen one, without emitting `chosen()`.
    void show(const Draft &draft, const QString &templateKey, const documents::DocumentOptions &options = {});
    using QWidget::show;

    [[nodiscard]] QString templateKey() const;
    [[nodiscard]] documents::DocumentOptions options() const { return m_options; }
    [[nodiscard]] QListView *view() const { return m_view; }

Q_SIGNALS:
    /// The person chose another template or option. `options.templateKey` is `templateKey`.
    void chosen(const QString &templateKey, const aio::documents::DocumentOptions &options);
    /// Enter or a double click: the choice is made.
    void accepted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildOptions();
    void showOptions();
    void choose();
    void retranslate();

    documents::TemplateCatalog m_catalog;
    Draft m_draft;
    documents::DocumentOptions m_options;
    TemplateModel *m_model;
    QListView *m_view;
    SwatchRow *m_accent;
    QComboBox *m_font;
    SegmentedSwitch *m_paper;
    QSlider *m_scale;
    Switch *m_photo;
    QList<QLabel *> m_labels;
    QBoxLayout *m_layout;
    QWidget *m_panel;
    bool m_updating = false;
};

} // namespace aio::ui
