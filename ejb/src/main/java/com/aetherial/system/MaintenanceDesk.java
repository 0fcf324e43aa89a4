package com.aetherial.system;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.AdminAct;
import com.aetherial.settings.ChangeSettings;
import com.aetherial.settings.SettingsDesk;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Map;

/** Where the door is closed and opened. */
@Stateless
public class MaintenanceDesk {
  @Inject ClosedSign sign;
  @Inject SettingsDesk settings;
  @Inject Event<AdminAct> acts;

  /** What stands on the door now. */
  public MaintenanceView state(Actor actor) {
    actor.mustHave(Scope.SYSTEM_READ);
    return new MaintenanceView(sign.isOn(), sign.message(), sign.until());
  }

  /** Closes the door for members, or opens it; on every node within two seconds. */
  public MaintenanceView change(Actor actor, @Valid ChangeMaintenance command) {
    actor.mustHave(Scope.SYSTEM_MANAGE);
    String message = command.message() == null ? "" : command.message().strip();
    Instant until = command.until();
    boolean wasOn = sign.isOn();
    settings.change(
        actor,
        new ChangeSettings(
            Map.of(
                ClosedSign.IS_ON.key(),
                command.on().toString(),
                ClosedSign.MESSAGE.key(),
                message,
                ClosedSign.UNTIL.key(),
                until == null ? "" : until.toString()),
            command.reason()),
        null);
    acts.fire(
        new AdminAct(actor.personId(), "system.maintenance", "system", "maintenance")
            .changing(Boolean.toString(wasOn), command.on().toString())
            .because(command.reason().strip()));
    return new MaintenanceView(command.on(), message, until);
  }
}
