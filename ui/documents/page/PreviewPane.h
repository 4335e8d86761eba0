#pragma once

#include "core/documents/templates/DocumentOptions.h"
#include "core/documentstore/DocumentRecord.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace aio::ui {

class DocumentPreview;

/// The pages of the document with its template and the zoom above.
class PreviewPane : public QFrame
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    /// Null: nothing.
    void show(const Document *document);
    using QFrame::show;
    [[nodiscard]] DocumentPreview *preview() const { return m_preview; }
    [[nodiscard]] QToolButton *templateButton() const { return m_template; }
    void retranslate();

Q_SIGNALS:
    /// The person chose other looks.
    void lookChosen(const QString &templateKey, const aio::documents::DocumentOptions &options);
    void sourceClicked(const QString &sourceId);

private:
    [[nodiscard]] QWidget *buildToolbar();
    void refreshPages();
    void openGallery();

    Document m_document;
    DocumentPreview *m_preview;
    QToolButton *m_template;
    QLabel *m_pages;
    QToolButton *m_zoomOut;
    QLabel *m_zoom;
    QToolButton *m_zoomIn;
    QToolButton *m_fit;
};

} // namespace aio::ui
