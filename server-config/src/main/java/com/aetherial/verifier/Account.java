package com.aetherial.verifier;

import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An account as it is stored, and what its postings make of it. */
final class Account {
  static final String COLUMNS =
      """
      select id, owner_id, kind, balance, held, lower_bound, upper_bound, version,
        (extract(epoch from last_posted_at) * 1000000)::bigint
      from ledger.account order by id
      """;

  private final String id;
  private final @Nullable String owner;
  private final String kind;
  private final long balance;
  private final long held;
  private final @Nullable Long lowerBound;
  private final @Nullable Long upperBound;
  private final long version;
  private final @Nullable String lastPostedAt;
  private long sum;
  private long lines;
  private long balanceAfter;
  private long lastVersion;
  private @Nullable String lastAt;

  Account(Rows row) throws SQLException {
    id = row.word(1);
    owner = row.text(2);
    kind = row.word(3);
    balance = row.number(4);
    held = row.number(5);
    lowerBound = row.numberOrNull(6);
    upperBound = row.numberOrNull(7);
    version = row.number(8);
    lastPostedAt = row.text(9);
  }

  String id() {
    return id;
  }

  String kind() {
    return kind;
  }

  long balance() {
    return balance;
  }

  long held() {
    return held;
  }

  /** Columns of a posting: account, seq, owner, amount, balance after, version, recorded at. */
  void post(Rows line, Findings findings) throws SQLException {
    long amount = line.number(4);
    String subject = subject() + ", seq " + line.number(2);
    findings.mustBe("posting-names-its-owner", subject, owner, line.text(3));
    findings.mustBe(
        "balance-runs-on",
        subject,
        "balance %d, version %d".formatted(balanceAfter + amount, lastVersion + 1),
        "balance %d, version %d".formatted(line.number(5), line.number(6)));
    sum += amount;
    lines++;
    balanceAfter = line.number(5);
    lastVersion = line.number(6);
    lastAt = line.text(7);
  }

  void mustBeRight(long openHolds, Findings findings) {
    findings.mustBe("balance-is-sum-of-postings", subject(), sum, balance);
    findings.mustBe("last-line-shows-the-balance", subject(), balance, balanceAfter);
    findings.mustBe("version-counts-postings", subject(), lines, version);
    findings.mustBe("last-posted-at-is-true", subject(), lastAt, lastPostedAt);
    findings.mustBe("held-is-sum-of-open-holds", subject(), openHolds, held);
    boolean isBelow = lowerBound != null && balance - held < lowerBound;
    boolean isAbove = upperBound != null && balance > upperBound;
    if (isBelow || isAbove || held < 0) {
      findings.add(
          "account-within-bounds",
          subject(),
          "%s to %s".formatted(said(lowerBound), said(upperBound)),
          "%d with %d held".formatted(balance, held));
    }
    mustHaveItsBounds(findings);
  }

  /** An account that lost its bound could be overdrawn, and would still look healthy. */
  private void mustHaveItsBounds(Findings findings) {
    String expected =
        switch (kind) {
          case "PROMO", "CASH", "EARNED", "TREASURY", "REVENUE", "PAYOUT_CLEARING" -> "0 to any";
          case "DEBT" -> "any to 0";
          case "ISSUER" -> said(lowerBound) + " to 0";
          default -> said(lowerBound) + " to " + said(upperBound);
        };
    findings.mustBe(
        "bound-was-lifted", subject(), expected, said(lowerBound) + " to " + said(upperBound));
  }

  private String subject() {
    return "account %s (%s of %s)"
        .formatted(id, kind, Objects.requireNonNullElse(owner, "the system"));
  }

  private static String said(@Nullable Long bound) {
    return bound == null ? "any" : bound.toString();
  }
}
