#include "app/cli/SecretInput.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace aio::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

constexpr qint64 maxBytes = 8192;

/// Keeps what is typed from being shown while it lives.
class NoEcho
{
public:
    NoEcho()
        : m_known(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (m_known) {
            termios quiet = m_before;
            quiet.c_lflag &= ~tcflag_t(ECHO);
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
        }
    }
    ~NoEcho()
    {
        if (m_known) {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        }
    }
    Q_DISABLE_COPY_MOVE(NoEcho)

private:
    termios m_before{};
    bool m_known;
};

QByteArray fromTerminal(const QString &prompt)
{
    std::fputs(prompt.toUtf8().constData(), stderr);
    std::fflush(stderr);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return {};
    }
    const NoEcho noEcho;
    const QByteArray line = input.readLine(maxBytes + 2);
    std::fputs("\n", stderr);
    return line;
}

QByteArray fromPipe()
{
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.read(maxBytes + 2) : QByteArray();
}

Result<ai::Secret> checked(const QByteArray &bytes)
{
    const ai::Secret secret(bytes);
    if (secret.isEmpty()) {
        return failure(ErrorKind::BadInput, Text::tr("The key is empty."),
            Text::tr("Give it on standard input or by --from-env NAME."));
    }
    const QByteArray &key = secret.reveal();
    const bool clean =
        std::all_of(key.cbegin(), key.cend(), [](char c) { return uchar(c) > ' ' && c != 0x7f; });
    if (!clean || key.size() > maxBytes) {
        return failure(ErrorKind::BadInput,
            Text::tr("This is not a key: it is too long, or has spaces or several lines."),
            Text::tr("Give the key alone."));
    }
    return secret;
}

} // namespace

Result<ai::Secret> readSecret(const SecretInput &input)
{
    if (!input.variable.isEmpty()) {
        const QByteArray name = input.variable.toLocal8Bit();
        if (!qEnvironmentVariableIsSet(name.constData())) {
            return failure(
                ErrorKind::BadInput, Text::tr("The environment variable %1 is not set.").arg(input.variable));
        }
        return checked(qgetenv(name.constData()));
    }
    if (isatty(STDIN_FILENO) == 0) {
        return checked(fromPipe());
    }
    if (!input.mayPrompt) {
        return failure(ErrorKind::Usage, Text::tr("No key was given."),
            Text::tr("Give it on standard input or by --from-env NAME."));
    }
    return checked(fromTerminal(input.prompt));
}

} // namespace aio::cli
