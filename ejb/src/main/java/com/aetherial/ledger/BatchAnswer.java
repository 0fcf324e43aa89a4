package com.aetherial.ledger;

import com.aetherial.kernel.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one transfer of a batch.
 *
 * @param transferId the transfer; null when it was refused
 * @param refusal why not; null when it was done
 * @param isReplay whether this is an answer given before
 */
public record BatchAnswer(@Nullable UUID transferId, @Nullable Refusal refusal, boolean isReplay) {}
