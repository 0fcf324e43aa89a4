/**
 * Buying coins with real money. A member orders a bundle or an amount of their own, the coins are
 * set aside in the treasury, Stripe takes the money on its page or M-Pesa asks the buyer's phone,
 * and the coins arrive in the wallet once, whether the provider's message, the member's browser or
 * our own question brings the news first.
 *
 * <p>Coins follow their money. When a payment is refunded or disputed, the treasury takes back what
 * that money had bought; what was spent is owed, and bought coins pay the debt first. When the
 * money comes back after all, so do the coins. Every night both books are compared, Stripe's and
 * ours.
 *
 * <p>A plan brings coins every month. Each invoice that Stripe tells to be paid becomes a purchase
 * of its own, once; what members want of their plan is written down before Stripe is asked for it.
 *
 * <p>Words it owns: purchase, plan, subscription, invoice, bundle, price, checkout, fulfilment,
 * refund, dispute, claw-back, comparison. Refuses: an unknown bundle, a price too low for a card, a
 * second plan, what the provider refuses, a message with a false signature. Emits: notices to the
 * buyer when coins come and go or a plan is not paid, and to administrators when a payment is
 * disputed, a bank suspects fraud or both books differ.
 */
@AppModule(
    name = "payments",
    tier = Tier.ECONOMY,
    uses = {"ledger", "wallet", "mpesa"})
@NullMarked
package com.aetherial.payments;

import com.aetherial.kernel.AppModule;
import com.aetherial.kernel.Tier;
import org.jspecify.annotations.NullMarked;
