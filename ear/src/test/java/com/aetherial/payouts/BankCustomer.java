package com.aetherial.payouts;

import com.aetherial.testing.Member;

/** A member with income and a bank account. */
record BankCustomer(Earner earner, String withdrawalId, String endToEndId) {
  private static final String ACCOUNTS = "/api/v1/payout-methods/bank-accounts";
  private static final String GERMAN =
      "{\"provider\": \"bank\", \"holder\": \"Zoë Müller\", \"iban\": \"%s\"}";
  private static final String BRITISH = "GB29 NWBK 6016 1331 9268 19";

  /** Somebody who withdraws so many coins to an account; the order waits for a payment file. */
  static BankCustomer withdraws(String coins) {
    return owner(coins).withdraws(coins);
  }

  /** Somebody with income and an account who has not asked for it yet. */
  static Owner owner(String coins) {
    Member member = Member.signsUp();
    String method = member.caller().post(ACCOUNTS, GERMAN.formatted(BRITISH)).is(201).text("id");
    Earner earner = new Earner(member, method);
    earner.earned(coins, "REFUND");
    return new Owner(earner);
  }

  /** Somebody with income and an account. */
  record Owner(Earner earner) {
    BankCustomer withdraws(String coins) {
      String id = earner.withdraws(coins);
      return new BankCustomer(earner, id, id.replace("-", "") + "1");
    }
  }

  /** The same, when nobody has to look at it first. */
  static BankCustomer waits(String coins) {
    BankCustomer customer = withdraws(coins);
    Earner.delivered(customer.withdrawalId(), "ACCEPTED");
    return customer;
  }

  void sees(String state) {
    earner.sees(withdrawalId, state);
  }
}
