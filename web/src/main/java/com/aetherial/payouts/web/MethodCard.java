package com.aetherial.payouts.web;

/** A payout method as a card to choose. */
public record MethodCard(String value, String title, String note, String badge) {}
