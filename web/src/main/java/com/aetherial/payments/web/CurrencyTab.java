package com.aetherial.payments.web;

/**
 * A currency in which the prices can be shown.
 *
 * @param label its three letters
 * @param href the same page in it
 * @param active whether the page is in it
 */
public record CurrencyTab(String label, String href, boolean active) {}
