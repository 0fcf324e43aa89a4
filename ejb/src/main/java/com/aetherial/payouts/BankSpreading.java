package com.aetherial.payouts;

import com.aetherial.payments.entity.Price;
import com.aetherial.payouts.BankLine.Level;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a bank says about a whole file or a group of it holds for each payment in there. */
@ApplicationScoped
class BankSpreading {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** The lines by payment, in an order that is the same for the same file. */
  List<BankLine> spread(BankReport report) {
    Set<String> named = new HashSet<>();
    report.lines().forEach(line -> named.add(String.valueOf(line.endToEndId())));
    List<BankLine> lines = new ArrayList<>();
    for (BankLine line : report.lines()) {
      if (line.level() == Level.PAYMENT || !BankVerdict.isDecision(line.status())) {
        lines.add(line);
      } else {
        lines.addAll(spread(line, named));
      }
    }
    return lines;
  }

  /** Who is named in the report has a line of their own, which says more. */
  private List<BankLine> spread(BankLine whole, Set<String> named) {
    List<Object[]> payments = paymentsOf(whole);
    if (payments.isEmpty() || !isComplete(whole, payments)) {
      return List.of(whole);
    }
    return payments.stream()
        .filter(row -> !named.contains((String) row[0]))
        .map(row -> one(whole, row))
        .toList();
  }

  private static BankLine one(BankLine whole, Object[] row) {
    return new BankLine(
        Level.PAYMENT,
        whole.messageId(),
        whole.groupId(),
        (String) row[0],
        whole.status(),
        whole.reason(),
        whole.text(),
        new Price(((Number) row[1]).longValue(), (String) row[2]),
        0);
  }

  /** A booking of a sum is believed when number and sum are those of the group. */
  private static boolean isComplete(BankLine whole, List<Object[]> payments) {
    Price booked = whole.amount();
    if (booked == null) {
      return whole.payments() == 0 && !whole.status().equals(BankLine.BOOKED);
    }
    long sum = payments.stream().mapToLong(row -> ((Number) row[1]).longValue()).sum();
    return (whole.payments() == 0 || whole.payments() == payments.size())
        && booked.isSameAs(sum, (String) payments.get(0)[2]);
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> paymentsOf(BankLine line) {
    @Nullable String group = line.groupId();
    String query =
        "select p.end_to_end_id, p.amount, p.currency from payouts.bank_payment p"
            + " join payouts.bank_batch b on b.id = p.batch_id where "
            + (group == null ? "b.message_id = ?1" : "p.group_id = ?1")
            + " order by p.number";
    return database
        .createNativeQuery(query)
        .setParameter(1, Objects.requireNonNullElse(group == null ? line.messageId() : group, ""))
        .getResultList();
  }
}
