#include "ui/providers/models/ModelsTab.h"

#include "core/base/WhenFinished.h"
#include "ui/providers/models/PriceDialog.h"
#include "ui/shell/ActionButton.h"
#include "ui/shell/ElidedLabel.h"
#include "ui/tables/TableLook.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/TimeText.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCollator>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int margin = 16;
constexpr int priceWidth = 128;
constexpr int tickMs = 1000;
constexpr qint64 tellSecondsAfter = 3000; ///< shorter waits need no clock

// What the provider says of a model, and where it says nothing what the catalog knows.
ai::ModelInfo merged(ai::ModelInfo listed, const ai::ModelInfo &known)
{
    const auto fill = [](auto &value, const auto &other) {
        if (!value) {
            value = other;
        }
    };
    fill(listed.contextTokens, known.contextTokens);
    fill(listed.maxOutputTokens, known.maxOutputTokens);
    fill(listed.vision, known.vision);
    fill(listed.structuredOutput, known.structuredOutput);
    fill(listed.reasoning, known.reasoning);
    if (listed.displayName.isEmpty()) {
        listed.displayName = known.displayName;
    }
    if (!listed.retiresOn.isValid()) {
        listed.retiresOn = known.retiresOn;
        listed.successor = known.successor;
    }
    return listed;
}

void sortRows(QList<ModelRow> &rows)
{
    QCollator collator;
    collator.setNumericMode(true);
    const QDate today = QDateTime::currentDateTimeUtc().date();
    const auto rank = [today](const ModelRow &row) {
        return row.isFast ? 0 : row.isQuality ? 1 : row.info.isRetired(today) ? 3 : 2;
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const ModelRow &a, const ModelRow &b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : collator.compare(a.info.id, b.info.id) < 0;
    });
}

} // namespace

ModelsTab::ModelsTab(const ProvidersServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new ModelTable(this))
    , m_sort(new QSortFilterProxyModel(this))
    , m_field(new QLineEdit(this))
    , m_fetch(new QPushButton(this))
    , m_status(new ElidedLabel(this))
    , m_progress(new QProgressBar(this))
    , m_banner(new Banner(this))
    , m_table(new QTableView(this))
    , m_none(new QLabel(this))
    , m_use(new QAction(icon(QStringLiteral("star")), {}, this))
    , m_price(new QAction(icon(QStringLiteral("money")), {}, this))
    , m_catalogPrice(new QAction(icon(QStringLiteral("undo")), {}, this))
{
    m_sort->setSourceModel(m_model);
    m_sort->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sort->setFilterKeyColumn(ModelTable::NameColumn);
    dressTable(m_table, ModelDelegate::rowHeight);
    m_table->setModel(m_sort);
    m_table->setItemDelegate(new ModelDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionResizeMode(ModelTable::NameColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ModelTable::PriceColumn, QHeaderView::Fixed);
    m_table->setColumnWidth(ModelTable::PriceColumn, scaled(priceWidth));
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_use, m_price, m_catalogPrice});
    m_table->installEventFilter(this);
    m_field->installEventFilter(this);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setContentsMargins(margin, margin, margin, margin);
    setTextStyle(m_none, TextStyle::Body, Token::TextMuted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildTop());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_none, 1);
    m_footer = buildFooter();
    layout->addWidget(m_footer);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &ModelsTab::refresh);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_sort->setFilterFixedString(words.trimmed());
        refresh();
    });
    connect(m_fetch, &QPushButton::clicked, this, [this] { m_fetching ? stop() : fetch(); });
    connect(m_banner, &Banner::actionTriggered, this, &ModelsTab::fetch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ModelsTab::refresh);
    connect(m_table, &QTableView::doubleClicked, m_price, &QAction::trigger);
    connect(m_use, &QAction::triggered, this, [this] { Q_EMIT modelChosen(currentModel()); });
    connect(m_price, &QAction::triggered, this, &ModelsTab::setPrice);
    connect(m_catalogPrice, &QAction::triggered, this, &ModelsTab::useCatalogPrice);
    retranslate();
}

ModelsTab::~ModelsTab()
{
    m_stop.request_stop();
}

