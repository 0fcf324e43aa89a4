package com.aetherial.wallet.web;

import com.aetherial.ledger.Basis;
import com.aetherial.ledger.TransferKind;
import com.aetherial.wallet.Direction;
import com.aetherial.wallet.StatementFilter;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The filter of a statement as it stands in an address; shared by the page and the resource. */
public class StatementQuery {
  private static final int DAY_LENGTH = 10;

  @QueryParam("kind")
  @Nullable List<String> kinds;

  @QueryParam("direction")
  @Nullable String direction;

  @QueryParam("from")
  @Nullable String from;

  @QueryParam("to")
  @Nullable String to;

  @QueryParam("asOf")
  @Nullable String asOf;

  /** For JAX-RS. */
  public StatementQuery() {}

  StatementQuery(
      @Nullable List<String> kinds,
      @Nullable String direction,
      @Nullable String from,
      @Nullable String to) {
    this.kinds = kinds;
    this.direction = direction;
    this.from = from;
    this.to = to;
  }

  /**
   * What the address asks for. Dates are days of UTC; {@code to} and {@code asOf} include theirs.
   *
   * @throws MalformedFilter when a word or a date is not one
   */
  StatementFilter filter() {
    Instant last = lastOf("asOf", asOf);
    Instant end =
        earlier(moment("to", to, 1), last == null ? null : last.plus(1, ChronoUnit.MICROS));
    return new StatementFilter(kinds(), direction(), moment("from", from, 0), end);
  }

  /** The books only grow at their end: as they were is what they are, up to that moment. */
  private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }

  /** The moment that an address names, or the last one of the day that it names. */
  static @Nullable Instant lastOf(String field, @Nullable String text) {
    Instant end = moment(field, text, 1);
    boolean isDay = text != null && text.length() <= DAY_LENGTH;
    return end != null && isDay ? end.minus(1, ChronoUnit.MICROS) : end;
  }

  static Basis basis(@Nullable String text) {
    if (!isGiven(text)) {
      return Basis.RECORDED;
    }
    try {
      return Basis.valueOf(text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new MalformedFilter("basis");
    }
  }

  private Set<TransferKind> kinds() {
    Set<TransferKind> wanted = EnumSet.noneOf(TransferKind.class);
    if (kinds != null) {
      kinds.stream().filter(StatementQuery::isGiven).forEach(kind -> wanted.add(kind(kind)));
    }
    return wanted;
  }

  private static TransferKind kind(String text) {
    try {
      return TransferKind.valueOf(text);
    } catch (IllegalArgumentException unknown) {
      throw new MalformedFilter("kind");
    }
  }

  private @Nullable Direction direction() {
    if (!isGiven(direction)) {
      return null;
    }
    try {
      return Direction.valueOf(direction);
    } catch (IllegalArgumentException unknown) {
      throw new MalformedFilter("direction");
    }
  }

  private static @Nullable Instant moment(String field, @Nullable String text, int plusDays) {
    if (!isGiven(text)) {
      return null;
    }
    try {
      return text.length() > DAY_LENGTH
          ? Instant.parse(text)
          : LocalDate.parse(text).plusDays(plusDays).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeException notADate) {
      throw new MalformedFilter(field);
    }
  }

  private static boolean isGiven(@Nullable String text) {
    return text != null && !text.isBlank();
  }
}
