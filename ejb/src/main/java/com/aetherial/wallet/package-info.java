/**
 * What a member does with coins: look at the balance, read the statement, send coins to somebody by
 * username. The house gives coins from the treasury here too, and shows that the supply adds up,
 * pays many at once, and freezes wallets.
 *
 * <p>Words it owns: wallet, statement, receipt, grant, freeze. Refuses: coins to oneself or to
 * nobody, and whatever the ledger refuses. Emits: a notice to whoever receives coins.
 */
@AppModule(name = "wallet", tier = Tier.ECONOMY, uses = "ledger")
@NullMarked
package com.aetherial.wallet;

import com.aetherial.kernel.AppModule;
import com.aetherial.kernel.Tier;
import org.jspecify.annotations.NullMarked;
