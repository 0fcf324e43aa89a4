package com.aetherial.ledger;

import java.util.UUID;

/**
 * A transfer that belongs to another one.
 *
 * @param relation REVERSES, REVERSED_BY, REFUNDS or REFUNDED_BY, as seen from the other one
 * @param id the transfer
 */
public record TransferLink(String relation, UUID id) {}
