package com.aetherial.identity.web;

import com.aetherial.identity.Scope;
import com.aetherial.kernel.web.AdminPlace;
import jakarta.enterprise.context.ApplicationScoped;

/** The members' API keys in the administrators' navigation. */
@ApplicationScoped
public class MemberKeysPlace extends AdminPlace {
  /** For the container. */
  public MemberKeysPlace() {
    super("identity.nav.keys", "/admin/settings/keys", "key", 986, Scope.IDENTITY_EDIT);
  }
}
