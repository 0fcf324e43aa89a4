package com.aetherial.mpesa;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the platform is connected to M-Pesa.
 *
 * @param canAsk whether phones can be asked for money
 * @param canSend whether the settings for sending are there
 * @param stopReason why nothing is sent now; null when nothing stopped it
 * @param lastHeardAt when the last callback came; null when none ever did
 * @param balance what the accounts held when that was last asked; empty when it never was
 * @param doubts callbacks that were not believed, the newest first
 */
public record RailView(
    boolean canAsk,
    boolean canSend,
    boolean isSimulated,
    @Nullable String stopReason,
    @Nullable Instant lastHeardAt,
    String balance,
    List<String> doubts) {}
