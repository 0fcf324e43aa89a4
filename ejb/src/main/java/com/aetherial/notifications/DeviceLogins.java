package com.aetherial.notifications;

import com.aetherial.identity.Logins;
import com.aetherial.identity.LoginsEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** Who logs out in a browser, or is logged out there, leaves no news behind for the next one. */
@ApplicationScoped
public class DeviceLogins {
  @Inject DeviceRows rows;
  @Inject Logins logins;

  void ended(@Observes LoginsEnded ended) {
    Set<UUID> known = rows.logins(ended.personId());
    Set<UUID> good = logins.openOf(known);
    known.stream().filter(login -> !good.contains(login)).forEach(rows::removeOf);
  }
}
