package com.aetherial.search.web;

import com.aetherial.search.TextPart;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hit for its reader.
 *
 * @param kind what such things are called
 * @param module the module's word
 * @param type the kind as the module says it
 * @param id which of them
 * @param title what it is called, in pieces; {@code isHit} marks what was looked for
 * @param text a piece of what is written about it
 * @param link path from the root where it can be seen
 * @param at when it changed last; null for what does not grow old
 */
public record Found(
    String kind,
    String module,
    String type,
    String id,
    List<TextPart> title,
    List<TextPart> text,
    String link,
    @Nullable Instant at) {}
