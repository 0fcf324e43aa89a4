package com.aetherial.ledger;

import java.util.Set;
import java.util.UUID;

/**
 * The balances of these people have changed, once the transaction commits.
 *
 * @param personIds everybody with a posting in the transfer
 * @param transferId the transfer, the first one of a batch
 * @param kind what it was for
 * @param askedBy who asked; may be nobody
 */
public record CoinsMoved(
    Set<UUID> personIds,
    UUID transferId,
    TransferKind kind,
    @org.jspecify.annotations.Nullable UUID askedBy) {}
