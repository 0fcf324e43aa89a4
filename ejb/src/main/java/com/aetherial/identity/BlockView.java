package com.aetherial.identity;

import java.time.Instant;

/** Somebody whom one has blocked. */
public record BlockView(String username, String fullName, Instant since) {}
