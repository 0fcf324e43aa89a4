package com.aetherial.system.web;

import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.system.ChangeMaintenance;
import com.aetherial.system.MaintenanceDesk;
import com.aetherial.system.MaintenanceView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** Closing the door for members, and opening it again. */
@Named
@RequestScoped
public class MaintenancePage {
  @Inject MaintenanceDesk desk;
  @Inject CurrentActor current;
  @Inject Texts texts;

  private MaintenanceView state;
  private @Nullable String message;
  private @Nullable Integer minutes;
  private @Nullable String reason;

  @PostConstruct
  void load() {
    state = desk.state(current.get());
    message = state.message();
  }

  /** Closes the door. */
  public String close() {
    Instant until =
        minutes == null
            ? null
            : Instant.now().plus(Duration.ofMinutes(minutes)).truncatedTo(ChronoUnit.SECONDS);
    desk.change(current.get(), new ChangeMaintenance(true, message, until, reason));
    return told("system.maintenance.closed");
  }

  /** Opens the door. */
  public String open() {
    desk.change(current.get(), new ChangeMaintenance(false, null, null, reason));
    return told("system.maintenance.opened");
  }

  private String told(String text) {
    Messages.addFlashGlobalInfo(texts.get(text));
    return "/admin/system/maintenance?faces-redirect=true";
  }

  public MaintenanceView getState() {
    return state;
  }

  public @Nullable String getMessage() {
    return message;
  }

  public void setMessage(@Nullable String message) {
    this.message = message;
  }

  public @Nullable Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(@Nullable Integer minutes) {
    this.minutes = minutes;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
