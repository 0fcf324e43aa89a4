package com.aetherial.simulator.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.model.checkout.Session;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RestartTest {

  @Test
  void a_restart_finds_sessions_answers_and_the_secret_again(@TempDir Path folder)
      throws Exception {
    Settings settings = Settings.defaults().savedIn(folder.resolve("stripe.json"));
    String id;
    String secret;
    try (Shop before = new Shop(settings)) {
      before.stripe.webhooks().hold();
      id = before.opens(500, "order-1").getId();
      var unused = before.stripe.outside().pay(id, Shop.VISA);
      secret = before.stripe.webhookSecret();
    }
    try (Shop after = new Shop(settings)) {
      Session found = after.client.v1().checkout().sessions().retrieve(id);
      assertThat(found.getPaymentStatus()).isEqualTo("paid");
      assertThat(after.stripe.webhookSecret()).isEqualTo(secret);
      assertThat(after.opens(500, "order-1").getId()).isEqualTo(id);
      after.awaitQuiet();
      assertThat(after.inbox.types()).contains("checkout.session.completed").hasSize(4);
    }
  }
}
