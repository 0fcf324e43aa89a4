package com.aetherial.identity;

import java.util.UUID;

/**
 * Somebody's account is no more; observed in the same transaction by who keeps something about them
 * beyond the books.
 */
public record PersonDeleted(UUID personId) {}
