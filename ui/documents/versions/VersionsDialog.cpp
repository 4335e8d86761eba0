#include "ui/documents/versions/VersionsDialog.h"

#include "core/base/WhenFinished.h"
#include "core/settings/Settings.h"
#include "ui/documents/versions/CompareView.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/TimeText.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace aio::ui {

namespace {

constexpr QSize dialogSize{980, 620};
constexpr int listWidth = 260;
const QString versionsSplitter = QStringLiteral("document-versions");
constexpr int versionRole = Qt::UserRole + 1;

QString iconOf(VersionReason reason)
{
    switch (reason) {
    case VersionReason::Proposed:
        return QStringLiteral("sparkle");
    case VersionReason::Restored:
        return QStringLiteral("history");
    case VersionReason::Exported:
        return QStringLiteral("export");
    default:
        return QStringLiteral("dot");
    }
}

QString reasonText(VersionReason reason)
{
    switch (reason) {
    case VersionReason::Proposed:
        return VersionsDialog::tr("Proposed");
    case VersionReason::Restored:
        return VersionsDialog::tr("Restored");
    case VersionReason::Exported:
        return VersionsDialog::tr("Exported");
    default:
        return VersionsDialog::tr("Saved");
    }
}

} // namespace

QString versionTitle(const DocumentVersion &version)
{
    const QString title = VersionsDialog::tr("Version %1").arg(version.number);
    return QStringLiteral("%1 · %2").arg(
        title, version.label.isEmpty() ? reasonText(version.reason) : version.label);
}

VersionsDialog::VersionsDialog(DocumentStore &store, Settings &settings,
    const std::shared_ptr<DocumentSession> &session, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_session(session)
    , m_list(new QListWidget(this))
    , m_against(new QComboBox(this))
    , m_compare(new CompareView(this))
    , m_restore(new QPushButton(tr("Restore"), this))
    , m_branch(new QPushButton(tr("Make a new document"), this))
    , m_save(new QPushButton(tr("Save point…"), this))
{
    setWindowTitle(tr("Versions of %1").arg(session->document().title));
    resize(dialogSize);
    build(settings);
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsDialog::compareChosen);
    connect(m_against, &QComboBox::currentIndexChanged, this, &VersionsDialog::compareChosen);
    connect(m_restore, &QPushButton::clicked, this, &VersionsDialog::restore);
    connect(m_branch, &QPushButton::clicked, this, &VersionsDialog::branch);
    connect(m_save, &QPushButton::clicked, this, &VersionsDialog::savePoint);
    connect(&store, &DocumentStore::documentsChanged, this, [this](const QList<QUuid> &ids) {
        if (ids.contains(m_session->id())) {
            reload();
        }
    });
    reload();
}

void VersionsDialog::build(Settings &settings)
{
    m_list->setAccessibleName(tr("Versions"));
    for (QPushButton *button : {m_restore, m_branch, m_save}) {
        button->setAutoDefault(false); // Enter must not restore anything
    }
    m_list->setMinimumWidth(scaled(listWidth) / 2);
    m_against->setAccessibleName(tr("Compared with"));
    m_restore->setToolTip(tr("What this version says takes the place of what is there now"));
    m_branch->setToolTip(tr("This version goes on as a document of its own"));
    auto *row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("Compared with"), this));
    row->addWidget(m_against, 1);
    row->addWidget(m_restore);
    row->addWidget(m_branch);
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(8, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_compare, 1);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setSizes({scaled(listWidth), dialogSize.width() - scaled(listWidth)});
    splitter->restoreState(settings.state(SettingKey::SplitterStates, versionsSplitter));
    connect(splitter, &QSplitter::splitterMoved, this, [splitter, &settings] {
        settings.setState(SettingKey::SplitterStates, versionsSplitter, splitter->saveState());
    });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
}

void VersionsDialog::reload()
{
    whenFinished(
        m_store.versions(m_session->id()), this, [this](const Result<QList<DocumentVersion>> &versions) {
            if (versions) {
                show(*versions);
            } else {
                Q_EMIT failed(versions.error());
            }
        });
}

