package com.aetherial.simulator.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.AuthenticationException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.model.checkout.Session;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionListParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CheckoutTest {

  private final Shop shop = new Shop();

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void a_new_session_is_open_and_tells_where_to_pay() throws Exception {
    Session session = shop.opens(500);
    assertThat(session.getStatus()).isEqualTo("open");
    assertThat(session.getPaymentStatus()).isEqualTo("unpaid");
    assertThat(session.getAmountTotal()).isEqualTo(500);
    assertThat(session.getUrl()).isEqualTo(shop.stripe.apiBase() + "/pay/" + session.getId());
    assertThat(session.getMetadata()).containsEntry("order", "17");
    assertThat(session.getLivemode()).isFalse();
    assertThat(session.getPaymentIntent()).isNull();
  }

  @Test
  void a_paid_session_opens_into_its_lines_its_payment_and_its_charge() throws Exception {
    Session session = shop.opens(500);
    assertThat(shop.stripe.outside().pay(session.getId(), Shop.VISA)).isEmpty();
    Session paid =
        shop.client
            .v1()
            .checkout()
            .sessions()
            .retrieve(
                session.getId(),
                SessionRetrieveParams.builder()
                    .addExpand("line_items")
                    .addExpand("payment_intent.latest_charge.balance_transaction")
                    .build());
    var charge = paid.getPaymentIntentObject().getLatestChargeObject();
    assertThat(paid.getStatus()).isEqualTo("complete");
    assertThat(paid.getPaymentStatus()).isEqualTo("paid");
    assertThat(paid.getUrl()).isNull();
    assertThat(paid.getLineItems().getData().get(0).getDescription()).isEqualTo("500 coins");
    assertThat(charge.getMetadata()).containsEntry("order", "17");
    assertThat(charge.getBalanceTransactionObject().getNet()).isEqualTo(500 - 45);
  }

  @Test
  void lists_are_walked_page_by_page_in_both_directions() throws Exception {
    for (int i = 0; i < 7; i++) {
      var unused = shop.opens(500 + i);
    }
    var sessions = shop.client.v1().checkout().sessions();
    var page = sessions.list(SessionListParams.builder().setLimit(3L).build());
    assertThat(page.getHasMore()).isTrue();
    assertThat(page.getData())
        .extracting(Session::getAmountTotal)
        .containsExactly(506L, 505L, 504L);
    int count = 0;
    for (Session session : page.autoPagingIterable()) {
      assertThat(session.getAmountTotal()).isEqualTo(506 - count++);
    }
    assertThat(count).isEqualTo(7);
    String oldest =
        sessions.list(SessionListParams.builder().setLimit(7L).build()).getData().get(6).getId();
    var newer =
        sessions.list(SessionListParams.builder().setLimit(2L).setEndingBefore(oldest).build());
    assertThat(newer.getData()).extracting(Session::getAmountTotal).containsExactly(502L, 501L);
  }

  @Test
  void what_is_wrong_is_said_with_its_parameter() {
    SessionCreateParams nothing =
        SessionCreateParams.builder()
            .setMode(SessionCreateParams.Mode.PAYMENT)
            .setSuccessUrl("http://localhost/ok")
            .build();
    assertThatThrownBy(() -> shop.client.v1().checkout().sessions().create(nothing))
        .isInstanceOfSatisfying(
            InvalidRequestException.class,
            error -> {
              assertThat(error.getParam()).isEqualTo("line_items");
              assertThat(error.getCode()).isEqualTo("parameter_missing");
              assertThat(error.getRequestId()).startsWith("req_");
            });
    assertThatThrownBy(() -> shop.client.v1().checkout().sessions().retrieve("cs_test_none"))
        .isInstanceOfSatisfying(
            InvalidRequestException.class,
            error -> assertThat(error.getStatusCode()).isEqualTo(404));
    assertThatThrownBy(() -> shop.opens(10)).hasMessageContaining("at least 0.50");
  }

  @Test
  void a_live_key_is_refused() {
    assertThatThrownBy(() -> shop.client("sk_live_never").v1().balanceTransactions().list())
        .isInstanceOf(AuthenticationException.class);
  }

  @Test
  void a_session_expires_on_request_and_by_time() throws Exception {
    Session first = shop.opens(500);
    Session second = shop.opens(500);
    shop.client.v1().checkout().sessions().expire(first.getId());
    shop.stripe.advance(Duration.ofHours(25));
    assertThat(shop.now(first).getStatus()).isEqualTo("expired");
    assertThat(shop.now(second).getStatus()).isEqualTo("expired");
    assertThat(shop.eventTypes())
        .containsExactly("checkout.session.expired", "checkout.session.expired");
    assertThatThrownBy(() -> shop.client.v1().checkout().sessions().expire(first.getId()))
        .isInstanceOf(InvalidRequestException.class);
    assertThat(Objects.requireNonNull(shop.now(first)).getUrl()).isNull();
  }
}
