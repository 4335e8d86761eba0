// Holds nothing: the target that owns the shared precompiled header needs a source.
