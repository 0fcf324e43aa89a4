package com.aetherial.identity.web;

import com.aetherial.identity.Impersonations;
import com.aetherial.kernel.web.BrowserLogin;
import com.aetherial.kernel.web.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Ends a look at the platform through a member's eyes; the banner of every page has its button. */
@Named
@RequestScoped
public class ImpersonationBean {
  @Inject Impersonations impersonations;
  @Inject BrowserLogin login;
  @Inject CurrentActor current;

  /** Comes back to one's own login. */
  public String stop() {
    if (current.get().isImpersonated()) {
      String username = current.get().username();
      login.session().ifPresent(impersonations::stop);
      login.comeBack();
      return "/admin/users/member?faces-redirect=true&username=" + username;
    }
    return "/dashboard?faces-redirect=true";
  }
}