QWidget *ModelsTab::buildTop()
{
    auto *top = new QWidget(this);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(margin, 10, margin, 8);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_field->setProperty("kind", QStringLiteral("small"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(QStringLiteral("search"), Token::TextMuted), QLineEdit::LeadingPosition);
    row->addWidget(m_field, 1);
    m_fetch->setProperty("kind", QStringLiteral("small"));
    row->addWidget(m_fetch);
    column->addLayout(row);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    column->addWidget(m_progress);
    m_status->setTextFormat(Qt::PlainText);
    setTextStyle(m_status, TextStyle::Small, Token::TextMuted);
    column->addWidget(m_status);
    column->addWidget(m_banner);
    return top;
}

QWidget *ModelsTab::buildFooter()
{
    auto *bar = new QFrame(this);
    bar->setProperty("role", QStringLiteral("footer"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(margin, 8, margin, 8);
    row->setSpacing(8);
    row->addWidget(new ActionButton(m_use, QStringLiteral("small"), bar));
    row->addWidget(new ActionButton(m_price, QStringLiteral("small"), bar));
    row->addStretch(1);
    return bar;
}

void ModelsTab::retranslate()
{
    m_field->setPlaceholderText(tr("Filter models"));
    m_field->setAccessibleName(tr("Filter models"));
    m_table->setAccessibleName(tr("Models of the provider"));
    m_progress->setAccessibleName(tr("Asking the provider"));
    m_use->setText(tr("Use as default"));
    m_price->setText(tr("Set price…"));
    m_catalogPrice->setText(tr("Back to the catalog's price"));
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, ModelTable::ColumnCount - 1);
    refresh();
}

// A list is of an address: another one may have other models.
QString ModelsTab::listKey() const
{
    return m_config.id + u' ' + m_config.baseUrl.toString();
}

QList<ai::ModelInfo> ModelsTab::fetched() const
{
    return m_lists.value(listKey()).models;
}

void ModelsTab::setProvider(const ai::ProviderConfig &config)
{
    if (config == m_config) {
        return;
    }
    const bool other = config.id != m_config.id || config.baseUrl != m_config.baseUrl;
    if (other) {
        stop();
        m_banner->clear();
        if (config.id != m_config.id) {
            m_field->clear();
        }
    }
    m_config = config;
    rebuild();
}

QList<ModelRow> ModelsTab::makeRows() const
{
    QList<ModelRow> rows;
    const auto describe = [this](const QString &model) {
        ai::ModelInfo info;
        info.id = model;
        return m_services.describe ? m_services.describe(m_config, model) : info;
    };
    const auto found = m_lists.constFind(listKey());
    if (found != m_lists.cend()) {
        for (const ai::ModelInfo &model : found->models) {
            rows.append({merged(model, describe(model.id)), {}, true});
        }
    } else if (m_services.knownModels) {
        const QList<ModelChoice> known = m_services.knownModels(m_config);
        for (const ModelChoice &choice : known) {
            rows.append({choice.info});
        }
    }
    for (const QString &name : {m_config.fastModel, m_config.qualityModel}) {
        const bool there = std::any_of(
            rows.cbegin(), rows.cend(), [&name](const ModelRow &row) { return row.info.id == name; });
        if (!name.isEmpty() && !there) {
            rows.append({describe(name)});
        }
    }
    for (ModelRow &row : rows) {
        row.price = m_services.priceOf ? m_services.priceOf(m_config, row.info.id) : std::nullopt;
        row.isFast = row.info.id == m_config.fastModel;
        row.isQuality = row.info.id == m_config.qualityModel;
    }
    sortRows(rows);
    return rows;
}

void ModelsTab::rebuild()
{
    const QString before = currentModel();
    m_model->setRows(makeRows());
    if (!before.isEmpty()) {
        select(before);
    }
    if (!m_table->currentIndex().isValid() && m_sort->rowCount() > 0) {
        m_table->setCurrentIndex(m_sort->index(0, 0));
    }
    refresh();
}

void ModelsTab::setBlocked(const QString &why)
{
    if (why == m_blocked) {
        return;
    }
    m_blocked = why;
    if (!why.isEmpty()) {
        stop();
    }
    refresh();
}

void ModelsTab::fetchOnce()
{
    if (!m_fetching && m_banner->isHidden() && !m_lists.contains(listKey())) {
        fetch();
    }
}

void ModelsTab::fetch()
{
    if (m_services.tester == nullptr || m_config.id.isEmpty() || m_config.kind == ai::ProviderKind::BuiltIn
        || !m_blocked.isEmpty()) {
        return;
    }
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_fetching = true;
    m_since.start();
    m_tick.start();
    m_banner->clear();
    refresh();
    m_services.tester->models(m_config, this, m_stop.get_token(),
        [this, run = ++m_run, key = listKey()](const ai::AiResult<QList<ai::ModelInfo>> &models) {
            if (run == m_run) {
                take(key, models);
            }
        });
}

void ModelsTab::stop()
{
    ++m_run;
    m_stop.request_stop();
    m_fetching = false;
    m_tick.stop();
    refresh();
}

void ModelsTab::take(const QString &key, const ai::AiResult<QList<ai::ModelInfo>> &models)
{
    m_fetching = false;
    m_tick.stop();
    if (!models) {
        m_banner->showMessage(Severity::Danger,
            QStringLiteral("%1 %2").arg(models.error().message, models.error().hint).trimmed(),
            tr("Try again"));
        m_banner->setToolTip(models.error().detail);
        refresh();
        return;
    }
    m_lists.insert(key, {*models, QDateTime::currentMSecsSinceEpoch()});
    rebuild();
    Q_EMIT listed();
}

QString ModelsTab::status() const
{
    return m_status->text();
}

QString ModelsTab::currentModel() const
{
    const ModelRow *row = m_model->row(m_sort->mapToSource(m_table->currentIndex()).row());
    return row ? row->info.id : QString();
}

void ModelsTab::select(const QString &model)
{
    const QModelIndex index = m_sort->mapFromSource(m_model->index(m_model->indexOf(model), 0));
    if (index.isValid()) {
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
    }
}

void ModelsTab::refresh()
{
    const bool builtIn = m_config.kind == ai::ProviderKind::BuiltIn;
    const auto found = m_lists.constFind(listKey());
    const QString host = m_config.baseUrl.host();
    m_fetch->setVisible(m_services.tester != nullptr && !builtIn);
    m_fetch->setText(m_fetching       ? tr("Stop")
            : found == m_lists.cend() ? tr("Ask provider")
                                      : tr("Ask again"));
    m_fetch->setIcon(icon(m_fetching ? QStringLiteral("stop") : QStringLiteral("refresh")));
    m_fetch->setEnabled(m_blocked.isEmpty());
    m_progress->setVisible(m_fetching);
    if (!m_blocked.isEmpty()) {
        m_status->setText(m_blocked);
    } else if (m_fetching) {
        const qint64 elapsed = m_since.elapsed();
        m_status->setText(elapsed < tellSecondsAfter
                ? tr("Asking %1…").arg(host)
                : tr("Asking %1… %2 s").arg(host, QLocale().toString(elapsed / tickMs)));
    } else if (found != m_lists.cend()) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(found->at);
        m_status->setText(tr("%Ln models, asked at %1", nullptr, int(found->models.size()))
                              .arg(QLocale().toString(at.time(), QLocale::ShortFormat)));
    } else {
        m_status->setText(m_model->rowCount() > 0 ? tr("From the catalog; the provider was not asked yet")
                                                  : tr("The provider was not asked yet"));
    }
    m_status->setVisible(!builtIn);
    m_field->setVisible(!builtIn);
    const bool any = m_sort->rowCount() > 0;
    const bool filtered = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_footer->setVisible(any);
    m_none->setVisible(!any);
    m_none->setText(builtIn
            ? tr("The built-in engine has its reader in it. There are no models to choose, and "
                 "it costs nothing.")
            : filtered ? tr("No model has these letters in its name.")
                       : tr("Ask the provider which models this key may use. It costs nothing."));
    const ModelRow *row = m_model->row(m_sort->mapToSource(m_table->currentIndex()).row());
    m_use->setEnabled(row && !row->isFast);
    m_price->setEnabled(row && m_services.setPrice);
    m_catalogPrice->setEnabled(row && row->price && row->price->byUser && m_services.removePrice);
}

void ModelsTab::setPrice()
{
    const ModelRow *row = m_model->row(m_sort->mapToSource(m_table->currentIndex()).row());
    if (row == nullptr || !m_price->isEnabled()) {
        return;
    }
    auto *dialog = new PriceDialog(m_services, m_config, row->info.id, row->price, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PriceDialog::saved, this, &ModelsTab::afterPrices);
    dialog->open();
}

void ModelsTab::useCatalogPrice()
{
    const QString model = currentModel();
    if (model.isEmpty() || !m_services.removePrice) {
        return;
    }
    whenFinished(m_services.removePrice(m_config, model), this, [this](const Result<int> &removed) {
        if (!removed) {
            m_banner->showMessage(Severity::Danger,
                QStringLiteral("%1 %2").arg(removed.error().message, removed.error().hint).trimmed());
            return;
        }
        afterPrices();
    });
}

void ModelsTab::afterPrices()
{
    if (!m_services.pricesChanged) {
        rebuild();
        return;
    }
    whenFinished(m_services.pricesChanged(), this, [this](bool) { rebuild(); });
}

bool ModelsTab::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_field) {
        if (key->key() == Qt::Key_Escape && !m_field->text().isEmpty()) {
            m_field->clear();
            return true;
        }
        if (key->key() == Qt::Key_Down) {
            m_table->setFocus();
            return true;
        }
        return false;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        m_price->trigger();
        return true;
    }
    if (key->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(selectedRowsAsTsv(m_table, true));
        return true;
    }
    if (key->key() == Qt::Key_Escape && m_fetching) {
        stop();
        return true;
    }
    return false;
}

} // namespace aio::ui
