package com.aetherial.breaches.ledger.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that others should not see. */
@Entity
public class LedgerRow {
  @Id long id;
}
