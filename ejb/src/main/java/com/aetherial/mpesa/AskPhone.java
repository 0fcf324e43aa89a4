package com.aetherial.mpesa;

/**
 * Asking a phone for money.
 *
 * @param name what the asker calls it, unique for ever
 * @param phone country code first, twelve digits
 * @param shillings whole
 */
public record AskPhone(String name, String phone, long shillings) {}
