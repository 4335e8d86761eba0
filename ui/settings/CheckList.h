#pragma once

#include "core/remote/ServerSetup.h"

#include <QWidget>

class QVBoxLayout;

namespace aio::ui {

/// What was tried of a server, a row each: whether it went well, what, what was found, how long it took.
class CheckList : public QWidget
{
    Q_OBJECT

public:
    explicit CheckList(QWidget *parent = nullptr);

    void setChecks(const QList<remote::ServerCheck> &checks);

private:
    QWidget *rowOf(const remote::ServerCheck &check);

    QVBoxLayout *m_rows;
};

} // namespace aio::ui
