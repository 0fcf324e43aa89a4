package com.aetherial.payouts;

import com.aetherial.payments.entity.Price;
import com.aetherial.payouts.entity.Bic;
import com.aetherial.payouts.entity.Iban;
import com.aetherial.payouts.entity.LocalAccount;

/** People and accounts that the tests of bank files are about. */
final class BankPeople {
  static final BankParty HOUSE_EURO =
      new BankParty(
          "Ætherial GmbH", Iban.parse("DE89370400440532013000"), null, new Bic("COBADEFF370"));
  static final BankParty HOUSE_KENYA =
      new BankParty(
          "Aetherial Ltd", null, new LocalAccount("KE", "01094", "1100456789"), bic("KCBLKENX"));
  static final BankParty ADA =
      new BankParty("Ada Lovelace", Iban.parse("GB29NWBK60161331926819"), null, null);
  static final BankParty WANJIKU =
      new BankParty(
          "Wanjikũ wa Ngũgĩ", null, new LocalAccount("KE", "11003", "0100123456700"), null);
  static final BankParty EMRE =
      new BankParty(
          "Emre Şahin", Iban.parse("TR330006100519786457841326"), null, new Bic("TGBATRIS001"));

  private BankPeople() {}

  static DebtorAccount euro() {
    return new DebtorAccount(1, HOUSE_EURO, "EUR");
  }

  static DebtorAccount shilling() {
    return new DebtorAccount(2, HOUSE_KENYA, "KES");
  }

  static CreditOrder order(String id, long minor, String currency, BankParty creditor) {
    return new CreditOrder(id, new Price(minor, currency), creditor, "Aetherial withdrawal " + id);
  }

  private static Bic bic(String text) {
    return new Bic(text);
  }
}