void VersionsDialog::show(const QList<DocumentVersion> &versions)
{
    const QUuid before = chosen();
    const QUuid compared = m_against->currentData().toUuid();
    m_versions = versions;
    const QSignalBlocker quietList(m_list);
    const QSignalBlocker quietBox(m_against);
    m_list->clear();
    m_against->clear();
    m_against->addItem(tr("What is there now"), QUuid());
    for (const DocumentVersion &version : versions) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(version.createdAt);
        auto *item = new QListWidgetItem(icon(iconOf(version.reason), Token::TextMuted),
            QStringLiteral("%1\n%2 · %3")
                .arg(versionTitle(version), shortTime(time, QDateTime::currentDateTime()), version.createdBy),
            m_list);
        item->setData(versionRole, version.id);
        item->setToolTip(fullTime(time));
        m_against->addItem(versionTitle(version), version.id);
        if (version.id == before) {
            m_list->setCurrentItem(item);
        }
    }
    m_against->setCurrentIndex(qMax(0, m_against->findData(compared)));
    if (!m_list->currentItem() && m_list->count() > 0) {
        m_list->setCurrentRow(0);
    }
    compareChosen();
}

QUuid VersionsDialog::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(versionRole).toUuid() : QUuid();
}

template <typename Use> void VersionsDialog::withVersion(const QUuid &version, Use use)
{
    whenFinished(m_store.loadVersion(version), this, [this, use](const Result<Document> &document) {
        if (document) {
            use(*document);
        } else {
            Q_EMIT failed(document.error());
        }
    });
}

void VersionsDialog::compareChosen()
{
    const QUuid version = chosen();
    m_restore->setEnabled(!version.isNull());
    m_branch->setEnabled(!version.isNull());
    if (version.isNull()) {
        m_compare->clear();
        return;
    }
    const QUuid other = m_against->currentData().toUuid();
    withVersion(version, [this, version, other](const Document &older) {
        if (version != chosen() || other != m_against->currentData().toUuid()) {
            return;
        }
        if (other.isNull()) {
            m_compare->compare(older.draft, m_session->draft());
            return;
        }
        withVersion(
            other, [this, older](const Document &newer) { m_compare->compare(older.draft, newer.draft); });
    });
}

void VersionsDialog::restore()
{
    const QUuid version = chosen();
    const QString name = versionTitle(*std::find_if(m_versions.cbegin(), m_versions.cend(),
        [&version](const DocumentVersion &one) { return one.id == version; }));
    withVersion(version, [this, version, name](const Document &document) {
        m_session->takeVersion(document, tr("restore “%1”").arg(name));
        whenFinished(m_store.addVersion(m_session->id(), m_session->document(), VersionReason::Restored,
                         tr("As in “%1”").arg(name), version),
            this, [this](const Result<DocumentVersion> &kept) {
                if (!kept) {
                    Q_EMIT failed(kept.error());
                }
            });
    });
}

void VersionsDialog::branch()
{
    const QUuid version = chosen();
    withVersion(version, [this](const Document &content) {
        Document document = m_session->document();
        document.draft = content.draft;
        document.templateId = content.templateId;
        document.options = content.options;
        document.keptClaims = content.keptClaims;
        document.status = DocumentStatus::Draft;
        document.title = tr("%1 (variant)").arg(document.title);
        whenFinished(m_store.add(document), this, [this](const Result<DocumentRecord> &record) {
            if (!record) {
                Q_EMIT failed(record.error());
                return;
            }
            Q_EMIT branched(record->id);
            accept();
        });
    });
}

void VersionsDialog::savePoint()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save point"));
    dialog->setLabelText(tr("What is this version? Such as “Sent to the customer”."));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &label) {
        const QUuid parent = m_versions.isEmpty() ? QUuid() : m_versions.first().id;
        whenFinished(m_store.addVersion(m_session->id(), m_session->document(), VersionReason::Saved,
                         label.simplified(), parent),
            this, [this](const Result<DocumentVersion> &kept) {
                if (!kept) {
                    Q_EMIT failed(kept.error());
                }
            });
    });
    dialog->open();
}

} // namespace aio::ui
