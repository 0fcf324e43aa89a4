package com.aetherial.plugins;

import com.aetherial.identity.Actor;
import com.aetherial.kernel.AdminAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Says what administrators did with plugins, for the audit log and for every node. */
@ApplicationScoped
class PluginActs {
  @Inject Event<AdminAct> acts;
  @Inject Event<PluginsChanged> changed;

  void did(Actor actor, String word, String id, @Nullable String after) {
    fire(actor, word, id, null, after);
  }

  /** Settings were chosen; both are all of them, as some decide where coins or news go. */
  void changed(Actor actor, String id, Map<String, String> before, Map<String, String> after) {
    fire(actor, "configured", id, said(before), said(after));
  }

  private void fire(
      Actor actor, String word, String id, @Nullable String before, @Nullable String after) {
    acts.fire(
        new AdminAct(actor.personId(), "plugins." + word, "plugin", id).changing(before, after));
    changed.fire(new PluginsChanged());
  }

  private static String said(Map<String, String> settings) {
    return new TreeMap<>(settings).toString();
  }
}
