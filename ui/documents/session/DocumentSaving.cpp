#include "ui/documents/session/DocumentSaving.h"

#include "ui/documents/session/DocumentSession.h"

namespace aio::ui {

RecordAutosave::Store documentSaving(DocumentStore &store)
{
    const auto document = [](const RecordSession &session) -> const Document & {
        return static_cast<const DocumentSession &>(session).document();
    };
    return {[&store, document](const RecordSession &session) {
                return store.save(session.id(), session.revision(), document(session));
            },
        [&store, document](const RecordSession &session) {
            return store.add(document(session)).then([](const Result<DocumentRecord> &record) {
                return record.map([](const DocumentRecord &kept) {
                    return RecordAutosave::Row{kept.id, kept.revision};
                });
            });
        }};
}

} // namespace aio::ui
