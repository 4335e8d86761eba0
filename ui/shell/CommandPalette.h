#pragma once

#include "ui/shell/CommandSource.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace aio::ui {

class PaletteModel;

/// Ctrl+K: type a few letters of anything the program can do or show, Enter runs it.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    /// Sources must outlive the palette.
    CommandPalette(QList<CommandSource *> sources, QWidget *window);

    /// Ids of commands run lately, latest first.
    [[nodiscard]] QStringList recent() const { return m_recent; }
    void setRecent(const QStringList &ids);
    /// Opens over the window with an empty field, or with `query`.
    void popUp(const QString &query = {});

Q_SIGNALS:
    void recentChanged(const QStringList &ids);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void collect();
    void select(int row);
    void step(int by);
    void runCurrent();
    void retranslate();

    QList<CommandSource *> m_sources;
    QStringList m_recent;
    PaletteModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_keys;
    QLabel *m_prefixes;
    QLabel *m_nothing;
};

} // namespace aio::ui
