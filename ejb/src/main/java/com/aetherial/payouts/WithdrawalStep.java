package com.aetherial.payouts;

import com.aetherial.payouts.entity.WithdrawalState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a withdrawal.
 *
 * @param state in which it is since
 * @param delivery how far the provider is since; null where only administrators may know
 * @param at when
 * @param actor who: {@code member}, {@code administrator}, {@code platform} or a provider
 * @param personId the person; null where only administrators may know, or nobody did it
 * @param reason why
 */
public record WithdrawalStep(
    WithdrawalState state,
    @Nullable String delivery,
    Instant at,
    String actor,
    @Nullable UUID personId,
    String reason) {}
