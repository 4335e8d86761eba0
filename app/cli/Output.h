#pragma once

#include "app/cli/GlobalOptions.h"

#include <QJsonValue>
#include <QList>

namespace aio::cli {

/// The only writer to standard output and standard error. With `--format json` standard output carries one
/// JSON document and nothing else.
class Output
{
public:
    explicit Output(const GlobalOptions &options);

    [[nodiscard]] GlobalOptions::Format format() const { return m_format; }

    void json(const QJsonValue &document) const;
    /// Rows of cells: padded columns as a table, RFC 4180 as CSV. The first row is the header.
    void rows(const QList<QStringList> &rows) const;
    void line(const QString &text) const; ///< one line on standard output

    /// One line a person understands on standard error; with JSON also the error document. Returns the exit
    /// code.
    int error(const Error &error) const;

    /// A diagnostic on standard error, unless --quiet.
    void note(const QString &text) const;
    /// Replaces the last progress line. Only on a terminal, never with --quiet.
    void progress(const QString &text) const;

    [[nodiscard]] static QJsonObject errorObject(const Error &error);

private:
    GlobalOptions::Format m_format;
    bool m_quiet;
    bool m_showProgress;
};

} // namespace aio::cli
