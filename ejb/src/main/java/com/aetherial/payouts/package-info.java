/**
 * Earned coins become money again. A member asks, coins are set aside, and money leaves by the rail
 * that the member chose; when it cannot arrive, the coins come back.
 *
 * <p>By bank, approved withdrawals are collected in a payment file that an administrator takes to
 * the bank; what the bank answers is read from its files.
 */
@AppModule(name = "payouts", tier = Tier.ECONOMY, uses = "ledger")
@NullMarked
package com.aetherial.payouts;

import com.aetherial.kernel.AppModule;
import com.aetherial.kernel.Tier;
import org.jspecify.annotations.NullMarked;
