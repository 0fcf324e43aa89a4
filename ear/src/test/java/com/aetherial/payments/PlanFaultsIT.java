package com.aetherial.payments;

import static com.aetherial.testing.Provider.VISA;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.stripe.ApiFaults;
import com.aetherial.simulator.stripe.ApiFaults.Kind;
import com.aetherial.testing.Member;
import com.aetherial.testing.Pause;
import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Stripe fails while a plan is taken or changed; repeating the request has one effect. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, PlanAftermath.class, Aftermath.class})
class PlanFaultsIT {
  private static final String SESSIONS = "/v1/checkout/sessions";
  private static final String SUBSCRIPTIONS = "/v1/subscriptions";
  private static final int TRIES = 3;

  private final ApiFaults faults = Provider.simulator().apiFaults();
  private final Subscriber ada = Subscriber.signsUp();
  private final String key = Member.freshKey();

  @AfterEach
  void the_provider_is_in_order_again() {
    faults.none();
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"FAILS_BEFORE", "ANSWER_LOST", "RATE_LIMITED", "FAILS_AFTER"})
  void a_page_is_opened_once_however_the_first_try_failed(Kind kind) {
    faults.next(kind, kind == Kind.FAILS_AFTER ? 1 : TRIES, SESSIONS, Duration.ZERO);
    ada.asks("starter", key);
    faults.none();
    String id = ada.asks("starter", key).is(201).text("id");
    assertThat(Provider.sessionsOf(id)).hasSize(1);
    String session = Provider.sessionsOf(id).get(0);
    assertThat(Provider.simulator().outside().pay(session, VISA)).isEmpty();
    Aftermath.isQuiet();
    ada.has("49.90", "10.10", "0.00");
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"FAILS_BEFORE", "ANSWER_LOST", "RATE_LIMITED"})
  void a_change_is_paid_once_however_the_first_try_failed(Kind kind) {
    ada.takes("starter", VISA);
    faults.next(kind, TRIES, SUBSCRIPTIONS, Duration.ZERO);
    ada.changesTo("pro", key);
    faults.none();
    ada.changesTo("pro", key).is(200);
    Aftermath.isQuiet();
    assertThat(ada.plan("plan")).isEqualTo("pro");
    ada.has("249.90", "100.10", "0.00");
    assertThat(ada.invoices()).hasSize(2);
  }

  @Test
  void a_wish_whose_answer_was_lost_is_done_by_the_next_question() {
    ada.takes("starter", VISA);
    ada.caller().put("/api/v1/plan/cancellation").is(200);
    TheBooks.change(
        "update payments.plan_wish set state = 'ASKED', next_check_at = now()"
            + " where subscription_id = (select id from payments.subscription where stripe_id = ?)",
        ada.stripeId());
    ada.caller().put("/api/v1/plan/resumption").is(200);
    assertThat(
            TheBooks.rows(
                "select kind || ' ' || w.state from payments.plan_wish w"
                    + " join payments.subscription s on s.id = w.subscription_id"
                    + " where s.stripe_id = ? order by w.asked_at",
                ada.stripeId()))
        .containsExactly("CANCEL OVERTAKEN", "RESUME DONE");
    assertThat(ada.now().get("cancelsAtEnd").getAsBoolean()).isFalse();
  }

  @Test
  void a_second_page_closes_the_first_one() {
    String first = ada.opens("starter");
    ada.takes("plus", VISA);
    for (int i = 0; i < 100 && isOpen(first); i++) {
      Pause.shortly();
    }
    assertThat(isOpen(first)).isFalse();
    Aftermath.isQuiet();
    ada.has("99.90", "30.10", "0.00");
  }

  private static boolean isOpen(String session) {
    return Provider.session(session).get("status").getAsString().equals("open");
  }
}
