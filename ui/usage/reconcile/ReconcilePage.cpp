#include "ui/usage/reconcile/ReconcilePage.h"

#include "core/base/AtomicFile.h"
#include "core/base/WhenFinished.h"
#include "core/usage/billing/Reconciler.h"
#include "ui/tables/CellDelegate.h"
#include "ui/tables/SkeletonRows.h"
#include "ui/tables/TableLook.h"
#include "ui/theme/Icons.h"
#include "ui/usage/foreign/ForeignDialog.h"
#include "ui/usage/reconcile/DriftModel.h"
#include "ui/usage/reconcile/MappingDialog.h"
#include "ui/usage/reconcile/RepriceDialog.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/MoneyEdit.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QStackedWidget>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace aio::ui {

namespace {

constexpr int driftRowHeight = 34;
constexpr int pageMargin = 20;
constexpr int explanationHeight = 72;

QString droppedTable(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.constFirst().isLocalFile()) {
        return {};
    }
    const QString file = urls.constFirst().toLocalFile();
    const QString suffix = QFileInfo(file).suffix().toLower();
    return suffix == u"csv" || suffix == u"tsv" || suffix == u"txt" ? file : QString();
}

} // namespace

template <typename Work, typename Answer> void ReconcilePage::later(Work work, Answer answer)
{
    const auto future = QtConcurrent::run(std::move(work));
    m_running.removeIf([](const QFuture<void> &running) { return running.isFinished(); });
    m_running.append(QFuture<void>(future));
    whenFinished(future, this, std::move(answer));
}

