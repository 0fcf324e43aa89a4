package com.aetherial.breaches.ledger;

/** An amount that loses its hundredths. */
public record FloatingInterest(double coins) {}
