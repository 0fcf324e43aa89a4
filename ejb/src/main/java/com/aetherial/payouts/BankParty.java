package com.aetherial.payouts;

import com.aetherial.payouts.entity.Bic;
import com.aetherial.payouts.entity.Iban;
import com.aetherial.payouts.entity.LocalAccount;
import org.jspecify.annotations.Nullable;

/**
 * Who pays or is paid by a bank, and from or to which account.
 *
 * @param name as the owner writes it
 * @param iban the account, where its country has such numbers
 * @param local the account, where it has not
 * @param bic the bank; null when the account number says it
 */
record BankParty(
    String name, @Nullable Iban iban, @Nullable LocalAccount local, @Nullable Bic bic) {
  BankParty {
    if ((iban == null) == (local == null)) {
      throw new IllegalArgumentException("An account has one number.");
    }
    if (!SepaText.isReadable(name)) {
      throw new IllegalArgumentException("No bank can write this name.");
    }
  }

  /** The country in which the account is kept. */
  String country() {
    if (iban != null) {
      return iban.country();
    }
    return local == null ? "" : local.country();
  }

  /** Whether payments in euro reach the account by the rules of their area. */
  boolean isSepa() {
    return iban != null && iban.isSepa();
  }

  /** What may be shown of the account. */
  String masked() {
    return iban != null ? iban.toString() : String.valueOf(local);
  }

  /** Never the account itself: what is printed ends up in logs. */
  @Override
  public String toString() {
    return masked();
  }
}
