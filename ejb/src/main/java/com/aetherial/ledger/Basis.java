package com.aetherial.ledger;

/** Which past is meant when a balance of the past is asked for. */
public enum Basis {
  /** What the books showed at that moment. */
  RECORDED,
  /** What was true at that moment, entries included that were back-dated later. */
  EFFECTIVE
}
