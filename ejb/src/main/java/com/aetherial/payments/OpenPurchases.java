package com.aetherial.payments;

/**
 * Purchases of one age that are not paid yet.
 *
 * @param age HOUR, DAY or OLDER
 * @param count how many
 * @param coins how many coins are set aside for them, as a decimal
 */
public record OpenPurchases(String age, long count, String coins) {}
