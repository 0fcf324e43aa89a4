package com.aetherial.wallet.web;

import com.aetherial.ledger.entity.Coins;
import com.aetherial.wallet.Direction;
import com.aetherial.wallet.StatementFilter;
import com.aetherial.wallet.StatementHead;
import com.aetherial.wallet.StatementLine;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Statements to write down. */
final class Paper {
  static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");
  static final Instant NEXT_NEW_YEAR = Instant.parse("2027-01-01T00:00:00Z");
  static final UnaryOperator<String> TEXTS = texts("en");

  private Paper() {}

  static UnaryOperator<String> texts(String language) {
    return ResourceBundle.getBundle(
            "com.aetherial.wallet.web.Messages",
            Locale.forLanguageTag(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
        ::getString;
  }

  static StatementHead head() {
    return new StatementHead(
        "juergen",
        "Jürgen Groß",
        NEW_YEAR,
        NEXT_NEW_YEAR,
        StatementFilter.everything(),
        Coins.parse("100"),
        "AEC",
        NEXT_NEW_YEAR);
  }

  static StatementLine line(long number) {
    return line(number, "grace", "Lunch → Tuesday, thank you");
  }

  static StatementLine line(long number, @Nullable String counterparty, @Nullable String note) {
    boolean isIn = number % 2 == 0;
    return new StatementLine(
        new UUID(number, number),
        "TRANSFER",
        isIn ? Direction.IN : Direction.OUT,
        Coins.parse(isIn ? "12.50" : "-12.50"),
        Coins.parse(isIn ? "112.50" : "100"),
        counterparty,
        note,
        number == 0 ? null : "order:" + number,
        NEW_YEAR.plusSeconds(number),
        null);
  }
}
