package com.aetherial.breaches.market.pricing;

/** Lives in a package that no room has. */
public record Stray() {}
