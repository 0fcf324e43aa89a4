package com.aetherial.breaches.market;

import com.aetherial.breaches.ledger.entity.LedgerRow;

/** Takes an entity of another module into its hands. */
public record Market(LedgerRow row) {}
