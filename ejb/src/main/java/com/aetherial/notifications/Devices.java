package com.aetherial.notifications;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.Settings;
import com.aetherial.kernel.entity.Ids;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hearing of things in a browser while no page of ours is open there. */
@Stateless
public class Devices {
  private static final int DEVICES_MAX = 10;
  private static final int AUTH_BYTES = 16;

  @Inject DeviceRows rows;
  @Inject VapidKeys keys;
  @Inject Settings settings;

  /** The key that a browser has to know before it can ask; empty when this is not offered. */
  public Optional<String> key() {
    return keys.publicKey();
  }

  /** The actor's browsers, the newest first. */
  public List<DeviceView> of(Actor actor) {
    actor.mustHave(Scope.NOTIFICATIONS_READ);
    return rows.of(actor.personId());
  }

  /**
   * Tells the actor's news to a browser from now on, until its login ends or it is removed.
   *
   * @param login the browser's login; null when a program asks
   * @param agent what the browser calls itself
   * @throws PushNotOffered when the operator has given no keys
   * @throws DeviceRefused when its service is none that is written to, or a key is none
   * @throws TooManyDevices when the actor has ten
   */
  public List<DeviceView> add(
      Actor actor, @Nullable UUID login, String agent, @Valid AddDevice command) {
    actor.mustHave(Scope.NOTIFICATIONS_WRITE);
    if (keys.publicKey().isEmpty()) {
      throw new PushNotOffered();
    }
    if (rows.of(actor.personId()).size() >= DEVICES_MAX) {
      throw new TooManyDevices();
    }
    rows.put(Ids.next(), actor.personId(), login, checked(command, agent));
    return rows.of(actor.personId());
  }

  /**
   * Tells a browser of the actor nothing any more.
   *
   * @throws NoSuchDevice when the actor has no such browser
   */
  public void remove(Actor actor, UUID id) {
    actor.mustHave(Scope.NOTIFICATIONS_WRITE);
    if (!rows.remove(actor.personId(), id)) {
      throw new NoSuchDevice();
    }
  }

  private NewDevice checked(AddDevice command, String agent) {
    String place =
        PushPlaces.of(settings)
            .known(command.endpoint())
            .orElseThrow(DeviceRefused::new)
            .toString();
    try {
      byte[] point = Base64.getUrlDecoder().decode(command.keys().p256dh());
      byte[] auth = Base64.getUrlDecoder().decode(command.keys().auth());
      if (auth.length != AUTH_BYTES) {
        throw new DeviceRefused();
      }
      return new NewDevice(place, Curve.bytes(Curve.publicKey(point)), auth, agent);
    } catch (IllegalArgumentException malformed) {
      throw new DeviceRefused();
    }
  }
}
