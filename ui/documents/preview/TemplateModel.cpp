#include "ui/documents/preview/TemplateModel.h"

#include "ui/theme/Tokens.h"

namespace aio::ui {

TemplateModel::TemplateModel(QObject *parent)
    : QAbstractListModel(parent)
{
    connect(&m_worker, &PageWorker::ready, this, &TemplateModel::take);
}

void TemplateModel::setTemplates(const QList<documents::DocumentTemplate> &templates)
{
    beginResetModel();
    m_rows.clear();
    for (const documents::DocumentTemplate &looks : templates) {
        m_rows.append({looks, {}});
    }
    m_next = m_rows.size();
    endResetModel();
}

void TemplateModel::show(
    const Draft &draft, const documents::DocumentOptions &options, double devicePixelRatio)
{
    m_draft = draft;
    m_options = options;
    m_ratio = devicePixelRatio;
    m_next = 0;
    requestNext();
}

int TemplateModel::rowOf(const QString &key) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const documents::DocumentTemplate &looks = m_rows.at(row).looks;
        if (looks.key() == key || looks.id == key) {
            return row;
        }
    }
    return -1;
}

void TemplateModel::requestNext()
{
    if (m_next >= m_rows.size()) {
        Q_EMIT pictured();
        return;
    }
    PageJob job;
    job.number = ++m_number;
    job.draft = m_draft;
    job.templateKey = m_rows.at(m_next).looks.key();
    job.options = m_options;
    job.pixelsPerPoint = scaled(imageWidth) / documents::paperSize(m_options.paper).width();
    job.devicePixelRatio = m_ratio;
    m_worker.request(job);
}

void TemplateModel::take(const std::shared_ptr<const SetPages> &pages)
{
    if (pages->number != m_number || m_next >= m_rows.size()) {
        return;
    }
    const int row = int(m_next++);
    m_rows[row].image = pages->images.value(0);
    Q_EMIT dataChanged(index(row), index(row), {ImageRole});
    requestNext();
}

int TemplateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TemplateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return documents::templateTitle(row.looks.id);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return documents::templateSummary(row.looks.id);
    case KeyRole:
        return row.looks.key();
    case ImageRole:
        return row.image;
    case PaperRole:
        return documents::paperSize(m_options.paper);
    default:
        return {};
    }
}

} // namespace aio::ui
