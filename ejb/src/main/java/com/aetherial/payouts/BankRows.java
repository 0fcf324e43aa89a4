package com.aetherial.payouts;

import com.aetherial.kernel.Moments;
import com.aetherial.payments.MoneyView;
import com.aetherial.payments.entity.Price;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes views of rows. */
final class BankRows {
  private BankRows() {}

  static String decimal(Object minor, String currency) {
    return Price.decimal(Long.parseLong(minor.toString()), currency);
  }

  static BankBatchView batch(Object[] row) {
    return new BankBatchView(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        Moments.of(row[3]),
        (String) row[4],
        LocalDate.parse((String) row[5]),
        number(row[6]),
        (String) row[7],
        (String) row[8],
        (String) row[9],
        (Boolean) row[10],
        (String) row[11],
        number(row[12]),
        Moments.ofNullable(row[13]),
        (String) row[14],
        number(row[15]),
        number(row[16]),
        number(row[17]),
        number(row[18]),
        number(row[19]));
  }

  static BankPaymentView payment(Object[] row) {
    String code = (String) row[6];
    return new BankPaymentView(
        (String) row[0],
        (UUID) row[1],
        new MoneyView(decimal(row[2], (String) row[3]), (String) row[3]),
        (String) row[4],
        (String) row[5],
        code == null ? null : code + ": " + BankReasons.sentence(code),
        Moments.ofNullable(row[7]),
        number(row[8]));
  }

  static int number(Object column) {
    return ((Number) column).intValue();
  }

  static BankImportView file(Object[] row) {
    return new BankImportView(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        Moments.of(row[6]),
        number(row[7]),
        number(row[8]),
        number(row[9]));
  }

  static BankLineView line(Object[] row) {
    return new BankLineView(
        (UUID) row[0],
        number(row[1]),
        (String) row[2],
        (UUID) row[3],
        (String) row[4],
        (String) row[5],
        money(row[6], (String) row[7]),
        (String) row[8],
        (String) row[9],
        Moments.of(row[10]),
        (String) row[11]);
  }

  static @Nullable MoneyView money(@Nullable Object minor, @Nullable String currency) {
    return minor == null || currency == null
        ? null
        : new MoneyView(Price.decimal(((Number) minor).longValue(), currency), currency);
  }
}
