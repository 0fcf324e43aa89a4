package com.aetherial.payments;

import java.time.Instant;

/**
 * Money that went back, or that a bank asks for.
 *
 * @param id the provider's name of it
 * @param kind refund or dispute
 * @param state how far it has come, in the provider's word
 */
public record MoneyBackLine(
    String id, String kind, MoneyView money, String state, Instant askedAt) {}
