#include "core/extraction/page/HtmlTree.h"

#include "core/extraction/page/HtmlDepth.h"
#include "core/extraction/page/ParserMemory.h"

#include <QCoreApplication>

#include <csetjmp>
#include <cstring>

namespace aio::extraction {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HtmlTree)
};

// Pages of the largest size need about a third of this; only pages made to explode need more.
constexpr std::size_t maxMemory = 512U * 1024 * 1024;

// The standard has them made plain before anything else; scripts that the parser does not see need it, too.
QByteArray withPlainLineEnds(QByteArray html)
{
    if (html.contains('\r')) {
        html.replace("\r\n", "\n").replace('\r', '\n');
    }
    return html;
}

const GumboAttribute *findAttribute(const GumboNode *raw, const char *name)
{
    const GumboVector &attributes = raw->v.element.attributes;
    for (unsigned i = 0; i < attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(attributes.data[i]);
        // The parser has made names lower case; the ones of drawings that it has not are never asked for.
        if (attribute->name[0] == name[0] && std::strcmp(attribute->name, name) == 0) {
            return attribute;
        }
    }
    return nullptr;
}

} // namespace

// The parser frees node by node and recurses while it does: with memory of its own it never has to. That is
// also the one place that the parser comes by often, so it is where time and memory are watched.
struct HtmlTree::Memory
{
    ParserMemory arena;
    unsigned calls = 0;
    const WorkContext *context = nullptr;
    std::jmp_buf abandon{};

    static void *allocate(void *self, std::size_t size)
    {
        auto *memory = static_cast<Memory *>(self);
        const bool late = (++memory->calls & 0xFFFU) == 0 && memory->context->interrupted();
        const bool large = memory->arena.used() > maxMemory || size > maxMemory;
        void *block = late || large ? nullptr : memory->arena.allocate(size);
        if (block == nullptr) {
            std::longjmp(memory->abandon, 1); // only frames of the parser, which is C, lie in between
        }
        return block;
    }

    static void release(void *self, void *block) { static_cast<Memory *>(self)->arena.release(block); }

    // Null if the parse was given up.
    const GumboNode *parse(const QByteArray *source)
    {
        GumboOptions options = kGumboDefaultOptions;
        options.allocator = &Memory::allocate;
        options.deallocator = &Memory::release;
        options.userdata = this;
        // Errors are not read, but where it can note none the parser loses its place: an attribute that is
        // there twice then spoils the name of the next.
        options.max_errors = 10'000;
        if (setjmp(abandon) != 0) {
            return nullptr;
        }
        return gumbo_parse_with_options(&options, source->constData(), std::size_t(source->size()))->root;
    }
};

HtmlTree::HtmlTree()
    : m_memory(std::make_unique<Memory>())
{
}

HtmlTree::~HtmlTree() = default;
HtmlTree::HtmlTree(HtmlTree &&) noexcept = default;
HtmlTree &HtmlTree::operator=(HtmlTree &&) noexcept = default;

Result<HtmlTree> HtmlTree::parse(QByteArray utf8, const WorkContext &context)
{
    if (utf8.size() > maxBytes) {
        return failure(ErrorKind::BadInput, Text::tr("The page is larger than 8 MB."),
            Text::tr("Copy the text of the posting and paste it instead."));
    }
    HtmlTree tree;
    tree.m_source = withPlainLineEnds(std::move(utf8));
    tree.m_trimmed = trimHtml(tree.m_source);
    if (estimateDepth(tree.m_trimmed.html, maxDepth) >= maxDepth) {
        return failure(ErrorKind::BadInput, Text::tr("The page is nested too deeply to be read."),
            Text::tr("Copy the text of the posting and paste it instead."));
    }
    tree.m_memory->context = &context;
    const GumboNode *root = tree.m_memory->parse(&tree.m_trimmed.html);
    tree.m_memory->context = nullptr;
    if (root == nullptr) {
        if (const Result<void> interrupted = context.check(); !interrupted) {
            return Failure(interrupted.error());
        }
        return failure(ErrorKind::BadInput, Text::tr("The page needs too much memory to be read."),
            Text::tr("Copy the text of the posting and paste it instead."));
    }
    tree.flatten(root);
    return tree;
}

QByteArrayView HtmlTree::restoredText(const char *text)
{
    const QByteArrayView parsed(text, qsizetype(std::strlen(text)));
    const QByteArrayView restored = m_trimmed.restored(parsed);
    if (restored.data() != parsed.data()) {
        return restored;
    }
    QByteArray joined = m_trimmed.joined(parsed);
    if (joined.isNull()) {
        return parsed;
    }
    m_joined.push_back(std::move(joined));
    return m_joined.back();
}

