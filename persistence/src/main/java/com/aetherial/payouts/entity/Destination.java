package com.aetherial.payouts.entity;

import org.jspecify.annotations.Nullable;

/**
 * Where money goes. It is opened only for the moment in which a provider needs it; everything else
 * knows a mask of it.
 */
public sealed interface Destination {
  /** Which kind it is. */
  DestinationKind kind();

  /** What its owner recognises it by, and nobody else can use. */
  String mask();

  /** The country that it lies in, as ISO 3166 writes it with two letters. */
  String country();

  /**
   * An account at the provider.
   *
   * @param account the provider's name of it, such as {@code acct_1…}
   */
  record ConnectedAccount(String account, String country) implements Destination {
    @Override
    public DestinationKind kind() {
      return DestinationKind.CONNECTED_ACCOUNT;
    }

    @Override
    public String mask() {
      return Masks.lastFour(account);
    }

    @Override
    public String toString() {
      return mask();
    }
  }

  /**
   * A phone.
   *
   * @param number with a plus and the country's code, digits only after it (E.164)
   */
  record Phone(String number, String country) implements Destination {
    @Override
    public DestinationKind kind() {
      return DestinationKind.PHONE;
    }

    @Override
    public String mask() {
      return Masks.lastFour(number);
    }

    @Override
    public String toString() {
      return mask();
    }
  }

  /**
   * A bank account: by its IBAN, or by the number of the account with the codes of its bank.
   *
   * @param holder who owns the account, at most 70 characters
   * @param iban without spaces; null when the country has none
   * @param number the account's number; null when there is an IBAN
   * @param bankCode the bank and branch as the country writes them; null when there is an IBAN
   * @param bic the bank's international code; null when it is not needed
   */
  record BankAccount(
      String holder,
      @Nullable String iban,
      @Nullable String number,
      @Nullable String bankCode,
      @Nullable String bic,
      String country)
      implements Destination {
    public BankAccount {
      if ((iban == null) == (number == null) || (number == null) != (bankCode == null)) {
        throw new IllegalArgumentException(
            "A bank account has an IBAN, or a number and the code of its bank.");
      }
    }

    @Override
    public DestinationKind kind() {
      return DestinationKind.BANK_ACCOUNT;
    }

    @Override
    public String mask() {
      return iban != null
          ? iban.substring(0, 2) + " " + Masks.lastFour(iban)
          : Masks.lastFour(number == null ? "" : number);
    }

    @Override
    public String toString() {
      return mask();
    }
  }
}
