package com.aetherial.identity;

import java.time.Instant;

/** Something that happened to an account, with the address and the browser if there was one. */
public record SecurityEventView(
    SecurityEventKind kind, String address, String agent, Instant happenedAt) {}
