package com.aetherial.payments;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.AdminAct;
import com.aetherial.kernel.InboxDesk;
import com.aetherial.kernel.StuckMessage;
import com.stripe.Stripe;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** What an administrator sees of the payments. */
@Stateless
public class PaymentsConsole {
  /** Where Stripe sends its messages, below the platform's address. */
  public static final String WEBHOOK = "/api/v1/payments/webhooks/stripe";

  private static final int STUCK_MAX = 50;

  @Inject StripeSettings settings;
  @Inject InboxDesk inbox;
  @Inject StripeOddities oddities;
  @Inject WriteOffs writeOffs;
  @Inject WriteOffDays days;
  @Inject Purchases purchases;
  @Inject Event<AdminAct> acts;

  /** How the platform is connected to Stripe. */
  public GatewayView gateway(Actor actor) {
    actor.mustHave(Scope.ECONOMY_READ_ANY);
    return new GatewayView(
        settings.isSimulated(),
        settings.isLive(),
        Stripe.API_VERSION,
        settings.baseUrl() + WEBHOOK,
        inbox.lastHeard(StripeEvents.SOURCE).orElse(null));
  }

  /** Genuine messages that should not have come like this, the latest first. */
  public List<StripeOddity> oddities(Actor actor) {
    actor.mustHave(Scope.ECONOMY_READ_ANY);
    return oddities.all();
  }

  /**
   * Writes off now what the night would write off; answers how many coins each lost dispute cost.
   */
  public List<WriteOffView> writeOff(Actor actor) {
    actor.mustHave(Scope.ECONOMY_GIVE);
    return writeOffs.due(days.count()).stream().map(dispute -> writeOff(actor, dispute)).toList();
  }

  /** Purchases that are not paid yet, by age, youngest first. */
  public List<OpenPurchases> openPurchases(Actor actor) {
    actor.mustHave(Scope.ECONOMY_READ_ANY);
    return purchases.openByAge();
  }

  /** Messages of Stripe that could not be worked off yet, oldest first. */
  public List<StuckMessage> stuckMessages(Actor actor) {
    actor.mustHave(Scope.ECONOMY_READ_ANY);
    return inbox.stuck(StripeEvents.SOURCE, STUCK_MAX);
  }

  /**
   * Has a message tried again within seconds.
   *
   * @throws NoSuchMessage when it is not there, or was worked off meanwhile
   */
  public void replay(Actor actor, String eventId) {
    actor.mustHave(Scope.ECONOMY_READ_ANY);
    if (!inbox.replay(StripeEvents.SOURCE, eventId)) {
      throw new NoSuchMessage();
    }
    acts.fire(new AdminAct(actor.personId(), "payments.replayed", "stripe-message", eventId));
  }

  private WriteOffView writeOff(Actor actor, String dispute) {
    var done = new WriteOffView(dispute, writeOffs.writeOff(dispute));
    acts.fire(
        new AdminAct(actor.personId(), "payments.writtenOff", "dispute", dispute)
            .changing(null, done.coins().toString()));
    return done;
  }
}
