# Parts sources into groups whose files can be compiled as one, because no two of them name the same thing for
# themselves: in an anonymous namespace, as a static function or as a macro.
#
#   awk -v most=8 [-v alike=1] -f unity-groups.awk FILE…       prints GROUP<tab>FILE, groups counted from 0
#
# With `alike`, only sources that use the same namespaces go together: for sources of several rooms.
#
# It reads what clang-format leaves and errs on the safe side: a name that two files share parts them, even where the
# compiler would see two overloads, and so does a type of one that the other speaks of, for it may mean another. What is
# left over (a function of one file that hides one of the room in the next) the compiler reports.

function keep(name) {
    if (name ~ /^[A-Za-z_]/ && name !~ /^(if|for|while|switch|return|sizeof|alignas|decltype|noexcept|requires|operator|const|constexpr|static|inline|auto|void|bool|int|char|double|static_assert|Q_OBJECT|Q_GADGET)$/)
        names[name] = "own"
}

# Without strings, characters and comments, so that their brackets do not count.
function bare(line) {
    gsub(/\\./, "", line)
    gsub(/"[^"]*"/, "\"\"", line)
    gsub(/'[^']*'/, "0", line)
    sub(/\/\/.*/, "", line)
    return line
}

# The names that are declared in `line`, which stands directly in an anonymous namespace. Follows the brackets.
function read(line,    i, c, word) {
    if (depth == 0 && match(line, /^(struct|class|enum class|enum|union) [A-Za-z0-9_]+/)) {
        word = substr(line, 1, RLENGTH)
        sub(/.* /, "", word)
        keep(word)
    }
    word = ""
    for (i = 1; i <= length(line); ++i) {
        c = substr(line, i, 1)
        if (c ~ /[A-Za-z0-9_]/) {
            if (spaced) {
                word = ""
                spaced = 0
            }
            word = word c
            continue
        }
        if (c == " ") {
            spaced = 1
            continue
        }
        if (depth == 0 && !value && word != "" && c ~ /[({=;[]/)
            keep(word)
        word = ""
        spaced = 0
        if (c ~ /[({[]/)
            ++depth
        else if (c ~ /[]})]/ && depth > 0)
            --depth
        if (depth == 0) # what stands behind = declares nothing
            value = c == "=" || (value && c !~ /[;}]/)
    }
}

# The types that `line` speaks of; one that is named with its scope is not mistaken.
function speak(line,    word) {
    while (match(line, /(::)?[A-Za-z_][A-Za-z0-9_]*/)) {
        word = substr(line, RSTART, RLENGTH)
        if (word ~ /^[A-Z]/)
            words[word] = 1
        line = substr(line, RSTART + RLENGTH)
    }
}

function fits(group,    name) {
    if (count[group] >= most || (alike && (group in used) && used[group] != uses))
        return 0
    for (name in names)
        if ((group, name) in taken ? names[name] == "own" || taken[group, name] != names[name] : (group, name) in spoken)
            return 0
    for (name in words)
        if (!(name in names) && (group, name) in taken)
            return 0
    return 1
}

# The file that was read goes into the first group that has room for it, so neighbours stay together.
function finish(    group, name) {
    if (path == "")
        return
    for (group = 0; !fits(group); ++group)
        ;
    ++count[group]
    used[group] = uses
    for (name in names)
        taken[group, name] = names[name]
    for (name in words)
        spoken[group, name] = 1
    print group "\t" path
}

FNR == 1 {
    finish()
    path = FILENAME
    split("", names)
    split("", words)
    uses = ""
    inside = 0
    depth = 0
}
/^#/ { if (/^#define [A-Za-z0-9_]+/) { word = $2; sub(/\(.*/, "", word); names[word] = "own" } next }
{ speak(bare($0)) }
/^namespace \{/ { inside = 1; depth = 0; value = 0; next }
/^\} \/\/ namespace$/ { inside = 0; next }
# The same alias twice is no clash.
inside && depth == 0 && /^using [A-Za-z0-9_]+ = .*;/ { names[$2] = $0; next }
/^using namespace / { if (!index($3, "StringLiterals")) uses = uses " " $3 }
/^using / { next }
inside { spaced = 0; read(bare($0)); next }
/^static / { depth = 0; value = 0; spaced = 0; read(bare($0)) }
END { finish() }
