#pragma once

#include "ui/keys/KeyModel.h"

#include <QFrame>

class QAction;
class QGridLayout;
class QLabel;

namespace aio {
class ActivityLog;
}

namespace aio::ui {

class DayBars;
class ElidedLabel;
class KeyHistory;

/// One key in full: where it is, since when and by whom, its last test and use, the routes that need it, its
/// calls by day and its history. Never the key.
class KeyInspector : public QFrame
{
    Q_OBJECT

public:
    /// `first` are the buttons below the name, `second` those at its end.
    KeyInspector(ActivityLog &activity, const QList<QAction *> &first, QAction *go, QAction *remove,
        QWidget *parent = nullptr);

    /// Null: none.
    void setRow(const KeyRow *row);
    /// The routes that name the provider of `id`; kept if that is still the one shown.
    void setRoutes(const QString &id, const QStringList &routes);
    [[nodiscard]] KeyHistory *history() const { return m_history; }
    /// What is told of the key: names and values, a line each. For tests and screen readers.
    [[nodiscard]] QString facts() const;
    void retranslate();

private:
    QWidget *buildHead(const QList<QAction *> &first, QAction *go);
    void fill();
    void alignFacts();
    void addFact(const QString &name, const QString &value, const QString &toolTip = {});
    [[nodiscard]] QString since(const KeyInfo &key) const;

    std::optional<KeyRow> m_row;
    QStringList m_routes;
    QString m_routesOf;
    QLabel *m_initial;
    ElidedLabel *m_name;
    ElidedLabel *m_detail;
    StatusPill *m_pill;
    QWidget *m_facts;
    QLabel *m_note;
    QLabel *m_barsTitle;
    QLabel *m_calls;
    DayBars *m_bars;
    QLabel *m_from;
    QLabel *m_to;
    KeyHistory *m_history;
    QList<std::pair<QString, QString>> m_told;
};

} // namespace aio::ui
