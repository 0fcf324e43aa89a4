package com.aetherial.payouts;

import com.aetherial.kernel.Time;
import com.aetherial.kernel.entity.Ids;
import com.aetherial.payments.entity.Price;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes what waits into one file; whatever is in a file is in no other one that lives. */
@ApplicationScoped
class BankBatchMaking {
  private static final int PAYMENTS_MAX = 200;
  private static final Set<DayOfWeek> REST = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final String INITIATOR = "Aetherial";

  @Inject BankQueue queue;
  @Inject BankBatchStore batches;
  @Inject BankSettings settings;
  @Inject PayoutNews news;
  @Inject SealedFile sealing;
  @Inject Time time;

  UUID make(UUID personId, String requestKey) {
    List<CreditOrder> orders = queue.lockWaiting(PAYMENTS_MAX).stream().map(this::credit).toList();
    if (orders.isEmpty()) {
      throw new NoPaymentsWaiting();
    }
    UUID id = Ids.next();
    CreditFile file =
        new CreditFile(
            id.toString().replace("-", ""),
            time.now(),
            INITIATOR,
            nextBankDay(time.now().atOffset(ZoneOffset.UTC).toLocalDate()),
            settings.debtors().groups(orders));
    byte[] bytes = file.toXml();
    boolean isLarge = file.controlSum().compareTo(settings.fourEyesAbove()) > 0;
    batches.add(
        new BankBatchStore.NewBatch(
            id,
            requestKey,
            personId,
            file,
            sealing.seal(id, bytes),
            SealedFile.sha256(bytes),
            isLarge,
            sums(orders)));
    orders.forEach(order -> queue.batch(order.endToEndId(), id));
    if (!isLarge) {
      batches.release(id, personId);
    }
    return id;
  }

  /** The sums by currency, such as {@code EUR 10.50, KES 2500.00}. */
  static String sums(List<CreditOrder> orders) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (CreditOrder order : orders) {
      sums.merge(order.amount().currency(), BankAmount.of(order.amount()), BigDecimal::add);
    }
    return sums.entrySet().stream()
        .map(sum -> sum.getKey() + " " + sum.getValue().toPlainString())
        .collect(Collectors.joining(", "));
  }

  /** Banks rest on Saturdays and Sundays. */
  static LocalDate nextBankDay(LocalDate day) {
    LocalDate next = day;
    while (REST.contains(next.getDayOfWeek())) {
      next = next.plusDays(1);
    }
    return next;
  }

  private CreditOrder credit(BankOrderRow row) {
    PayoutOrder order =
        news.orderOf(BankProvider.NAME, row.externalId()).orElseThrow(NoSuchWithdrawal::new);
    return BankProvider.credit(order)
        .filter(credit -> isSame(credit.amount(), row.amount()))
        .orElseThrow(
            () -> new IllegalStateException("The payment " + row.endToEndId() + " has changed."));
  }

  private static boolean isSame(Price one, Price other) {
    return one.isSameAs(other.minor(), other.currency());
  }
}
