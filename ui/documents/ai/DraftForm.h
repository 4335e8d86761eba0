#pragma once

#include "core/documentstore/DocumentRecord.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace aio::ui {

class FieldEdit;
class SegmentedSwitch;

/// The wishes of a brief as fields: tone, length, language, and what shall be mentioned. Which there are
/// depends on the kind of the document.
class DraftForm : public QWidget
{
    Q_OBJECT

public:
    explicit DraftForm(QWidget *parent = nullptr);

    /// Shows a brief without emitting `edited()`. `language` is the document's own.
    void show(DocumentKind kind, const DocumentBrief &brief, const QString &language);
    using QWidget::show;
    [[nodiscard]] DocumentBrief brief() const;

    [[nodiscard]] SegmentedSwitch *tone() const { return m_tone; }
    [[nodiscard]] SegmentedSwitch *length() const { return m_length; }
    [[nodiscard]] QComboBox *language() const { return m_language; }
    [[nodiscard]] FieldEdit *points() const { return m_points; }
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    void refreshTexts();

    DocumentKind m_kind = DocumentKind::Cv;
    DocumentBrief m_shown;
    QString m_own; ///< language of the document
    QLabel *m_toneLabel;
    SegmentedSwitch *m_tone;
    QLabel *m_lengthLabel;
    QLabel *m_lengthHint;
    SegmentedSwitch *m_length;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    FieldEdit *m_points;
    bool m_updating = false;
};

} // namespace aio::ui
