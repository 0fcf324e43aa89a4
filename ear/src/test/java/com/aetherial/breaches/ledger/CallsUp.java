package com.aetherial.breaches.ledger;

import com.aetherial.breaches.market.Market;

/** Money that knows who spends it. */
public record CallsUp(Market market) {}
