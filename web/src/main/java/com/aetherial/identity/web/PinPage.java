package com.aetherial.identity.web;

import com.aetherial.identity.Pins;
import com.aetherial.identity.SetPin;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** The number that a member types before many coins leave. */
@Named
@RequestScoped
public class PinPage {
  private static final String HERE = "/settings/security/pin?faces-redirect=true";

  @Inject Pins pins;
  @Inject CurrentActor current;
  @Inject Texts texts;

  private @Nullable String pin;
  private @Nullable String password;

  public boolean isSet() {
    return pins.isSet(current.get());
  }

  /** Takes a PIN, or another one. */
  public String keep() {
    pins.set(current.get(), new SetPin(password, pin));
    Messages.addFlashGlobalInfo(texts.get("identity.pin.changed"));
    return HERE;
  }

  /** Asks for no PIN any more. */
  public String remove() {
    pins.remove(current.get(), password);
    Messages.addFlashGlobalInfo(texts.get("identity.pin.removed"));
    return HERE;
  }

  public @Nullable String getPin() {
    return pin;
  }

  public void setPin(@Nullable String pin) {
    this.pin = pin;
  }

  public @Nullable String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String password) {
    this.password = password;
  }
}
