package com.aetherial.kernel;

/**
 * One number of one day.
 *
 * @param measure the key of the measure
 * @param first which one of the first dimension; empty when the measure has none
 * @param second which one of the second dimension; empty when the measure has none
 * @param amount the number, in whole units
 */
public record MeasuredAmount(String measure, String first, String second, long amount) {}
