package com.aetherial.identity;

import com.aetherial.identity.entity.ApiKey;
import com.aetherial.kernel.Activity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;

/** Tells the log of activity what people do with their keys. */
@ApplicationScoped
class KeyDeeds {
  @Inject Event<Activity> activities;

  void note(Actor actor, String action, ApiKey key) {
    activities.fire(
        new Activity(
            actor.personId(),
            "identity",
            action,
            "key",
            key.id().toString(),
            Map.of("name", key.name(), "link", "/settings/keys")));
  }
}
