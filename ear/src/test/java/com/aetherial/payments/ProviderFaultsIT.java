package com.aetherial.payments;

import static com.aetherial.testing.Provider.VISA;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.stripe.ApiFaults;
import com.aetherial.simulator.stripe.ApiFaults.Kind;
import com.aetherial.testing.Answer;
import com.aetherial.testing.Member;
import com.aetherial.testing.Order;
import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The provider fails while a payment page is opened; repeating the request opens one page. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, Aftermath.class})
class ProviderFaultsIT {
  private static final String SESSIONS = "/v1/checkout/sessions";
  private static final String BUNDLE = "coins-550";
  private static final int TRIES = 3;

  private final Member ada = Member.signsUp();
  private final ApiFaults faults = Provider.simulator().apiFaults();
  private final String key = Member.freshKey();
  private final BigDecimal held = TheBooks.supply("held");

  @AfterEach
  void the_provider_is_in_order_again() {
    faults.none();
  }

  @Test
  void a_provider_that_fails_is_asked_again_with_the_same_key() {
    faults.next(Kind.FAILS_BEFORE, TRIES, SESSIONS, Duration.ZERO);
    Answer refused = ada.orders(BUNDLE, key).isRefusal(503, "payment-provider-unavailable");
    assertThat(refused.header("Retry-After")).isNotEmpty();
    assertThat(TheBooks.supply("held").subtract(held)).isEqualByComparingTo("550");
    oneOrderComesOfIt();
  }

  @Test
  void a_lost_answer_does_not_open_a_second_page() {
    faults.next(Kind.ANSWER_LOST, TRIES, SESSIONS, Duration.ZERO);
    ada.orders(BUNDLE, key);
    faults.none();
    oneOrderComesOfIt();
  }

  @Test
  void an_answer_that_comes_too_late_does_not_open_a_second_page() {
    faults.next(Kind.TIMES_OUT, 1, SESSIONS, Duration.ofSeconds(11));
    ada.orders(BUNDLE, key);
    oneOrderComesOfIt();
  }

  @Test
  void a_provider_that_is_busy_is_asked_again() {
    faults.next(Kind.RATE_LIMITED, TRIES, SESSIONS, Duration.ZERO);
    ada.orders(BUNDLE, key);
    faults.none();
    oneOrderComesOfIt();
  }

  @Test
  void a_page_that_was_opened_with_an_error_is_never_paid_twice() {
    faults.next(Kind.FAILS_AFTER, 1, SESSIONS, Duration.ZERO);
    ada.orders(BUNDLE, key).is(201);
    String id = onlyPurchase();
    String session = Provider.sessionsOf(id).get(0);
    assertThat(ada.orders(BUNDLE, key).is(201).text("sessionId")).isEqualTo(session);
    assertThat(Provider.sessionsOf(id)).hasSize(1);
    assertThat(Provider.simulator().outside().pay(session, VISA)).isEmpty();
    new Order(ada, id, session).becomes("CREDITED");
    assertThat(TheBooks.creditsOf(ada)).isEqualTo(1);
    assertThat(TheBooks.supply("held")).isEqualTo(held);
  }

  @Test
  void a_page_with_another_amount_credits_nothing() {
    faults.next(Kind.FAILS_BEFORE, TRIES, SESSIONS, Duration.ZERO);
    ada.orders(BUNDLE, key).isRefusal(503, "payment-provider-unavailable");
    String id = onlyPurchase();
    String cheap = Provider.opensSession(id, 50);
    assertThat(Provider.simulator().outside().pay(cheap, VISA)).isEmpty();
    Inboxes.awaitWorkedOff(Provider.event("checkout.session.completed", cheap));
    assertThat(ada.balance()).isEqualTo("0.00");
    assertThat(WebhookIT.suspicionOf(id)).contains("50", "5000");
    oneOrderComesOfIt(2);
  }

  @Test
  void a_message_whose_session_cannot_be_read_is_worked_on_later() {
    Order order = ada.orders(BUNDLE);
    faults.next(Kind.FAILS_BEFORE, 4 * TRIES, SESSIONS, Duration.ZERO);
    order.isPaidWith(VISA);
    order.becomes("CREDITED", Duration.ofSeconds(60));
    assertThat(TheBooks.creditsOf(ada)).isEqualTo(1);
  }

  private void oneOrderComesOfIt() {
    oneOrderComesOfIt(1);
  }

  private void oneOrderComesOfIt(int sessions) {
    Order order = Order.of(ada, ada.orders(BUNDLE, key).is(201));
    assertThat(onlyPurchase()).isEqualTo(order.id());
    assertThat(Provider.sessionsOf(order.id())).hasSize(sessions).contains(order.session());
    assertThat(TheBooks.supply("held").subtract(held)).isEqualByComparingTo("550");
    assertThat(order.isPaidWith(VISA)).isEmpty();
    order.becomes("CREDITED");
    assertThat(ada.balance()).isEqualTo("550.00");
    assertThat(TheBooks.creditsOf(ada)).isEqualTo(1);
    assertThat(TheBooks.supply("held")).isEqualTo(held);
  }

  private String onlyPurchase() {
    var ids =
        TheBooks.rows(
            "select b.id::text from payments.purchase b join identity.person p"
                + " on p.id = b.person_id where p.username = ?",
            ada.username());
    assertThat(ids).hasSize(1);
    return ids.get(0);
  }
}
