package com.aetherial.payments;

import com.aetherial.ledger.entity.Coins;
import java.time.Instant;
import java.util.UUID;

/**
 * A payment that a bank suspects.
 *
 * @param purchaseId what was paid for
 * @param member who bought
 * @param coins what the purchase gave
 * @param held what of it is set aside; what was spent cannot be
 * @param isHeld whether somebody decided to set it aside
 * @param warnedAt when the bank said so
 */
public record FraudCaseView(
    UUID purchaseId, String member, Coins coins, Coins held, boolean isHeld, Instant warnedAt) {}
