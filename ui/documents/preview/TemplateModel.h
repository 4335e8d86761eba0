#pragma once

#include "core/documents/templates/TemplateCatalog.h"
#include "ui/documents/preview/PageWorker.h"

#include <QAbstractListModel>

namespace aio::ui {

/// The templates of a kind, each with a small picture of the first page of a draft. Pictures are made one
/// after the other on another thread; until a new one is there the old one shows.
class TemplateModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        KeyRole = Qt::UserRole + 1, ///< "classic@1"
        ImageRole, ///< QImage; null until it is made
        PaperRole, ///< QSizeF of the page in points
    };

    /// Width of the pictures at the size of the design, in device-independent pixels.
    static constexpr int imageWidth = 168;

    explicit TemplateModel(QObject *parent = nullptr);

    void setTemplates(const QList<documents::DocumentTemplate> &templates);
    void show(const Draft &draft, const documents::DocumentOptions &options, double devicePixelRatio);
    [[nodiscard]] int rowOf(const QString &key) const;
    /// All pictures show the latest draft.
    [[nodiscard]] bool isUpToDate() const { return m_next >= m_rows.size(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// All pictures show the latest draft.
    void pictured();

private:
    struct Row
    {
        documents::DocumentTemplate looks;
        QImage image;
    };

    void requestNext();
    void take(const std::shared_ptr<const SetPages> &pages);

    QList<Row> m_rows;
    Draft m_draft;
    documents::DocumentOptions m_options;
    double m_ratio = 1;
    quint64 m_number = 0;
    qsizetype m_next = 0; ///< the row that is being made
    PageWorker m_worker; ///< last: ends before what its results go to
};

} // namespace aio::ui
