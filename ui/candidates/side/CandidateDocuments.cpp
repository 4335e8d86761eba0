#include "ui/candidates/side/CandidateDocuments.h"

#include "core/base/WhenFinished.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/TimeText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace aio::ui {

namespace {

constexpr int margin = 16;

QString lineOf(const DocumentSummary &document)
{
    const QString kind = document.kind == DocumentKind::Cv ? CandidateDocuments::tr("CV")
                                                           : CandidateDocuments::tr("Cover letter");
    const QString changed =
        shortTime(QDateTime::fromMSecsSinceEpoch(document.updatedAt), QDateTime::currentDateTime());
    const QString job =
        document.jobTitle.isEmpty() ? CandidateDocuments::tr("For no job in particular") : document.jobTitle;
    return QStringLiteral("%1 · %2\n%3").arg(kind, changed, job);
}

} // namespace

CandidateDocuments::CandidateDocuments(DocumentStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_list(new QListWidget(this))
    , m_none(new QLabel(this))
    , m_cv(new QPushButton(this))
    , m_letter(new QPushButton(this))
{
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setWordWrap(true);
    setTextStyle(m_none, TextStyle::Body, Token::TextMuted);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_cv, m_letter}) {
        button->setProperty("kind", QStringLiteral("small"));
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(8);
    layout->addLayout(buttons);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    connect(m_cv, &QPushButton::clicked, this, [this] { Q_EMIT draftRequested(DocumentKind::Cv); });
    connect(m_letter, &QPushButton::clicked, this, [this] { Q_EMIT draftRequested(DocumentKind::Letter); });
    connect(m_list, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem *item) { Q_EMIT openRequested(item->data(Qt::UserRole).toUuid()); });
    for (const auto signal : {&DocumentStore::documentsAdded, &DocumentStore::documentsChanged,
             &DocumentStore::documentsRemoved}) {
        connect(&store, signal, this, &CandidateDocuments::reload);
    }
    connect(&store, &DocumentStore::changedElsewhere, this, &CandidateDocuments::reload);
    retranslate();
}

void CandidateDocuments::setCandidate(const QUuid &id)
{
    if (id != m_candidate) {
        m_candidate = id;
        m_list->clear();
        reload();
    }
}

void CandidateDocuments::reload()
{
    const int generation = ++m_generation;
    if (m_candidate.isNull()) {
        return;
    }
    DocumentFilter filter;
    filter.candidateId = m_candidate;
    whenFinished(m_store.list(filter), this, [this, generation](const Result<QList<DocumentSummary>> &list) {
        if (list && generation == m_generation) {
            show(*list);
        }
    });
}

void CandidateDocuments::show(const QList<DocumentSummary> &documents)
{
    const QUuid current =
        m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toUuid() : QUuid();
    m_list->clear();
    for (const DocumentSummary &document : documents) {
        auto *item = new QListWidgetItem(
            icon(QStringLiteral("documents"), Token::TextMuted), lineOf(document), m_list);
        item->setData(Qt::UserRole, document.id);
        item->setToolTip(document.title);
        if (document.id == current) {
            m_list->setCurrentItem(item);
        }
    }
    m_none->setVisible(documents.isEmpty());
    m_list->setVisible(!documents.isEmpty());
}

void CandidateDocuments::retranslate()
{
    m_list->setAccessibleName(tr("Documents of this candidate"));
    m_none->setText(tr("Nothing was drafted for this candidate yet."));
    m_cv->setText(tr("Draft a CV"));
    m_letter->setText(tr("Draft a letter"));
}

} // namespace aio::ui
