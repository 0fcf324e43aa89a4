package com.aetherial.identity.web;

import com.aetherial.kernel.web.BrowserLogin;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Logging in, and going on to the page that asked for it. */
@Named
@RequestScoped
public class LoginPage {
  @Inject BrowserLogin browser;

  private @Nullable String name;
  private @Nullable String password;
  private @Nullable String to;
  private @Nullable String ended;

  /** Logs in and goes on. */
  public void logIn() throws IOException {
    browser.logIn(name, password);
    Faces.redirect(LocalPath.of(to).orElse("/dashboard"));
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
