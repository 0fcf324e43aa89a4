package com.aetherial.payouts;

import java.time.Instant;

/**
 * What a provider can pay out, against what waits.
 *
 * @param available what it could pay out when it was last asked, with its currency
 * @param due what waits to be handed over now, with its currency
 * @param isShort whether it was too little when it was last asked
 * @param toldAt when that was
 */
public record FundsView(String available, String due, boolean isShort, Instant toldAt) {}
