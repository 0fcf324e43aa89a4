package com.aetherial.mpesa;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Pause;
import com.aetherial.testing.TheBooks;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * After every test M-Pesa's books and ours tell the same of every phone that has paid for coins, in
 * whole shillings, and of all of them together. What was taken back is in neither.
 */
final class PhoneAftermath implements AfterEachCallback {
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final String OURS =
      "select phone || ' ' || coalesce(sum(price / 100) filter (where state in"
          + " ('PAID', 'CREDITED')), 0) from payments.purchase where gateway = 'mpesa'"
          + " group by phone";

  private static final String OPEN_QUESTIONS =
      "select (select count(*) from mpesa.compared where is_due)"
          + " + (select count(*) from mpesa.conversation where kind = 'STATUS'"
          + " and progress in ('SENDING', 'ACCEPTED')"
          + " and created_at > now() - interval '10 seconds')";

  @Override
  public void afterEach(ExtensionContext context) {
    PhoneOrder.provider().faults().none();
    questionsAreAnswered();
    Instant deadline = Instant.now().plus(PATIENCE);
    while (!ours().equals(theirs()) && Instant.now().isBefore(deadline)) {
      Pause.shortly();
    }
    assertThat(ours()).isEqualTo(theirs());
    assertThat(ours().values().stream().mapToLong(each -> each).sum())
        .isEqualTo(PhoneOrder.provider().books().totals().get("paidIn").getAsLong());
  }

  /** An answer to a question of this test would take what shall go wrong in the next one. */
  private static void questionsAreAnswered() {
    Instant deadline = Instant.now().plusSeconds(5);
    while (TheBooks.count(OPEN_QUESTIONS) > 0 && Instant.now().isBefore(deadline)) {
      Pause.shortly();
    }
  }

  private static Map<String, Long> ours() {
    Map<String, Long> found = new TreeMap<>();
    for (String row : TheBooks.rows(OURS)) {
      String[] parts = row.split(" ", 2);
      found.put(parts[0], Long.parseLong(parts[1]));
    }
    return found;
  }

  private static Map<String, Long> theirs() {
    Map<String, Long> found = new TreeMap<>();
    ours()
        .keySet()
        .forEach(phone -> found.put(phone, PhoneOrder.provider().books().paidInBy(phone)));
    return found;
  }
}
