package com.aetherial.ledger;

/** The accounts that belong to nobody in particular. */
public enum SystemAccount {
  TREASURY,
  ISSUER,
  REVENUE,
  PAYOUT_CLEARING,
  DISPUTE_LOSS,
  STRIPE_CLEARING,
  MPESA_CLEARING,
  BANK_CLEARING
}
