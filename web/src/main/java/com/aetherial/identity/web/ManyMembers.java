package com.aetherial.identity.web;

import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to happen to many members.
 *
 * @param usernames at most 100
 * @param days for how long they are kept out; null for ever
 */
public record ManyMembers(
    @NotEmpty Set<String> usernames, @Nullable Integer days, @Nullable String reason) {}
