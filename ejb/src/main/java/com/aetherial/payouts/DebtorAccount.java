package com.aetherial.payouts;

/**
 * An account of the platform, from which it pays.
 *
 * @param number 1 for the first in the settings
 * @param party who owns it
 * @param currency what is paid from it
 */
record DebtorAccount(int number, BankParty party, String currency) {
  /** Whether the payment goes by the rules of the single euro payments area. */
  boolean paysBySepa(BankParty creditor) {
    return currency.equals("EUR") && party.isSepa() && creditor.isSepa();
  }

  /** How it is shown: its currency, its owner and as much of the number as may be seen. */
  String title() {
    return currency + ": " + party.name() + ", " + party.masked();
  }
}
