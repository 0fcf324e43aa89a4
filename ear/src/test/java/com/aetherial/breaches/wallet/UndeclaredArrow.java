package com.aetherial.breaches.wallet;

import com.aetherial.breaches.ledger.FloatingInterest;

/** Enters a neighbour without saying so. */
public record UndeclaredArrow(FloatingInterest interest) {}
