package com.aetherial.payments;

import com.aetherial.kernel.Inbox;
import com.stripe.model.Event;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;

/** Fetches events that Stripe could not deliver and works on them as if they had come. */
@ApplicationScoped
class LostEvents {
  private static final Logger LOG = System.getLogger(LostEvents.class.getName());

  @Inject StripeLists lists;
  @Inject StripeEvents events;
  @Inject StripeSettings settings;
  @Inject Inbox inbox;

  void recover(Instant since, ComparisonResult result) {
    for (Event event : lists.undelivered(since)) {
      boolean isOfOurMode = Boolean.TRUE.equals(event.getLivemode()) == settings.isLive();
      if (isOfOurMode && isNew(event)) {
        result.recovered();
        work(event);
      }
    }
  }

  private boolean isNew(Event event) {
    return inbox.receive(StripeEvents.SOURCE, event.getId(), event.getType(), event.toJson());
  }

  /** A failure is noted at the message, and the sweep tries again. */
  private void work(Event event) {
    try {
      events.apply(event.getId());
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "The fetched event " + event.getId() + " failed.", failure);
    }
  }
}
