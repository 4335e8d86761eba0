#pragma once

#include "core/ai/Request.h"

#include <QString>

namespace aio {

/// What a model is told for one task. Prompts are files of the program, numbered when they change, so that
/// the log tells which one a call used.
struct Prompt
{
    QString id; ///< "extract-job"
    int version = 0;
    QString system; ///< instructions; "{{mark}}" stands for the mark around foreign text
    ai::OutputSchema output; ///< the form of the answer

    bool operator==(const Prompt &) const = default;
};

/// Foreign text between two lines that hold a mark which nobody can know beforehand: the text cannot pretend
/// to end.
struct FencedText
{
    QString mark;
    QString text;

    bool operator==(const FencedText &) const = default;
};

[[nodiscard]] Prompt extractJobPrompt();
[[nodiscard]] Prompt checkImagePrompt();
[[nodiscard]] Prompt draftCvPrompt();
[[nodiscard]] Prompt draftLetterPrompt();
[[nodiscard]] Prompt readCvPrompt();

[[nodiscard]] FencedText fenced(const QString &text);

/// The prompt's instructions for text with that mark.
[[nodiscard]] QString instructions(const Prompt &prompt, const QString &mark);

} // namespace aio
