package com.aetherial.kernel;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How numbers, moments and sentences are written for one reader. Digits are the European ones in
 * every language, so that an amount looks the same wherever it stands beside a key or an IBAN.
 *
 * @param language of the reader
 * @param zone where the clock on their wall is
 */
public record Writing(Locale language, ZoneId zone) {
  /** What logs and programs read. */
  public static final Writing ENGLISH = new Writing(Locale.ENGLISH, ZoneOffset.UTC);

  private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");
  private static final int SCALE = 2;
  private static final String ISOLATE = "\u2068";
  private static final String END_OF_ISOLATE = "\u2069";

  /** In a language, by the clock of Greenwich. */
  public static Writing in(Locale language) {
    return new Writing(language, ZoneOffset.UTC);
  }

  /** An amount: grouped, and without a fraction of nothing. */
  public String amount(BigDecimal amount) {
    boolean isWhole = amount.stripTrailingZeros().scale() <= 0;
    NumberFormat format = NumberFormat.getNumberInstance(withDigits());
    format.setMinimumFractionDigits(isWhole ? 0 : SCALE);
    format.setMaximumFractionDigits(SCALE);
    return format.format(amount);
  }

  /** Money: the currency's own number of places, and its code, which nobody can mistake. */
  public String money(String amount, String currency) {
    BigDecimal number = new BigDecimal(amount);
    NumberFormat format = NumberFormat.getNumberInstance(withDigits());
    format.setMinimumFractionDigits(number.scale());
    format.setMaximumFractionDigits(number.scale());
    return currency + " " + format.format(number);
  }

  /** A moment by the reader's clock. */
  public String moment(Instant moment) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .localizedBy(withDigits())
        .withZone(zone)
        .format(moment);
  }

  /** A day. */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .localizedBy(withDigits())
        .format(day);
  }

  /** A sentence with facts in place of {0}, {1} and so on; a place without a fact stays. */
  public String fill(String sentence, List<?> facts) {
    return PLACE
        .matcher(sentence)
        .replaceAll(place -> Matcher.quoteReplacement(fact(place, facts)));
  }

  private String fact(MatchResult place, List<?> facts) {
    int index = Integer.parseInt(place.group(1));
    return index < facts.size() ? isolated(text(facts.get(index))) : place.group();
  }

  private String text(Object fact) {
    if (fact instanceof Number number) {
      return amount(new BigDecimal(number.toString()));
    }
    if (fact instanceof LocalDate day) {
      return day(day);
    }
    return String.valueOf(fact);
  }

  /** A name or a number keeps its own direction inside of a sentence from right to left. */
  private String isolated(String text) {
    return Languages.isRightToLeft(language) ? ISOLATE + text + END_OF_ISOLATE : text;
  }

  private Locale withDigits() {
    return new Locale.Builder().setLocale(language).setUnicodeLocaleKeyword("nu", "latn").build();
  }
}
