/**
 * Turning earned coins into real money. A member tells where money shall go, asks for a withdrawal
 * of income that has cleared, and watches it being paid; administrators look at the large ones. The
 * coins wait between the member and the treasury until the provider said definitely yes or no, and
 * only a definite no gives them back.
 *
 * <p>By bank, approved withdrawals are collected in a payment file that an administrator takes to
 * the bank; what the bank answers is read from its files.
 *
 * <p>Words it owns: payout method, destination, withdrawal, order, attempt, answer, incident.
 * Refuses: a destination that cannot exist or is not proven, more than has cleared, a second open
 * withdrawal, debts and frozen wallets. Emits: {@code WithdrawalChanged} in the transaction of each
 * step, notices to the member, and notices to administrators when a person has to look.
 */
@AppModule(
    name = "payouts",
    tier = Tier.ECONOMY,
    uses = {"ledger", "wallet", "payments", "mpesa"})
@NullMarked
package com.aetherial.payouts;

import com.aetherial.kernel.AppModule;
import com.aetherial.kernel.Tier;
import org.jspecify.annotations.NullMarked;
