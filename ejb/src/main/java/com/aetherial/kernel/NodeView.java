package com.aetherial.kernel;

import java.time.Instant;

/** A server that runs the platform. */
public record NodeView(
    String name, String version, Instant startedAt, Instant seenAt, boolean isAlive) {}
