#pragma once

#include "core/extraction/engine/RegionReader.h"
#include "ui/jobs/source/SourceMarks.h"
#include "ui/theme/Tokens.h"

#include <QFrame>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace aio::ui {

class ElidedLabel;
class ImageView;
class JobSession;
class RegionMenu;
class SegmentedSwitch;
class TextView;

/// The middle pane of a job: the posting as picture or text, with the words that every field came from.
class SourcePane : public QFrame
{
    Q_OBJECT

public:
    /// `regions` reads what a person marks in a picture, and outlives the pane.
    explicit SourcePane(extraction::RegionReader &regions, QWidget *parent = nullptr);

    void setSession(JobSession *session);
    void setActiveField(std::optional<JobField> field, bool reveal);
    void setReducedMotion(bool reduced);
    void retranslate();

    [[nodiscard]] ImageView *imageView() const { return m_image; }
    [[nodiscard]] TextView *textView() const { return m_text; }
    [[nodiscard]] bool showsImage() const;

Q_SIGNALS:
    void fieldClicked(aio::JobField field);
    /// A person wants these words as a field; `why` says where they stand.
    void useRequested(aio::JobField field, const QString &words, const aio::Provenance &why);

private:
    QWidget *buildToolbar();
    QWidget *buildFooter();
    void showDocument();
    void refreshMarks();
    void offerRegion(int page, const QRect &region, const QPoint &at);
    RegionMenu *offer(const TextSpan &span, int page, const QList<QRect> &boxes, const QPoint &at);
    void showZoom(double zoom);
    void showPlace();

    extraction::RegionReader &m_reader;
    SegmentedSwitch *m_switch;
    ElidedLabel *m_name;
    QToolButton *m_regions;
    QToolButton *m_zoomOut;
    QLabel *m_zoom;
    QToolButton *m_zoomIn;
    QToolButton *m_fit;
    QStackedWidget *m_stack;
    ImageView *m_image;
    TextView *m_text;
    QList<QLabel *> m_legend; ///< current field, used by a field, hard to read
    QLabel *m_place;
    JobSession *m_session = nullptr;
    SourceMarks m_marks;
    std::optional<JobField> m_active;
};

} // namespace aio::ui
