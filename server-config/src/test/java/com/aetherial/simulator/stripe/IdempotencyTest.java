package com.aetherial.simulator.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aetherial.simulator.stripe.ApiFaults.Kind;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.ApiException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IdempotencyTest {

  private final Shop shop = new Shop();

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void the_same_key_repeats_the_first_answer() throws Exception {
    Session first = shop.opens(500, "order-1");
    Session second = shop.opens(500, "order-1");
    assertThat(second.getId()).isEqualTo(first.getId());
    assertThat(second.getLastResponse().headers().firstValue("Idempotent-Replayed"))
        .contains("true");
    assertThat(second.getLastResponse().idempotencyKey()).isEqualTo("order-1");
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void the_same_key_with_other_parameters_is_refused() throws Exception {
    var unused = shop.opens(500, "order-1");
    assertThatThrownBy(() -> shop.opens(600, "order-1")).isInstanceOf(IdempotencyException.class);
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void a_parallel_call_with_the_same_key_is_told_to_come_back() throws Exception {
    shop.stripe.apiFaults().next(Kind.SLOW, 1, "/v1/checkout/sessions", Duration.ofMillis(900));
    CompletableFuture<String> slow = CompletableFuture.supplyAsync(() -> idOf("order-1"));
    while (shop.stripe.apiFaults().planned() > 0) {
      assertThat(Threads.pause(Duration.ofMillis(10))).isTrue();
    }
    assertThat(Threads.pause(Duration.ofMillis(100))).isTrue();
    assertThatThrownBy(() -> shop.opens(500, "order-1"))
        .isInstanceOfSatisfying(
            ApiException.class, error -> assertThat(error.getStatusCode()).isEqualTo(409));
    assertThat(slow.get()).isEqualTo(shop.opens(500, "order-1").getId());
  }

  private String idOf(String key) {
    try {
      return shop.opens(500, key).getId();
    } catch (StripeException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void a_refused_parameter_does_not_use_up_the_key() throws Exception {
    assertThatThrownBy(() -> shop.opens(1, "order-1")).isInstanceOf(InvalidRequestException.class);
    assertThat(shop.opens(500, "order-1").getStatus()).isEqualTo("open");
  }

  @Test
  void a_failure_after_the_work_is_repeated_and_the_work_is_there() throws Exception {
    shop.stripe.apiFaults().next(Kind.FAILS_AFTER, 1, "/v1/checkout", Duration.ZERO);
    assertThatThrownBy(() -> shop.opens(500, "order-1")).isInstanceOf(ApiException.class);
    assertThatThrownBy(() -> shop.opens(500, "order-1")).isInstanceOf(ApiException.class);
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void a_failure_or_a_limit_before_the_work_leaves_the_key_free() throws Exception {
    shop.stripe.apiFaults().next(Kind.FAILS_BEFORE, 1, "/v1/checkout", Duration.ZERO);
    assertThatThrownBy(() -> shop.opens(500, "order-1")).isInstanceOf(ApiException.class);
    shop.stripe.apiFaults().next(Kind.RATE_LIMITED, 1, "/v1/checkout", Duration.ZERO);
    assertThatThrownBy(() -> shop.opens(500, "order-1")).isInstanceOf(RateLimitException.class);
    assertThat(count()).isZero();
    assertThat(shop.opens(500, "order-1").getStatus()).isEqualTo("open");
  }

  @Test
  void an_answer_that_is_lost_comes_again_with_the_same_key() throws Exception {
    shop.stripe.apiFaults().next(Kind.TIMES_OUT, 1, "/v1/checkout", Duration.ofSeconds(4));
    assertThatThrownBy(() -> shop.opens(500, "order-1")).isInstanceOf(ApiConnectionException.class);
    assertThat(shop.opens(500, "order-1").getStatus()).isEqualTo("open");
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void a_key_is_forgotten_after_a_day() throws Exception {
    Session first = shop.opens(500, "order-1");
    shop.stripe.advance(Duration.ofHours(25));
    assertThat(shop.opens(500, "order-1").getId()).isNotEqualTo(first.getId());
  }

  private int count() throws Exception {
    return shop.client.v1().checkout().sessions().list().getData().size();
  }
}
