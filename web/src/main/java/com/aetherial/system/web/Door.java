package com.aetherial.system.web;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.system.ClosedSign;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who passes the door while the platform is being looked after. */
@Named
@RequestScoped
public class Door {
  @Inject ClosedSign sign;
  @Inject CurrentActor current;

  /** Whether whoever asks has to wait. */
  public boolean isClosed() {
    return sign.isOn() && !isHelper();
  }

  /** Whether whoever asks is inside although members have to wait. */
  public boolean isHelperInside() {
    return sign.isOn() && isHelper();
  }

  public ClosedSign getSign() {
    return sign;
  }

  private boolean isHelper() {
    return current.find().filter(Door::helps).isPresent();
  }

  private static boolean helps(Actor actor) {
    return actor.isAdministrator() || actor.has(Scope.SYSTEM_MANAGE);
  }
}
