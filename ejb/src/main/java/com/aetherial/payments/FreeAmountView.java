package com.aetherial.payments;

/**
 * The rule for an amount of one's own choice.
 *
 * @param least the fewest coins that can be bought at once
 * @param most the most coins that can be bought at once
 * @param pricePerCoin a decimal; the whole price is rounded to the cent, halves to the even one
 * @param currency three capital letters (ISO 4217)
 */
public record FreeAmountView(String least, String most, String pricePerCoin, String currency) {}
