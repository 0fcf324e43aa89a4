package com.aetherial.identity.web;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Portraits;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Initials;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The reader's own picture. The header of every page shows it, so it is remembered for a minute;
 * one that is gone by then leaves the initials behind it to be seen.
 */
@Named("portrait")
@ApplicationScoped
public class PortraitBean {
  private static final long MINUTE = Duration.ofMinutes(1).toNanos();
  private static final int KEPT_MAX = 10_000;

  @Inject Portraits portraits;
  @Inject CurrentActor current;

  private final Map<UUID, Kept> kept = new ConcurrentHashMap<>();

  /** The id of the picture; null for none. */
  public @Nullable UUID getOwn() {
    return current.find().map(this::of).orElse(null);
  }

  /** What stands where no picture is. */
  public String initials(String name) {
    return Initials.of(name);
  }

  /** Forgets a picture that was just changed here. */
  void forget(Actor actor) {
    kept.remove(actor.personId());
  }

  private @Nullable UUID of(Actor actor) {
    long now = System.nanoTime();
    Kept known = kept.get(actor.personId());
    if (known == null || now - known.since() > MINUTE) {
      if (kept.size() >= KEPT_MAX) {
        kept.clear();
      }
      known = new Kept(portraits.of(actor), now);
      kept.put(actor.personId(), known);
    }
    return known.picture().orElse(null);
  }

  private record Kept(Optional<UUID> picture, long since) {}
}
