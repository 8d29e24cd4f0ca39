package vn.thidua.attachment;

import org.jspecify.annotations.Nullable;

/** A file as it was sent, nothing checked yet. */
public record SentFile(String name, @Nullable String type, byte[] content) {}
