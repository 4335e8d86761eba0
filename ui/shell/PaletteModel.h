#pragma once

#include "ui/shell/CommandSource.h"

#include <QAbstractListModel>

namespace aio::ui {

/// The palette's rows for what is typed: groups with headings, in each the best match first. ">", "@" and "#"
/// in front keep to actions, candidates, jobs. With nothing typed, recent commands come first.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        DetailRole = Qt::UserRole + 1,
        IconRole,
        ShortcutRole,
        ReasonRole, ///< why it cannot run
        HeadingRole, ///< bool
        MatchRole, ///< QList<int>: matched letters of the text
        DetailMatchRole, ///< the same for the detail
    };

    explicit PaletteModel(QObject *parent = nullptr);

    void setCommands(const QList<Command> &commands);
    /// Ids, latest first.
    void setRecent(const QStringList &ids);
    void setQuery(const QString &query);
    /// Null for a heading.
    [[nodiscard]] const Command *command(const QModelIndex &index) const;
    /// The first row that is no heading, or -1.
    [[nodiscard]] int firstCommandRow() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString heading; ///< not empty: a heading
        int command = -1;
        int score = 0;
        QList<int> matched{};
        QList<int> detailMatched{};
    };

    void rebuild();
    [[nodiscard]] QList<Row> recentRows() const;
    [[nodiscard]] QList<Row> matchingRows(Command::Kind kind, const QString &pattern) const;

    QList<Command> m_commands;
    QStringList m_recent;
    QString m_query;
    QList<Row> m_rows;
};

} // namespace aio::ui
