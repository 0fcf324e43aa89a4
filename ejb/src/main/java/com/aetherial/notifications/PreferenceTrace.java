package com.aetherial.notifications;

import com.aetherial.identity.Actor;
import com.aetherial.kernel.Activity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;

/** That somebody changed how they are told stands among what they did. */
@ApplicationScoped
class PreferenceTrace {
  @Inject Event<Activity> activities;

  void changed(Actor actor) {
    activities.fire(
        new Activity(
            actor.personId(),
            "notifications",
            "preferencesChanged",
            "account",
            actor.personId().toString(),
            Map.of("link", "/settings/notifications")));
  }
}
