package com.aetherial.payments;

import com.aetherial.ledger.entity.Coins;

/**
 * A debt that nobody has to pay any more.
 *
 * @param disputeId the provider's identifier of the dispute that left it
 * @param coins how much the house bears; nothing when it had been paid
 */
public record WriteOffView(String disputeId, Coins coins) {}
