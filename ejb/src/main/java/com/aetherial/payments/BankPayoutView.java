package com.aetherial.payments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A payout to our own bank.
 *
 * @param id Stripe's identifier
 * @param money what arrives
 * @param state PENDING, IN_TRANSIT, PAID, FAILED or CANCELED
 * @param arrivesAt when the bank has it
 * @param movements of how many movements it is made, as far as is known
 * @param unexplained what these do not add up to; null until Stripe tells what it is made of
 */
public record BankPayoutView(
    String id,
    MoneyView money,
    String state,
    Instant arrivesAt,
    long movements,
    @Nullable MoneyView unexplained) {}
