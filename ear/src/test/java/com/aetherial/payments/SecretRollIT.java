package com.aetherial.payments;

import static com.aetherial.testing.Provider.VISA;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Member;
import com.aetherial.testing.Order;
import com.aetherial.testing.Provider;
import com.aetherial.testing.RunningAetherial;
import com.aetherial.testing.ServerSetting;
import com.aetherial.testing.TheBooks;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The secret of the endpoint is exchanged while the server runs. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, Aftermath.class})
class SecretRollIT {
  private static final String NEW = "whsec_thenewone";

  private final String old = RunningAetherial.get().webhookSecret();
  private final ServerSetting secrets = new ServerSetting("STRIPE_WEBHOOK_SECRET");

  @Test
  void both_secrets_are_heard_and_then_only_the_new_one_without_a_restart() {
    Order order = Member.signsUp().orders("coins-100");
    order.isPaidWith(VISA);
    order.becomes("CREDITED");
    String event = Provider.event("checkout.session.completed", order.session());
    signed(NEW, event).isRefusal(400, "invalid-signature");
    secrets.is(NEW + "," + old);
    try {
      signed(NEW, event).is(200);
      signed(old, event).is(200);
      secrets.becomes(NEW);
      signed(NEW, event).is(200);
      signed(old, event).isRefusal(400, "invalid-signature");
    } finally {
      secrets.isGone();
    }
    signed(old, event).is(200);
  }

  private static Answer signed(String secret, String event) {
    long now = Instant.now().getEpochSecond();
    return Provider.delivers(event, "t=" + now + ",v1=" + Provider.hmac(secret, now + "." + event));
  }
}
