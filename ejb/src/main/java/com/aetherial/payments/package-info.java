/**
 * Buying coins with real money. A member orders a bundle or an amount of their own, the coins are
 * set aside in the treasury, Stripe takes the money on its page, and the coins arrive in the wallet
 * once, whether Stripe's message, the member's browser or our own question brings the news first.
 *
 * <p>Words it owns: purchase, bundle, price, checkout, fulfilment. Refuses: an unknown bundle, a
 * price too low for a card, what the provider refuses, a message with a false signature. Emits: a
 * notice to the buyer when the coins have arrived.
 */
@AppModule(name = "payments", tier = Tier.ECONOMY, uses = "ledger")
@NullMarked
package com.aetherial.payments;

import com.aetherial.kernel.AppModule;
import com.aetherial.kernel.Tier;
import org.jspecify.annotations.NullMarked;
