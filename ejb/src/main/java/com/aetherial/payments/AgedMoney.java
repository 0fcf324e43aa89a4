package com.aetherial.payments;

/**
 * Money at Stripe of one currency and age.
 *
 * @param money what is left of it after fees
 * @param age DAY, WEEK, MONTH or OLDER
 * @param movements how many movements it comes from
 */
public record AgedMoney(MoneyView money, String age, long movements) {}
