#include "core/extraction/page/HtmlTree.h"

#include "core/extraction/page/HtmlDepth.h"

#include <QCoreApplication>

#include <csetjmp>
#include <cstring>
#include <memory_resource>

namespace aio::extraction {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HtmlTree)
};

// Pages of the largest size need about a third of this; only pages made to explode need more.
constexpr std::size_t maxMemory = 512U * 1024 * 1024;

} // namespace

// The parser frees node by node and recurses while it does: with an arena it never has to. The arena is also
// the one place that the parser comes by often, so it is where time and memory are watched.
struct HtmlTree::Memory
{
    std::pmr::monotonic_buffer_resource arena{256 * 1024};
    std::size_t used = 0;
    unsigned calls = 0;
    const WorkContext *context = nullptr;
    std::jmp_buf abandon{};

    static void *allocate(void *self, std::size_t size)
    {
        auto *memory = static_cast<Memory *>(self);
        memory->used += size;
        const bool late = (++memory->calls & 0xFFFU) == 0 && memory->context->interrupted();
        void *block = late || memory->used > maxMemory ? nullptr : memory->tryAllocate(size);
        if (block == nullptr) {
            std::longjmp(memory->abandon, 1); // only frames of the parser, which is C, lie in between
        }
        return block;
    }

    static void release(void *, void *) { }

    void *tryAllocate(std::size_t size)
    {
        try {
            return arena.allocate(std::max<std::size_t>(size, 1), alignof(std::max_align_t));
        } catch (const std::bad_alloc &) {
            return nullptr;
        }
    }

    // Null if the parse was given up.
    const GumboNode *parse(const QByteArray *source)
    {
        GumboOptions options = kGumboDefaultOptions;
        options.allocator = &Memory::allocate;
        options.deallocator = &Memory::release;
        options.userdata = this;
        options.max_errors = 0;
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
    if (estimateDepth(utf8, maxDepth) >= maxDepth) {
        return failure(ErrorKind::BadInput, Text::tr("The page is nested too deeply to be read."),
            Text::tr("Copy the text of the posting and paste it instead."));
    }
    HtmlTree tree;
    tree.m_source = std::move(utf8);
    tree.m_memory->context = &context;
    const GumboNode *root = tree.m_memory->parse(&tree.m_source);
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
        m_nodes.push_back({raw, parent, index + 1, element ? raw->v.element.tag : GUMBO_TAG_LAST});
        if (element) {
            open.push_back({raw, index, 0});
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
    const char *text = isText(node) ? at(node).raw->v.text.text : nullptr;
    return text != nullptr ? QByteArrayView(text, qsizetype(std::strlen(text))) : QByteArrayView();
}

QByteArrayView HtmlTree::rawAttribute(int node, const char *name) const
{
    if (!isElement(node)) {
        return {};
    }
    const GumboAttribute *found = gumbo_get_attribute(&at(node).raw->v.element.attributes, name);
    return found != nullptr ? QByteArrayView(found->value, qsizetype(std::strlen(found->value)))
                            : QByteArrayView();
}

QString HtmlTree::attribute(int node, const char *name) const
{
    return QString::fromUtf8(rawAttribute(node, name));
}

bool HtmlTree::hasAttribute(int node, const char *name) const
{
    return isElement(node) && gumbo_get_attribute(&at(node).raw->v.element.attributes, name) != nullptr;
}

QList<std::pair<QByteArrayView, QByteArrayView>> HtmlTree::attributes(int node) const
{
    QList<std::pair<QByteArrayView, QByteArrayView>> list;
    if (!isElement(node)) {
        return list;
    }
    const GumboVector &raw = at(node).raw->v.element.attributes;
    for (unsigned i = 0; i < raw.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(raw.data[i]);
        list.append({QByteArrayView(attribute->name), QByteArrayView(attribute->value)});
    }
    return list;
}

qsizetype HtmlTree::longestAttribute(int node) const
{
    qsizetype longest = 0;
    if (isElement(node)) {
        const GumboVector &raw = at(node).raw->v.element.attributes;
        for (unsigned i = 0; i < raw.length; ++i) {
            const auto *attribute = static_cast<const GumboAttribute *>(raw.data[i]);
            longest = std::max(longest, qsizetype(std::strlen(attribute->value)));
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
