package com.aetherial.verifier;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A hold ends at most once, for at most its amount, and its parts and its transfer agree. */
final class HoldsCheck implements Check {
  private static final String HOLDS =
      """
      select h.id, h.amount, h.captured, h.released, h.state, h.owner_id, t.amount,
        array_to_string(t.accounts, ','), array_to_string(t.amounts, ',')
      from ledger.hold h left join ledger.transfer t on t.id = h.transfer_id order by h.id
      """;
  private static final String PARTS =
      """
      select p.hold_id, p.account_id, p.amount, p.captured, a.owner_id
      from ledger.hold_part p left join ledger.account a on a.id = p.account_id
      order by p.hold_id, p.place
      """;

  /** A part of a hold: where the coins lie. */
  private record Part(String account, long amount, long captured) {}

  @Override
  public String name() {
    return "holds";
  }

  @Override
  public long run(Snapshot snapshot, Findings findings) throws SQLException {
    long seen = 0;
    try (Rows holds = snapshot.rows(HOLDS);
        Rows parts = snapshot.rows(PARTS)) {
      for (; holds.present(); holds.next()) {
        check(holds, parts(holds, parts, findings), findings);
        seen++;
      }
      if (parts.present()) {
        findings.add("part-has-a-hold", "account " + parts.word(2), "a hold", parts.word(1));
      }
    }
    return seen;
  }

  private static List<Part> parts(Rows hold, Rows parts, Findings findings) throws SQLException {
    List<Part> own = new ArrayList<>();
    for (; parts.present() && parts.word(1).compareTo(hold.word(1)) <= 0; parts.next()) {
      String subject = subject(hold) + ", account " + parts.word(2);
      if (!parts.word(1).equals(hold.word(1))) {
        findings.add("part-has-a-hold", "account " + parts.word(2), "a hold", parts.word(1));
        continue;
      }
      findings.mustBe("part-lies-with-the-owner", subject, hold.text(6), parts.text(5));
      own.add(new Part(parts.word(2), parts.number(3), parts.number(4)));
    }
    return own;
  }

  private static void check(Rows hold, List<Part> parts, Findings findings) throws SQLException {
    long amount = hold.number(2);
    long captured = hold.number(3);
    long released = hold.number(4);
    String expected =
        switch (hold.word(5)) {
          case "PENDING" -> "%d held, 0 captured, 0 released".formatted(amount);
          case "CAPTURED" ->
              "%d held, %d captured, %d released"
                  .formatted(amount, Math.min(captured, amount), amount - captured);
          default -> "%d held, 0 captured, %d released".formatted(amount, amount);
        };
    findings.mustBe(
        "hold-within-amount",
        subject(hold),
        expected,
        "%d held, %d captured, %d released"
            .formatted(parts.stream().mapToLong(Part::amount).sum(), captured, released));
    findings.mustBe(
        "hold-within-amount",
        subject(hold) + ", its parts",
        captured + " captured",
        parts.stream().mapToLong(Part::captured).sum() + " captured");
    if (hold.word(5).equals("CAPTURED")) {
      mustBeMoved(hold, parts, findings);
    } else if (hold.text(7) != null) {
      findings.add("capture-is-a-transfer", subject(hold), null, hold.text(7));
    }
  }

  /** What was captured left exactly the accounts where it was held. */
  private static void mustBeMoved(Rows hold, List<Part> parts, Findings findings)
      throws SQLException {
    findings.mustBe("capture-is-a-transfer", subject(hold), hold.text(3), hold.text(7));
    List<String> accounts = List.of(Objects.requireNonNullElse(hold.text(8), "").split(",", -1));
    List<String> amounts = List.of(Objects.requireNonNullElse(hold.text(9), "").split(",", -1));
    for (Part part : parts) {
      int leg = accounts.indexOf(part.account());
      String moved = leg < 0 || leg >= amounts.size() ? "0" : amounts.get(leg);
      findings.mustBe(
          "capture-is-a-transfer",
          subject(hold) + ", account " + part.account(),
          Long.toString(-part.captured()),
          moved);
    }
  }

  private static String subject(Rows hold) throws SQLException {
    return "hold " + hold.word(1) + " (" + hold.word(5) + ")";
  }
}
