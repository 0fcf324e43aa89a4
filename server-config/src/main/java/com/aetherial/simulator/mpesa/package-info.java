/**
 * A mobile money provider that runs on this machine and speaks the Daraja protocol of M-Pesa, for
 * the demonstration and for the tests.
 *
 * <p>It asks phones for money (STK push) on a page where one confirms or declines, pays money out
 * (B2C) after decrypting the initiator's password with a key of its own, answers status and balance
 * queries by callback, and keeps books, so that a test can compare both sides. It misbehaves on
 * demand as the real one does: callbacks are late, lost, doubled, out of order or wrong, and calls
 * are throttled or not answered. It listens on the loopback address only and never travels in the
 * EAR. No real money is ever involved.
 */
@NullMarked
package com.aetherial.simulator.mpesa;

import org.jspecify.annotations.NullMarked;
