package com.aetherial.identity.web;

import com.aetherial.identity.SecondFactorView;
import com.aetherial.identity.SecondFactors;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** Codes of an authenticator app: setting them up, and doing without again. */
@Named
@RequestScoped
public class CodesPage {
  private static final String HERE = "/settings/security/codes?faces-redirect=true";

  @Inject SecondFactors factors;
  @Inject CurrentActor current;
  @Inject Texts texts;

  private @Nullable String code;
  private @Nullable String password;
  private List<String> recoveryCodes = List.of();

  public SecondFactorView getState() {
    return factors.of(current.get());
  }

  /** The secret that an app waits to be told; null before one was made. */
  public @Nullable String getSecret() {
    return factors.secret(current.get()).orElse(null);
  }

  /** Makes a secret for an app. */
  public String begin() {
    factors.begin(current.get());
    return HERE;
  }

  /** Turns codes on; the page that answers shows the recovery codes, and no later page does. */
  public void turnOn() {
    recoveryCodes = factors.turnOn(current.get(), code);
  }

  /** Makes new recovery codes. */
  public void renewRecovery() {
    recoveryCodes = factors.renewRecovery(current.get(), password);
  }

  /** Asks for no codes any more. */
  public String turnOff() {
    factors.turnOff(current.get(), password);
    Messages.addFlashGlobalInfo(texts.get("identity.codes.off"));
    return HERE;
  }

  public List<String> getRecoveryCodes() {
    return recoveryCodes;
  }

  /** The recovery codes as one text to be copied. */
  public String getRecoveryText() {
    return String.join(" ", recoveryCodes);
  }

  public @Nullable String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code;
  }

  public @Nullable String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String password) {
    this.password = password;
  }
}
