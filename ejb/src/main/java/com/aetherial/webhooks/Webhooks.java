package com.aetherial.webhooks;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.identity.SecretKeyRing;
import com.aetherial.kernel.AdminAct;
import com.aetherial.kernel.entity.Ids;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where news of the platform is sent. */
@Stateless
public class Webhooks {
  private static final int MOST = 50;

  @Inject EndpointRows rows;
  @Inject SecretKeyRing keys;
  @Inject Courier courier;
  @Inject KnownHappenings known;
  @Inject Event<AdminAct> acts;
  @Inject Event<EndpointsChanged> changed;

  /** Everything that can be sent, in the order of the modules. */
  public List<String> types(Actor actor) {
    actor.mustHave(Scope.WEBHOOKS_MANAGE);
    return known.types();
  }

  /** All endpoints, the oldest first. */
  public List<EndpointView> all(Actor actor) {
    actor.mustHave(Scope.WEBHOOKS_MANAGE);
    return rows.all();
  }

  /**
   * One endpoint.
   *
   * @throws NoSuchEndpoint when there is none
   */
  public EndpointView find(Actor actor, UUID id) {
    actor.mustHave(Scope.WEBHOOKS_MANAGE);
    return rows.find(id).orElseThrow(NoSuchEndpoint::new);
  }

  /**
   * Adds an endpoint; its secret is in the answer and nowhere else ever again.
   *
   * @throws UnknownHappening when nobody tells of a type
   * @throws AddressRefused when nothing is sent to the address
   * @throws TooManyEndpoints when there are as many as there may be
   */
  public NewSecret add(Actor actor, @Valid PutEndpoint command) {
    actor.mustHave(Scope.WEBHOOKS_MANAGE);
    check(command);
    if (rows.count() >= MOST) {
      throw new TooManyEndpoints();
    }
    UUID id = Ids.next();
    String secret = Signature.newSecret();
    rows.add(id, command, keys.seal(secret.getBytes(US_ASCII), id), actor.personId());
    tell(act(actor, "added", id, null, told(command)));
    return new NewSecret(id, secret);
  }

  /**
   * Says anew where what is sent.
   *
   * @throws NoSuchEndpoint when there is none
   * @throws UnknownHappening when nobody tells of a type
   * @throws AddressRefused when nothing is sent to the address
   */
  public EndpointView change(Actor actor, UUID id, @Valid PutEndpoint command) {
    EndpointView before = find(actor, id);
    check(command);
    rows.change(id, command);
    var was = new PutEndpoint(before.url(), "", Set.copyOf(before.types()), before.isOn());
    tell(act(actor, "changed", id, told(was), told(command)));
    return find(actor, id);
  }

  /**
   * Gives an endpoint a new secret; the one before signs as well for a day.
   *
   * @throws NoSuchEndpoint when there is none
   */
  public NewSecret rotate(Actor actor, UUID id) {
    var unused = find(actor, id);
    String secret = Signature.newSecret();
    rows.rotate(id, keys.seal(secret.getBytes(US_ASCII), id));
    tell(act(actor, "rotated", id, "a secret", "another secret"));
    return new NewSecret(id, secret);
  }

  /**
   * Forgets an endpoint, and what was sent there.
   *
   * @throws NoSuchEndpoint when there is none
   */
  public void delete(Actor actor, UUID id) {
    EndpointView endpoint = find(actor, id);
    rows.delete(id);
    tell(act(actor, "deleted", id, endpoint.url(), null));
  }

  private void check(PutEndpoint command) {
    command.types().forEach(known::mustKnow);
    courier.mustBeReachable(command.url());
  }

  private void tell(AdminAct act) {
    acts.fire(act);
    changed.fire(new EndpointsChanged());
  }

  private static String told(PutEndpoint command) {
    return command.url() + (command.on() ? " ← " + command.written() : " (off)");
  }

  private static AdminAct act(
      Actor actor, String word, UUID id, @Nullable String before, @Nullable String after) {
    return new AdminAct(actor.personId(), "webhooks." + word, "webhook", id)
        .changing(before, after);
  }
}
