#include "core/documents/pdf/FontSubset.h"

#include <hb-subset.h>
#include <hb.h>

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

hb_blob_t *tableOf(hb_face_t * /*face*/, hb_tag_t tag, void *user)
{
    if (tag == HB_TAG_NONE) {
        return nullptr;
    }
    const auto *const font = static_cast<const QRawFont *>(user);
    char name[5] = {};
    hb_tag_to_string(tag, name);
    auto table = std::make_unique<QByteArray>(font->fontTable(name));
    if (table->isEmpty()) {
        return nullptr;
    }
    const char *const data = table->constData();
    const auto size = static_cast<unsigned>(table->size());
    return hb_blob_create(data, size, HB_MEMORY_MODE_READONLY, table.release(),
        [](void *bytes) { delete static_cast<QByteArray *>(bytes); });
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
    QRawFont source = font;
    const Face face(hb_face_create_for_tables(tableOf, &source, nullptr));
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
