package com.aetherial.identity;

import java.util.UUID;

/** What everybody may know of a person. */
public record PersonName(UUID id, String username, String fullName) {}
