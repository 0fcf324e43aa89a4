package com.aetherial.simulator.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.Event;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeliveryFaultsTest {

  private final Shop shop = new Shop();
  private final Webhooks webhooks = shop.stripe.webhooks();

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void held_deliveries_are_released_in_any_order_and_each_once() throws Exception {
    webhooks.hold();
    var unused = shop.sells(500);
    shop.awaitQuiet();
    assertThat(shop.inbox.letters()).isEmpty();
    assertThat(webhooks.release(Webhooks.Order.SHUFFLED, 7)).isEqualTo(4);
    shop.awaitQuiet();
    assertThat(new HashSet<>(shop.inbox.types())).hasSize(4);
    assertThat(shop.inbox.letters()).hasSize(4);
  }

  @Test
  void duplicates_are_the_same_event_again() throws Exception {
    webhooks.faults().duplicate(2);
    var unused = shop.client.v1().checkout().sessions().expire(shop.opens(500).getId());
    shop.awaitQuiet();
    assertThat(shop.inbox.letters()).hasSize(3);
    assertThat(new HashSet<>(bodies())).hasSize(1);
    assertThat(shop.events().get(0).getPendingWebhooks()).isZero();
  }

  @Test
  void a_thin_event_names_its_snapshot_and_where_to_fetch_the_object() throws Exception {
    webhooks.use(Webhooks.Form.BOTH);
    String session = shop.opens(500).getId();
    shop.client.v1().checkout().sessions().expire(session);
    shop.awaitQuiet();
    var thin =
        shop.inbox.letters().stream()
            .filter(letter -> letter.body().contains("\"v2.core.event\""))
            .findFirst()
            .orElseThrow();
    var notification =
        shop.client.parseEventNotification(thin.body(), thin.signature(), webhooks.secret());
    Event snapshot = shop.events().get(0);
    assertThat(notification.getType()).isEqualTo("v1.checkout.session.expired");
    assertThat(thin.body()).contains("\"snapshot_event\": \"" + snapshot.getId() + "\"");
    assertThat(thin.body()).contains("/v1/checkout/sessions/" + session);
    assertThat(shop.inbox.letters()).hasSize(2);
    assertThat(snapshot.getPendingWebhooks()).isZero();
  }

  @Test
  void while_a_secret_is_rolled_both_verify_and_afterwards_only_the_new_one() throws Exception {
    String old = webhooks.secret();
    String fresh = webhooks.rollSecret();
    Inbox.Letter both = nextLetter();
    assertThat(both.open(old).getId()).isEqualTo(both.open(fresh).getId());
    webhooks.endRoll();
    Inbox.Letter one = nextLetter();
    assertThat(one.open(fresh).getType()).isEqualTo("checkout.session.expired");
    assertThatThrownBy(() -> one.open(old)).isInstanceOf(SignatureVerificationException.class);
  }

  @Test
  void a_wrong_signature_and_a_stale_one_do_not_verify() throws Exception {
    webhooks.faults().signWrongly(1);
    Inbox.Letter wrong = nextLetter();
    assertThatThrownBy(() -> wrong.open(webhooks.secret()))
        .isInstanceOf(SignatureVerificationException.class);
    webhooks.faults().shiftTimestamps(-301);
    Inbox.Letter stale = nextLetter();
    assertThatThrownBy(() -> stale.open(webhooks.secret())).hasMessageContaining("tolerance");
  }

  @Test
  void an_event_is_sent_again_on_request() throws Exception {
    webhooks.faults().lose(1, "");
    shop.client.v1().checkout().sessions().expire(shop.opens(500).getId());
    Event lost = shop.events().get(0);
    assertThat(shop.inbox.letters()).isEmpty();
    webhooks.resend(lost.getId());
    shop.awaitQuiet();
    assertThat(shop.inbox.letters().get(0).open(webhooks.secret()).getId()).isEqualTo(lost.getId());
  }

  private Inbox.Letter nextLetter() throws Exception {
    shop.inbox.clear();
    shop.client.v1().checkout().sessions().expire(shop.opens(500).getId());
    shop.awaitQuiet();
    return shop.inbox.letters().get(0);
  }

  private List<String> bodies() {
    return shop.inbox.letters().stream().map(Inbox.Letter::body).toList();
  }
}
