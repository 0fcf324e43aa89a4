package com.aetherial.admin;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.Connection;
import com.aetherial.kernel.ConnectionSource;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** How the platform is connected to those whom it needs. */
@Stateless
public class Connections {
  @Inject @Any Instance<ConnectionSource> sources;

  /**
   * All connections, in order; no provider is asked.
   *
   * @throws com.aetherial.kernel.NotAllowed when the actor may not read settings
   */
  public List<Connection> all(Actor actor) {
    actor.mustHave(Scope.SETTINGS_READ);
    return sources.stream()
        .sorted(Comparator.comparingInt(ConnectionSource::order))
        .map(ConnectionSource::connection)
        .toList();
  }
}
