/**
 * A Stripe that runs on this machine, for the demonstration and for the tests.
 *
 * <p>It speaks the part of Stripe's protocol that this platform uses: Checkout with a hosted page,
 * payments, refunds, disputes, subscriptions, connected accounts with transfers and payouts, the
 * event list and signed webhooks. It keeps books of its own, so that a test can compare both sides,
 * and it misbehaves on demand as the real one does: it repeats, loses, delays and shuffles
 * deliveries, and refuses or forgets to answer calls. It listens on the loopback address only and
 * never travels in the EAR. No real money is ever involved.
 */
@NullMarked
package com.aetherial.simulator.stripe;

import org.jspecify.annotations.NullMarked;
