package com.aetherial.search;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A search that its member kept. */
public record SavedSearch(
    UUID id,
    String words,
    @Nullable String module,
    @Nullable String type,
    SearchWish.@Nullable Age age,
    @Nullable String scope,
    @Nullable String author,
    boolean isAlert,
    Instant savedAt) {}