void HtmlTree::flatten(const GumboNode *root)
{
    struct Open
    {
        const GumboNode *raw;
        int index;
        unsigned next;
    };
    std::vector<Open> open;
    const auto enter = [this, &open](const GumboNode *raw, int parent) {
        const bool element = raw->type == GUMBO_NODE_ELEMENT || raw->type == GUMBO_NODE_TEMPLATE;
        if (!element && raw->type == GUMBO_NODE_COMMENT) {
            return;
        }
        const int index = size();
        if (element) {
            m_nodes.push_back({raw, nullptr, parent, index + 1, 0, raw->v.element.tag});
            open.push_back({raw, index, 0});
        } else {
            const QByteArrayView text = restoredText(raw->v.text.text);
            m_nodes.push_back({nullptr, text.data(), parent, index + 1, int(text.size()), GUMBO_TAG_LAST});
        }
    };
    enter(root, -1);
    while (!open.empty()) {
        Open &top = open.back();
        const GumboVector &children = top.raw->v.element.children;
        if (top.next < children.length) {
            const auto *child = static_cast<const GumboNode *>(children.data[top.next++]);
            enter(child, top.index);
        } else {
            m_nodes[std::size_t(top.index)].end = size();
            open.pop_back();
        }
    }
}

int HtmlTree::ancestor(int node, GumboTag tag) const
{
    int up = parent(node);
    while (up >= 0 && !is(up, tag)) {
        up = parent(up);
    }
    return up;
}

bool HtmlTree::hasChildElements(int node) const
{
    for (int child = node + 1; child < end(node); child = end(child)) {
        if (isElement(child)) {
            return true;
        }
    }
    return false;
}

QByteArrayView HtmlTree::text(int node) const
{
    if (!isText(node)) {
        return {};
    }
    return {at(node).text, at(node).length};
}

QByteArrayView HtmlTree::valueOf(const GumboAttribute &attribute) const
{
    return m_trimmed.restored({attribute.value, qsizetype(std::strlen(attribute.value))});
}

QByteArrayView HtmlTree::rawAttribute(int node, const char *name) const
{
    if (!isElement(node)) {
        return {};
    }
    const GumboAttribute *found = findAttribute(at(node).element, name);
    return found != nullptr ? valueOf(*found) : QByteArrayView();
}

QString HtmlTree::attribute(int node, const char *name) const
{
    return QString::fromUtf8(rawAttribute(node, name));
}

bool HtmlTree::hasAttribute(int node, const char *name) const
{
    return isElement(node) && findAttribute(at(node).element, name) != nullptr;
}

QList<std::pair<QByteArrayView, QByteArrayView>> HtmlTree::attributes(int node) const
{
    QList<std::pair<QByteArrayView, QByteArrayView>> list;
    if (!isElement(node)) {
        return list;
    }
    const GumboVector &raw = at(node).element->v.element.attributes;
    for (unsigned i = 0; i < raw.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(raw.data[i]);
        list.append({QByteArrayView(attribute->name), valueOf(*attribute)});
    }
    return list;
}

qsizetype HtmlTree::longestAttribute(int node) const
{
    qsizetype longest = 0;
    if (isElement(node)) {
        const GumboVector &raw = at(node).element->v.element.attributes;
        for (unsigned i = 0; i < raw.length; ++i) {
            const auto *attribute = static_cast<const GumboAttribute *>(raw.data[i]);
            longest = std::max(longest, valueOf(*attribute).size());
        }
    }
    return longest;
}

QString HtmlTree::innerText(int node, qsizetype limit) const
{
    QString text;
    for (int i = node; i < end(node) && text.size() < limit;) {
        const GumboTag here = tag(i);
        if (here == GUMBO_TAG_SCRIPT || here == GUMBO_TAG_STYLE || here == GUMBO_TAG_TEMPLATE
            || here == GUMBO_TAG_NOSCRIPT) {
            i = end(i);
            continue;
        }
        if (here == GUMBO_TAG_LAST) {
            text += QString::fromUtf8(this->text(i));
        } else if (here == GUMBO_TAG_BR || here == GUMBO_TAG_P || here == GUMBO_TAG_DIV
            || here == GUMBO_TAG_LI || here == GUMBO_TAG_TD || here == GUMBO_TAG_TR) {
            text += QLatin1Char(' ');
        }
        ++i;
    }
    return text.simplified();
}

QString HtmlTree::verbatimText(int node) const
{
    QString text;
    for (int i = node; i < end(node); ++i) {
        if (isText(i)) {
            text += QString::fromUtf8(this->text(i));
        }
    }
    return text;
}

} // namespace aio::extraction
