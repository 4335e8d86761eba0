#include "core/documents/pdf/FontSubset.h"

#include <hb-subset.h>
#include <hb.h>

#include <map>
#include <memory>

namespace aio::documents {

namespace {

template <typename T, void (*destroy)(T *)> struct Destroy
{
    void operator()(T *object) const { destroy(object); }
};
template <typename T, void (*destroy)(T *)> using Owned = std::unique_ptr<T, Destroy<T, destroy>>;
using Face = Owned<hb_face_t, hb_face_destroy>;
using Input = Owned<hb_subset_input_t, hb_subset_input_destroy>;
using Plan = Owned<hb_subset_plan_t, hb_subset_plan_destroy>;
using Blob = Owned<hb_blob_t, hb_blob_destroy>;

// The tables of a font, kept until its subset is written: HarfBuzz 6 lets go of a table's blob while its plan
// still points into it, so a blob must not own the bytes.
class FontTables
{
public:
    explicit FontTables(const QRawFont &font)
        : m_font(font)
    {
    }

    hb_blob_t *blob(hb_tag_t tag)
    {
        char name[5] = {};
        hb_tag_to_string(tag, name);
        auto table = m_tables.find(tag);
        if (table == m_tables.end()) {
            table = m_tables.emplace(tag, m_font.fontTable(name)).first;
        }
        const QByteArray &bytes = table->second;
        if (bytes.isEmpty()) {
            return nullptr;
        }
        return hb_blob_create(bytes.constData(), static_cast<unsigned>(bytes.size()), HB_MEMORY_MODE_READONLY,
            nullptr, nullptr);
    }

private:
    QRawFont m_font;
    std::map<hb_tag_t, QByteArray> m_tables;
};

hb_blob_t *tableOf(hb_face_t * /*face*/, hb_tag_t tag, void *user)
{
    return tag == HB_TAG_NONE ? nullptr : static_cast<FontTables *>(user)->blob(tag);
}

QByteArray bytesOf(hb_blob_t *blob)
{
    unsigned size = 0;
    const char *const data = hb_blob_get_data(blob, &size);
    return {data, static_cast<qsizetype>(size)};
}

} // namespace

FontSubset subsetOf(const QRawFont &font, const QList<quint32> &glyphs, bool compact)
{
    FontTables tables(font);
    const Face face(hb_face_create_for_tables(tableOf, &tables, nullptr));
    hb_face_set_upem(face.get(), static_cast<unsigned>(font.unitsPerEm()));
    const Input input(hb_subset_input_create_or_fail());
    if (!input) {
        return {};
    }
    hb_set_t *const wanted = hb_subset_input_glyph_set(input.get());
    for (const quint32 glyph : glyphs) {
        hb_set_add(wanted, glyph);
    }
    // The letters are shaped already.
    hb_set_t *const dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const hb_tag_t tag : {HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'),
             HB_TAG('G', 'D', 'E', 'F'), HB_TAG('k', 'e', 'r', 'n'), HB_TAG('D', 'S', 'I', 'G'),
             HB_TAG('V', 'O', 'R', 'G'), HB_TAG('v', 'h', 'e', 'a'), HB_TAG('v', 'm', 't', 'x')}) {
        hb_set_add(dropped, tag);
    }
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    const Plan plan(hb_subset_plan_create_or_fail(face.get(), input.get()));
    if (!plan) {
        return {};
    }
    const Face part(hb_subset_plan_execute_or_fail(plan.get()));
    if (!part) {
        return {};
    }
    FontSubset result;
    const Blob blob(compact ? hb_face_reference_table(part.get(), HB_TAG('C', 'F', 'F', ' '))
                            : hb_face_reference_blob(part.get()));
    result.data = bytesOf(blob.get());
    const hb_map_t *const map = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (const quint32 glyph : glyphs) {
        result.newIndex.insert(glyph, hb_map_get(map, glyph));
    }
    return result;
}

} // namespace aio::documents
