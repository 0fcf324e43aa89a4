package com.aetherial.identity.web;

import com.aetherial.identity.Passkeys;
import com.aetherial.identity.SignOn;
import com.aetherial.kernel.web.BrowserLogin;
import com.aetherial.kernel.web.LocalPath;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Logging in, and going on to the page that asked for it. */
@Named
@RequestScoped
public class LoginPage {
  private static final Set<String> REFUSALS =
      Set.of("sign-on-refused", "sign-on-unavailable", "sign-on-needs-password");

  @Inject BrowserLogin browser;
  @Inject Passkeys passkeys;
  @Inject SignOn signOn;

  private @Nullable String name;
  private @Nullable String password;
  private @Nullable String to;
  private @Nullable String ended;
  private @Nullable String credential;
  private @Nullable String refused;

  /** Logs in and goes on. */
  public void logIn() throws IOException {
    goOn(browser.logIn(name, password));
  }

  /** Logs in with what a passkey has answered, and goes on. */
  public void logInWithPasskey() throws IOException {
    goOn(browser.adopt(passkeys.logIn(credential == null ? "" : credential, browser.device())));
  }

  private void goOn(boolean awaitsCode) throws IOException {
    String next = LocalPath.of(to).orElse("/dashboard");
    String code = "/login/code?to=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    Faces.redirect(awaitsCode ? code : next);
  }

  /** Whether one can log in at an issuer that the operator trusts. */
  public boolean isSignOn() {
    return signOn.isConfigured();
  }

  /** Why a sign-on did not work, as the word of its message; null when none was tried. */
  public @Nullable String getRefused() {
    return refused != null && REFUSALS.contains(refused) ? refused : null;
  }

  public void setRefused(@Nullable String refused) {
    this.refused = refused;
  }

  public @Nullable String getCredential() {
    return credential;
  }

  public void setCredential(@Nullable String credential) {
    this.credential = credential;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public @Nullable String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String password) {
    this.password = password;
  }

  public @Nullable String getTo() {
    return to;
  }

  public void setTo(@Nullable String to) {
    this.to = to;
  }

  public @Nullable String getEnded() {
    return ended;
  }

  public void setEnded(@Nullable String ended) {
    this.ended = ended;
  }
}
