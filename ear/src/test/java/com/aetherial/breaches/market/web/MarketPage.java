package com.aetherial.breaches.market.web;

import com.aetherial.breaches.ledger.entity.LedgerRow;
import jakarta.persistence.EntityManager;

/** A page that reads the tables itself. */
public class MarketPage {
  EntityManager database;

  LedgerRow row() {
    return database.find(LedgerRow.class, 1L);
  }
}
