package com.aetherial.kernel;

import static com.aetherial.testing.Provider.VISA;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.Order;
import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A step in the middle fails: what was done before it is undone, and later it goes on. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(TheBooks.class)
class BrokenHalfwayIT {
  @Test
  void a_person_without_a_wallet_is_no_person() {
    String name = "h" + UUID.randomUUID().toString().substring(0, 12);
    try (var broken = new Sabotage("insert", "ledger.account", "new.owner_id is not null")) {
      Answer answer = Caller.nobody().post("/api/v1/people", Member.signUp(name));
      answer.isRefusal(500, "internal-error");
      assertThat(answer.text("detail")).contains("The same request").doesNotContain("changed");
      assertThat(answer.body()).doesNotContain(broken.words());
    }
    assertThat(TheBooks.count("select count(*) from identity.person where username = ?", name))
        .isZero();
    Caller.nobody().post("/api/v1/people", Member.signUp(name)).is(201);
  }

  @Test
  void a_purchase_that_cannot_be_written_sets_no_coins_aside() {
    Member ada = Member.signsUp();
    var held = TheBooks.supply("held");
    String key = Member.freshKey();
    try (var broken = new Sabotage("insert", "payments.purchase", "true")) {
      assertThat(ada.orders("coins-550", key).body()).doesNotContain(broken.words());
    }
    assertThat(TheBooks.supply("held")).isEqualTo(held);
    ada.orders("coins-550", key).is(201);
  }

  @Test
  void coins_arrive_with_the_state_of_the_purchase_or_not_at_all() {
    Member ada = Member.signsUp();
    Order order = ada.orders("coins-550");
    try (var broken = new Sabotage("update", "payments.purchase", "new.state = 'CREDITED'")) {
      order.isPaidWith(VISA);
      order.comesBack();
      assertThat(Provider.simulator().webhooks().awaitQuiet(Duration.ofSeconds(20))).isTrue();
      assertThat(order.state()).as(broken.words()).isEqualTo("AWAITING_PAYMENT");
      assertThat(ada.balance()).isEqualTo("0.00");
      assertThat(TheBooks.creditsOf(ada)).isZero();
    }
    order.becomes("CREDITED", Duration.ofSeconds(60));
    assertThat(ada.balance()).isEqualTo("550.00");
    assertThat(TheBooks.creditsOf(ada)).isEqualTo(1);
  }

  @Test
  void a_message_that_cannot_be_kept_is_sent_again() {
    Member ada = Member.signsUp();
    Order order = ada.orders("coins-550");
    try (var broken = new Sabotage("insert", "kernel.inbox", "true")) {
      order.isPaidWith(VISA);
      String event = Provider.event("checkout.session.completed", order.session());
      assertThat(Provider.delivers(event).status()).as(broken.words()).isEqualTo(500);
      assertThat(order.state()).isEqualTo("AWAITING_PAYMENT");
    }
    order.becomes("CREDITED", Duration.ofSeconds(60));
    assertThat(TheBooks.creditsOf(ada)).isEqualTo(1);
  }
}
