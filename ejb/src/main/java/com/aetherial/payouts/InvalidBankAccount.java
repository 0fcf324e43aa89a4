package com.aetherial.payouts;

import com.aetherial.kernel.Refusal;

/** A bank account cannot exist as it was written. */
public class InvalidBankAccount extends Refusal {
  private static final long serialVersionUID = 1L;

  private final String field;
  private final String which;

  InvalidBankAccount(String field, String which, String sentence) {
    super(sentence);
    this.field = field;
    this.which = which;
  }

  static InvalidBankAccount iban() {
    return new InvalidBankAccount(
        "iban",
        "iban",
        "This is no IBAN: its length or its check digits do not fit."
            + " Compare it with your statement, letter by letter.");
  }

  static InvalidBankAccount nothing() {
    return new InvalidBankAccount(
        "iban",
        "nothing",
        "Write the IBAN. Without one, choose the country and write code and number.");
  }

  static InvalidBankAccount local(String country) {
    return country.equals("KE")
        ? new InvalidBankAccount(
            "account",
            "kenyan",
            "In Kenya the code of bank and branch has five digits and the account’s number six"
                + " to sixteen. Compare both with your statement.")
        : new InvalidBankAccount(
            "account",
            "local",
            "This is no account of that country. Compare code and number with your statement.");
  }

  static InvalidBankAccount bic() {
    return new InvalidBankAccount(
        "iban",
        "bic",
        "This is no BIC. It has eight or eleven letters and digits, such as COBADEFF.");
  }

  @Override
  public String wording() {
    return code() + "." + which;
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String field() {
    return field;
  }
}
