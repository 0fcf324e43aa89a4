package com.aetherial.webhooks;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.AdminAct;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What was sent where, and how it went. */
@Stateless
public class Deliveries {
  private static final int SHOWN_MAX = 100;

  @Inject EndpointRows endpoints;
  @Inject DeliveryLog log;
  @Inject Messages messages;
  @Inject Event<AdminAct> acts;

  /**
   * The last things that were sent to an endpoint, newest first.
   *
   * @throws NoSuchEndpoint when there is none
   */
  public List<DeliveryView> latest(Actor actor, UUID endpoint) {
    var unused = find(actor, endpoint);
    return log.latest(endpoint, SHOWN_MAX);
  }

  /**
   * One of them.
   *
   * @throws NoSuchDelivery when nothing with this id was sent there
   */
  public DeliveryView one(Actor actor, UUID endpoint, UUID id) {
    var unused = find(actor, endpoint);
    return log.find(endpoint, id).orElseThrow(NoSuchDelivery::new);
  }

  /**
   * How often it was tried, and what came of it, newest first.
   *
   * @throws NoSuchDelivery when nothing with this id was sent there
   */
  public List<AttemptView> attempts(Actor actor, UUID endpoint, UUID id) {
    var unused = one(actor, endpoint, id);
    return log.attempts(id, SHOWN_MAX);
  }

  /**
   * Sends something once more, under the id that it had; the receiver knows it by that.
   *
   * @throws NoSuchDelivery when nothing with this id was sent there
   * @throws EndpointIsOff when nothing is sent there
   */
  public DeliveryView replay(Actor actor, UUID endpoint, UUID id) {
    mustBeOn(find(actor, endpoint));
    var unused = one(actor, endpoint, id);
    log.replay(id);
    acts.fire(new AdminAct(actor.personId(), "webhooks.replayed", "webhook", endpoint));
    return one(actor, endpoint, id);
  }

  /**
   * Sends something that means nothing, to see whether it arrives.
   *
   * @throws NoSuchEndpoint when there is none
   * @throws EndpointIsOff when nothing is sent there
   */
  public DeliveryView test(Actor actor, UUID endpoint) {
    mustBeOn(find(actor, endpoint));
    UUID id = messages.test(endpoint);
    acts.fire(new AdminAct(actor.personId(), "webhooks.tested", "webhook", endpoint));
    return one(actor, endpoint, id);
  }

  private static void mustBeOn(EndpointView endpoint) {
    if (!endpoint.isOn()) {
      throw new EndpointIsOff();
    }
  }

  private EndpointView find(Actor actor, UUID endpoint) {
    actor.mustHave(Scope.WEBHOOKS_MANAGE);
    return endpoints.find(endpoint).orElseThrow(NoSuchEndpoint::new);
  }
}
