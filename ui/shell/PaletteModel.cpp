#include "ui/shell/PaletteModel.h"

#include "ui/shell/FuzzyMatch.h"

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int mostPerGroup = 12;

QString headingOf(Command::Kind kind)
{
    switch (kind) {
    case Command::Kind::Action:
        return PaletteModel::tr("Actions");
    case Command::Kind::Document:
        return PaletteModel::tr("Documents");
    case Command::Kind::Candidate:
        return PaletteModel::tr("Candidates");
    case Command::Kind::Job:
        return PaletteModel::tr("Jobs");
    case Command::Kind::Place:
        break;
    }
    return PaletteModel::tr("Go to");
}

std::optional<Command::Kind> kindOfPrefix(const QString &query)
{
    if (query.startsWith(u'>')) {
        return Command::Kind::Action;
    }
    if (query.startsWith(u'@')) {
        return Command::Kind::Candidate;
    }
    if (query.startsWith(u'#')) {
        return Command::Kind::Job;
    }
    return {};
}

} // namespace

PaletteModel::PaletteModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PaletteModel::setCommands(const QList<Command> &commands)
{
    m_commands = commands;
    rebuild();
}

void PaletteModel::setRecent(const QStringList &ids)
{
    m_recent = ids;
    rebuild();
}

void PaletteModel::setQuery(const QString &query)
{
    m_query = query;
    rebuild();
}

const Command *PaletteModel::command(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return nullptr;
    }
    const int command = m_rows.at(index.row()).command;
    return command < 0 ? nullptr : &m_commands.at(command);
}

int PaletteModel::firstCommandRow() const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).command >= 0) {
            return row;
        }
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    const bool heading = row.command < 0;
    if (role == HeadingRole) {
        return heading;
    }
    if (role == Qt::DisplayRole) {
        return heading ? row.heading : m_commands.at(row.command).text;
    }
    if (heading) {
        return {};
    }
    const Command &command = m_commands.at(row.command);
    switch (role) {
    case Qt::AccessibleTextRole:
        return QStringList({command.text, command.detail, command.disabledReason, command.shortcut})
            .join(QStringLiteral(", "));
    case DetailRole:
        return command.detail;
    case IconRole:
        return command.icon;
    case ShortcutRole:
        return command.shortcut;
    case ReasonRole:
        return command.disabledReason;
    case MatchRole:
        return QVariant::fromValue(row.matched);
    case DetailMatchRole:
        return QVariant::fromValue(row.detailMatched);
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    const bool heading = index.data(HeadingRole).toBool();
    return heading ? Qt::ItemNeverHasChildren : QAbstractListModel::flags(index);
}

void PaletteModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    const std::optional<Command::Kind> only = kindOfPrefix(m_query);
    const QString pattern = (only ? m_query.mid(1) : m_query).trimmed();
    if (!only && pattern.isEmpty()) {
        m_rows = recentRows();
    }
    for (const Command::Kind kind : {Command::Kind::Action, Command::Kind::Document, Command::Kind::Candidate,
             Command::Kind::Job, Command::Kind::Place}) {
        if (only && kind != *only) {
            continue;
        }
        const QList<Row> rows = matchingRows(kind, pattern);
        if (!rows.isEmpty()) {
            m_rows.append(Row{headingOf(kind)});
            m_rows.append(rows);
        }
    }
    endResetModel();
}

QList<PaletteModel::Row> PaletteModel::recentRows() const
{
    QList<Row> rows;
    for (const QString &id : m_recent) {
        for (int i = 0; i < m_commands.size(); ++i) {
            if (m_commands.at(i).id == id && m_commands.at(i).disabledReason.isEmpty()) {
                rows.append(Row{{}, i});
                break;
            }
        }
    }
    if (!rows.isEmpty()) {
        rows.prepend(Row{tr("Recent")});
    }
    return rows;
}

QList<PaletteModel::Row> PaletteModel::matchingRows(Command::Kind kind, const QString &pattern) const
{
    QList<Row> rows;
    for (int i = 0; i < m_commands.size(); ++i) {
        const Command &command = m_commands.at(i);
        if (command.kind != kind) {
            continue;
        }
        Row row{{}, i};
        if (const auto match = fuzzyMatch(pattern, command.text)) {
            row.score = match->score + (command.disabledReason.isEmpty() ? 1000 : 0);
            row.matched = match->positions;
        } else if (const auto detail = fuzzyMatch(pattern, command.detail)) {
            row.score = detail->score;
            row.detailMatched = detail->positions;
        } else {
            continue;
        }
        rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.score > b.score; });
    return rows.mid(0, mostPerGroup);
}

} // namespace aio::ui
