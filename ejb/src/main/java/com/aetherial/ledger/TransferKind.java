package com.aetherial.ledger;

/** What a transfer was for. */
public enum TransferKind {
  PURCHASE,
  REWARD,
  GRANT,
  TRANSFER,
  GIFT,
  TIP,
  SPEND,
  SALE,
  FEE,
  HOLD,
  CAPTURE,
  RELEASE,
  REFUND,
  PAYOUT,
  PAYOUT_RETURN,
  CHARGEBACK,
  ADJUSTMENT,
  EXPIRE,
  MINT,
  BURN,
  INTEREST,
  PRIZE
}
