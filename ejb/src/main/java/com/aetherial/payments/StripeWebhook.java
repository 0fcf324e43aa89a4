package com.aetherial.payments;

import com.aetherial.kernel.Inbox;
import com.aetherial.kernel.Time;
import com.aetherial.payments.StripeOddity.Kind;
import com.stripe.Stripe;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.jms.JMSContext;
import jakarta.jms.Queue;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/**
 * Where Stripe's messages come in. A genuine one is kept and queued in one transaction before
 * Stripe is thanked; all work on it comes later.
 */
@Stateless
public class StripeWebhook {
  private static final Logger LOG = System.getLogger(StripeWebhook.class.getName());

  @Inject Inbox inbox;
  @Inject StripeSettings settings;
  @Inject StripeCounts counts;
  @Inject StripeOddities oddities;
  @Inject Time time;
  @Inject JMSContext jms;

  @Resource(lookup = StripeQueue.NAME)
  Queue events;

  /**
   * Keeps a message.
   *
   * @param payload the body exactly as it arrived
   * @param signature the header {@code Stripe-Signature}
   * @return whether it is new; Stripe sends a message until it is thanked, so repeats are normal
   * @throws InvalidSignature when it is not signed with a secret of ours within five minutes
   * @throws MalformedEvent when it is signed and yet not an event
   * @throws WrongLivemode when it is a test event for a live deployment, or the reverse
   */
  public boolean receive(String payload, @Nullable String signature) {
    mustBeGenuine(payload, signature);
    StripeMessage message = StripeMessageParser.parse(payload);
    if (message.isLive() != settings.isLive()) {
      oddities.note(Kind.WRONG_LIVEMODE, message.type());
      throw new WrongLivemode();
    }
    if (!message.isOfTrain(Stripe.API_VERSION)) {
      counts.otherVersion();
      oddities.note(Kind.OTHER_VERSION, message.apiVersion());
      LOG.log(
          Level.WARNING,
          "Stripe writes events in version {0}, ours is {1}; set the endpoint’s version.",
          message.apiVersion(),
          Stripe.API_VERSION);
    }
    boolean isNew = inbox.receive(StripeEvents.SOURCE, message.key(), message.type(), payload);
    if (isNew) {
      jms.createProducer().send(events, message.key());
    }
    return isNew;
  }

  private void mustBeGenuine(String payload, @Nullable String signature) {
    if (signature == null
        || !StripeSignature.isGenuine(payload, signature, settings.webhookSecrets(), time.now())) {
      counts.falseSignature();
      throw new InvalidSignature();
    }
  }
}
