package com.aetherial.wallet;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one transfer of a batch.
 *
 * @param index its place in the request, from nothing on
 * @param outcome DONE or REFUSED
 * @param transferId the transfer; null when it was refused
 * @param code why it was refused, as in the problem catalogue; null when it was done
 * @param detail the same in a sentence; null when it was done
 */
public record BatchLine(
    int index,
    String outcome,
    @Nullable UUID transferId,
    @Nullable String code,
    @Nullable String detail) {}
