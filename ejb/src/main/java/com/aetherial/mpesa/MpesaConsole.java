package com.aetherial.mpesa;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.AdminAct;
import com.aetherial.kernel.InboxDesk;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** What an administrator sees of the connection to M-Pesa, and does about it. */
@Stateless
public class MpesaConsole {
  private static final int DOUBTS_MAX = 20;

  @Inject MpesaSettings settings;
  @Inject Rail rail;
  @Inject InboxDesk inbox;
  @Inject Conversations conversations;
  @Inject Balances balances;
  @Inject Event<AdminAct> acts;

  /** How the platform is connected. */
  public RailView rail(Actor actor) {
    actor.mustHave(Scope.ECONOMY_READ_ANY);
    return new RailView(
        settings.canAsk(),
        settings.canSend(),
        settings.isSimulated(),
        rail.reason().orElse(null),
        inbox.lastHeard(Callbacks.SOURCE).orElse(null),
        conversations.lastBalance(),
        conversations.doubts(DOUBTS_MAX));
  }

  /** Sends money again after the reason of the stop was removed. */
  public void start(Actor actor) {
    actor.mustHave(Scope.ECONOMY_READ_ANY);
    String reason = rail.reason().orElse(null);
    if (rail.start(actor.personId())) {
      acts.fire(
          new AdminAct(actor.personId(), "mpesa.started", "rail", "mpesa").changing(reason, null));
    }
  }

  /** Asks how much the accounts hold; the answer comes by callback within seconds. */
  @TransactionAttribute(NOT_SUPPORTED)
  public void askBalance(Actor actor) {
    actor.mustHave(Scope.ECONOMY_READ_ANY);
    balances.ask();
  }
}
