package com.aetherial.identity;

import java.util.UUID;

/** Somebody has become a member; observed in the same transaction by who must prepare for them. */
public record PersonSignedUp(UUID personId, String username) {}
