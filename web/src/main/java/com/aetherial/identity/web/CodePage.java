package com.aetherial.identity.web;

import com.aetherial.identity.SecondFactors;
import com.aetherial.identity.WrongCredentials;
import com.aetherial.kernel.web.BrowserLogin;
import com.aetherial.kernel.web.LocalPath;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The second step of a login: a code of the app, or a recovery code. */
@Named
@RequestScoped
public class CodePage {
  @Inject SecondFactors factors;
  @Inject BrowserLogin browser;

  private @Nullable String code;
  private @Nullable String to;

  /** Completes the login and goes on. */
  public void complete() throws IOException {
    factors.complete(browser.session().orElseThrow(WrongCredentials::new), code);
    browser.renew();
    Faces.redirect(LocalPath.of(to).orElse("/dashboard"));
  }

  public @Nullable String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code;
  }

  public @Nullable String getTo() {
    return to;
  }

  public void setTo(@Nullable String to) {
    this.to = to;
  }
}
