package com.aetherial.analytics;

/**
 * What a currency brings in.
 *
 * @param gross what was paid in the period
 * @param refunded what went back, disputes that were lost included
 * @param net what stayed
 * @param monthly what plans bring in a month, when the period ended
 * @param yearly the same in twelve months
 * @param payers how many ever paid
 * @param lifetime what one of them has brought so far; empty when nobody has paid
 */
public record WorthView(
    String currency,
    String gross,
    String refunded,
    String net,
    String monthly,
    String yearly,
    long payers,
    String lifetime) {}
