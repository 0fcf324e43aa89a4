package com.aetherial.payouts;

/** Work for the bank desk, made ready for whoever looks at its pages. */
public final class BankWork {
  private BankWork() {}

  /** A payment waits for a file; the bank will know it by this name. */
  public static String waits() {
    return BankCustomer.waits("250").endToEndId();
  }

  /** What the bank writes when it has refused a payment. */
  public static String refused(String messageId, String endToEndId) {
    return BankAnswers.status(
        messageId, "<GrpSts>PART</GrpSts>", BankAnswers.payment(endToEndId, "RJCT", "AC04"));
  }

  /** What the bank writes of a payment that nobody has ordered. */
  public static String unknown() {
    return BankAnswers.booking("DBIT", "10.00", "0".repeat(32) + "2", "");
  }
}
