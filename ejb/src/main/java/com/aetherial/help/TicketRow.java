package com.aetherial.help;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ticket that is being changed; its row is locked. */
record TicketRow(
    UUID id,
    long number,
    UUID personId,
    String subject,
    TicketState state,
    @Nullable UUID agentId,
    @Nullable Instant solvedAt) {}