ReconcilePage::ReconcilePage(const ReconcileServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_store(services.database, services.author)
    , m_corrections(services.database, services.author)
    , m_overview(services.database)
    , m_model(new DriftModel(this))
    , m_banner(new Banner(this))
    , m_provider(new QComboBox(this))
    , m_onlyDrift(new QCheckBox(this))
    , m_summary(new QLabel(this))
    , m_causes(new QLabel(this))
    , m_table(new QTableView(this))
    , m_explanation(new QLabel(this))
    , m_empty(new EmptyState(this))
    , m_skeleton(new SkeletonRows(driftRowHeight, this))
    , m_states(new QStackedWidget(this))
{
    makeActions();
    build();
    connect(m_provider, &QComboBox::activated, this, [this] {
        m_wanted = m_provider->currentData().toString();
        compare();
    });
    connect(m_onlyDrift, &QCheckBox::toggled, this,
        [this](bool only) { m_model->setReconciliation(m_found, only); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReconcilePage::explain);
    connect(m_banner, &Banner::closed, m_banner, &Banner::clear);
    ReconcilePage::retranslate();
    reload();
}

ReconcilePage::~ReconcilePage()
{
    m_stop.request_stop();
    for (QFuture<void> &running : m_running) {
        running.waitForFinished();
    }
}

void ReconcilePage::makeActions()
{
    m_import = new QAction(icon(QStringLiteral("arrow-down")), {}, this);
    m_export = new QAction(this);
    m_reprice = new QAction(this);
    m_foreign = new QAction(icon(QStringLiteral("database")), {}, this);
    m_tryAgain = new QAction(icon(QStringLiteral("refresh")), {}, this);
    m_tryAgain->setVisible(false);
    connect(m_tryAgain, &QAction::triggered, this, [this] {
        m_banner->clear();
        reload();
    });
    connect(m_banner, &Banner::actionTriggered, m_tryAgain, &QAction::trigger);
    connect(m_foreign, &QAction::triggered, this, &ReconcilePage::readForeign);
    connect(m_import, &QAction::triggered, this, [this] {
        m_services.files.chooseFiles(
            this, tr("Import a bill"), {tr("Bills (*.csv *.tsv *.txt)")}, [this](const QStringList &files) {
                if (!files.isEmpty()) {
                    importFile(files.constFirst());
                }
            });
    });
    connect(m_export, &QAction::triggered, this, &ReconcilePage::exportRows);
    connect(m_reprice, &QAction::triggered, this, &ReconcilePage::reprice);
}

void ReconcilePage::build()
{
    setTextStyle(m_summary, TextStyle::Subtitle);
    setTextStyle(m_causes, TextStyle::Small, Token::TextMuted);
    m_causes->setWordWrap(true);
    m_explanation->setWordWrap(true);
    m_explanation->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_explanation->setMinimumHeight(scaled(explanationHeight));
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    dressTable(m_table, driftRowHeight);
    m_table->horizontalHeader()->setProperty("inset", false); // the page has its margin
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setMinimumSectionSize(scaled(64)); // its own words are wider than short numbers below them
    header->setSectionResizeMode(DriftModel::ModelColumn, QHeaderView::Stretch);
    m_banner->hide();
    m_banner->setClosable(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_provider);
    top->addWidget(m_summary);
    top->addStretch(1);
    top->addWidget(m_onlyDrift);
    auto *content = new QWidget(this);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(pageMargin, 12, pageMargin, 12);
    inner->setSpacing(8);
    inner->addLayout(top);
    inner->addWidget(m_causes);
    inner->addWidget(m_table, 1);
    inner->addWidget(m_explanation);
    m_empty->setDropFrame(true);
    m_states->addWidget(m_empty);
    m_states->addWidget(content);
    m_states->addWidget(m_skeleton);
    m_states->setCurrentWidget(m_skeleton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_states, 1);
}

void ReconcilePage::retranslate()
{
    m_import->setText(tr("Import a bill…"));
    m_export->setText(tr("Export comparison…"));
    m_reprice->setText(tr("Price calls anew…"));
    m_foreign->setText(tr("Read another log…"));
    m_foreign->setToolTip(tr("Read the usage log of another program in PostgreSQL"));
    m_onlyDrift->setText(tr("Only what differs"));
    m_provider->setAccessibleName(tr("Provider"));
    m_table->setAccessibleName(tr("Bills and log, day by day"));
    m_explanation->setAccessibleName(tr("Why they differ"));
    m_tryAgain->setText(tr("Try again"));
    fillEmpty();
    Q_EMIT headerChanged();
}

void ReconcilePage::fillEmpty()
{
    m_tryAgain->setVisible(m_unread.has_value());
    if (m_unread) {
        m_empty->setDrawing(QStringLiteral("nothing-found"));
        m_empty->setTitle(tr("The bills could not be read"));
        m_empty->setText(QStringLiteral("%1 %2").arg(m_unread->message, m_unread->hint).trimmed());
        m_empty->setActions({m_tryAgain});
        return;
    }
    m_empty->setDrawing(QStringLiteral("usage"));
    m_empty->setTitle(tr("No bills yet"));
    m_empty->setText(
        tr("Drop the cost export of OpenAI or Anthropic here, or any bill as CSV: it is held against "
           "the log, day by day and model by model."));
    m_empty->setActions({m_import});
}

/// A comparison that is shown already stays, under a word of what is wrong.
void ReconcilePage::failReading(const Error &error)
{
    m_unread = error;
    fillEmpty();
    if (m_found.first.isValid()) {
        m_banner->showMessage(Severity::Danger,
            QStringLiteral("%1 %2").arg(error.message, error.hint).trimmed(), tr("Try again"));
    } else {
        m_states->setCurrentWidget(m_empty);
    }
    Q_EMIT shown();
}

QString ReconcilePage::subtitle() const
{
    return m_found.first.isValid()
        ? tr("Bills of %1 to %2").arg(billDayText(m_found.first), billDayText(m_found.last))
        : tr("Bills held against the log");
}

QList<QAction *> ReconcilePage::headerActions() const
{
    return {m_import, m_reprice, m_export, m_foreign};
}

QList<QWidget *> ReconcilePage::panes()
{
    return {m_table};
}

void ReconcilePage::open(const QStringList &arguments)
{
    const QString key = QStringLiteral("provider=");
    for (const QString &argument : arguments) {
        if (argument.startsWith(key)) {
            m_wanted = argument.mid(key.size());
            reload();
        }
    }
}

bool ReconcilePage::acceptsDrop(const QMimeData *data) const
{
    return !droppedTable(data).isEmpty();
}

void ReconcilePage::drop(const QMimeData *data)
{
    importFile(droppedTable(data));
}

QString ReconcilePage::dropHint(const QMimeData *data) const
{
    return acceptsDrop(data) ? tr("Drop the bill to hold it against the log")
                             : tr("Bills are read as CSV, one at a time");
}

QList<std::pair<QString, QString>> ReconcilePage::providerNames() const
{
    QList<std::pair<QString, QString>> names;
    for (const ai::ProviderConfig &config : m_services.providers()) {
        if (config.kind != ai::ProviderKind::BuiltIn) {
            names.append({config.id, config.name});
        }
    }
    // Bills come for a while after a provider was taken out.
    for (const QString &id : m_logged) {
        const bool isKnown =
            std::any_of(names.cbegin(), names.cend(), [&id](const auto &known) { return known.first == id; });
        if (!isKnown && id != ai::providerKindName(ai::ProviderKind::BuiltIn)) {
            names.append({id, id});
        }
    }
    return names;
}

QString ReconcilePage::nameOf(const QString &provider) const
{
    for (const auto &[id, name] : providerNames()) {
        if (id == provider) {
            return name;
        }
    }
    return provider;
}

void ReconcilePage::fail(const Error &error)
{
    m_banner->showMessage(Severity::Danger, QStringLiteral("%1 %2").arg(error.message, error.hint).trimmed());
    Q_EMIT shown();
}

void ReconcilePage::importFile(const QString &file)
{
    m_banner->clear();
    later([file] { return usage::readInvoiceSample(file); },
        [this, file](const Result<usage::InvoiceSample> &sample) {
            if (sample) {
                ask(file, *sample);
            } else {
                fail(sample.error());
            }
        });
}

void ReconcilePage::ask(const QString &file, const usage::InvoiceSample &sample)
{
    whenFinished(
        m_store.mappings(), this, [this, file, sample](const Result<QList<usage::InvoiceMapping>> &kept) {
            whenFinished(m_overview.names(), this, [this, file, sample, kept](const auto &names) {
                m_logged = names ? names->providers : QStringList();
                ask(file, sample, kept.value_or(QList<usage::InvoiceMapping>()));
            });
        });
}

void ReconcilePage::ask(
    const QString &file, const usage::InvoiceSample &sample, const QList<usage::InvoiceMapping> &kept)
{
    delete m_dialog;
    const QString name = QFileInfo(file).fileName();
    m_dialog = new MappingDialog(name, sample, providerNames(), kept, this);
    m_dialog->setProvider(likelyProvider(name, sample.format));
    connect(m_dialog, &QDialog::accepted, this,
        [this, file] { take(file, m_dialog->provider(), m_dialog->neededMapping()); });
    m_dialog->open();
}

QString ReconcilePage::likelyProvider(const QString &file, usage::InvoiceFormat format) const
{
    const auto kind =
        format == usage::InvoiceFormat::OpenAi ? ai::ProviderKind::OpenAi : ai::ProviderKind::Anthropic;
    QString words = file;
    if (format != usage::InvoiceFormat::Csv) {
        for (const ai::ProviderConfig &config : m_services.providers()) {
            if (config.kind == kind) {
                return config.id;
            }
        }
        words = ai::providerKindName(kind);
    }
    for (const auto &[id, name] : providerNames()) {
        if (words.contains(id, Qt::CaseInsensitive) || words.contains(name, Qt::CaseInsensitive)) {
            return id;
        }
    }
    return {};
}

void ReconcilePage::take(
    const QString &file, const QString &provider, const std::optional<usage::InvoiceMapping> &mapping)
{
    if (mapping && !mapping->name.isEmpty()) {
        whenFinished(m_store.keepMapping(*mapping), this, [this](const Result<void> &kept) {
            if (!kept) {
                fail(kept.error());
            }
        });
    }
    const WorkContext context(m_stop.get_token(), QDeadlineTimer(QDeadlineTimer::Forever));
    later([file, mapping, context] { return usage::readInvoice(file, mapping, context); },
        [this, provider](const Result<usage::InvoiceContent> &content) {
            if (!content) {
                fail(content.error());
                return;
            }
            whenFinished(m_store.add(*content, provider), this, [this](const Result<usage::Invoice> &added) {
                if (!added) {
                    fail(added.error());
                    return;
                }
                m_wanted = added->provider;
                Q_EMIT notify({tr("%1 imported: %2").arg(added->fileName, moneyText(added->total)),
                    Severity::Success, tr("Undo"), [this, id = added->id] {
                        whenFinished(
                            m_store.remove(id), this, [this](const Result<usage::Invoice> &) { reload(); });
                    }});
                reload();
            });
        });
}

void ReconcilePage::reload()
{
    whenFinished(m_store.list(), this, [this](const Result<QList<usage::Invoice>> &invoices) {
        if (invoices) {
            showProviders(*invoices);
        } else {
            failReading(invoices.error());
        }
    });
}

void ReconcilePage::showProviders(const QList<usage::Invoice> &invoices)
{
    m_provider->clear();
    for (const usage::Invoice &invoice : invoices) {
        if (m_provider->findData(invoice.provider) < 0) {
            m_provider->addItem(nameOf(invoice.provider), invoice.provider);
        }
    }
    m_provider->setCurrentIndex(std::max(m_provider->findData(m_wanted), 0));
    compare();
}

void ReconcilePage::compare()
{
    if (m_provider->count() == 0) {
        showFound(usage::Reconciliation());
        return;
    }
    usage::ReconcileRequest request;
    request.provider = m_provider->currentData().toString();
    request.catalog = m_services.catalog();
    const WorkContext context(m_stop.get_token(), QDeadlineTimer(QDeadlineTimer::Forever));
    later([database = &m_services.database, request,
              context] { return usage::reconcile(*database, request, context); },
        [this, generation = ++m_generation](const Result<usage::Reconciliation> &found) {
            if (generation == m_generation) {
                showFound(found);
            }
        });
}

void ReconcilePage::showFound(const Result<usage::Reconciliation> &found)
{
    if (!found) {
        failReading(found.error());
        return;
    }
    if (m_unread) {
        m_unread.reset();
        m_banner->clear();
    }
    fillEmpty();
    m_found = *found;
    const bool some = m_found.first.isValid();
    m_states->setCurrentIndex(some ? 1 : 0);
    m_export->setEnabled(some);
    m_model->setReconciliation(m_found, m_onlyDrift->isChecked());
    m_summary->setText(
        tr("Billed %1, logged %2: %3")
            .arg(moneyText(m_found.invoiced), moneyText(m_found.logged), driftText(m_found.drift())));
    QStringList causes;
    for (const usage::DriftCause cause : usage::driftCauses()) {
        if (const ai::Money drift = m_found.drift(cause); drift != ai::Money{}) {
            causes << QStringLiteral("%1 %2").arg(usage::driftCauseTitle(cause), driftText(drift));
        }
    }
    if (m_found.uncoveredDays > 0) {
        causes << tr("%Ln days between have no bill", nullptr, int(m_found.uncoveredDays));
    }
    m_causes->setText(causes.join(QStringLiteral("  ·  ")));
    m_causes->setVisible(!causes.isEmpty());
    if (m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
    explain();
    Q_EMIT headerChanged();
    Q_EMIT shown();
}

void ReconcilePage::explain()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid()) {
        m_explanation->clear();
        return;
    }
    // Which of the rows it speaks of: below the table it could be taken for all of them.
    const auto cell = [&](DriftModel::Column column) {
        return index.siblingAtColumn(column).data().toString();
    };
    m_explanation->setText(
        QStringLiteral("%1, %2\n").arg(cell(DriftModel::DayColumn), cell(DriftModel::ModelColumn))
        + driftExplanation(m_model->row(index.row())));
}

QString ReconcilePage::explanation() const
{
    return m_explanation->text();
}

void ReconcilePage::exportRows()
{
    const QString name =
        QStringLiteral("%1-%2.csv").arg(tr("comparison"), m_found.last.toString(Qt::ISODate));
    m_services.files.chooseSaveName(this, tr("Export comparison"), name, {tr("CSV table (*.csv)")},
        [this](const QString &file, const QString &) {
            if (file.isEmpty()) {
                return;
            }
            later(
                [file, bytes = QByteArrayLiteral("\xEF\xBB\xBF") + m_found.toCsv()] {
                    return writeFileAtomically(file, bytes);
                },
                [this, file](const Result<void> &written) {
                    if (!written) {
                        fail(written.error());
                        return;
                    }
                    Q_EMIT notify({tr("Exported to %1").arg(QFileInfo(file).fileName()), Severity::Success});
                });
        });
}

void ReconcilePage::readForeign()
{
    auto *dialog = new ForeignDialog(m_services.database, m_services.author, this);
    connect(dialog, &QDialog::finished, dialog, &ForeignDialog::deleteWhenIdle);
    connect(dialog, &ForeignDialog::finished, this, &ReconcilePage::compare);
    dialog->open();
}

void ReconcilePage::reprice()
{
    usage::RepriceRequest request;
    request.catalog = m_services.catalog();
    request.filter.withTests = true;
    QHash<QString, QString> names;
    for (const ai::ProviderConfig &config : m_services.providers()) {
        names.insert(config.id, config.name);
        if (config.isLocal()) {
            request.localProviders << config.id;
        }
    }
    auto *dialog = new RepriceDialog(m_corrections, request, names, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RepriceDialog::corrected, this, &ReconcilePage::reload);
    dialog->open();
}

} // namespace aio::ui
