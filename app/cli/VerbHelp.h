#pragma once

#include <QCommandLineParser>

namespace aio::cli {

/// A parser's help for `command` ("providers add"), by the name under which it is called: Qt names the file
/// of the program and leaves the command out.
[[nodiscard]] QString verbHelp(const QCommandLineParser &parser, const QString &command);

} // namespace aio::cli
