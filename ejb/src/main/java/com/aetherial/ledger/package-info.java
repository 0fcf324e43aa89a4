/**
 * The books of the coins. Every coin is on exactly one account; a transfer moves coins between
 * accounts and its postings sum to zero; a hold sets coins aside until it is captured, released or
 * has expired. PostgreSQL moves the money in one function per act, in the caller's transaction.
 *
 * <p>Words it owns: account, bucket, transfer, posting, hold, treasury, supply, request key, batch,
 * reconciliation, violation. Refuses: what the balance, a debt, a freeze or the supply forbids, and
 * a request key that was used for something else. Emits: {@code CoinsMoved}, in the transaction of
 * the transfer, and a notice to administrators when the books are wrong.
 */
@AppModule(name = "ledger", tier = Tier.ECONOMY)
@NullMarked
package com.aetherial.ledger;

import com.aetherial.kernel.AppModule;
import com.aetherial.kernel.Tier;
import org.jspecify.annotations.NullMarked;
