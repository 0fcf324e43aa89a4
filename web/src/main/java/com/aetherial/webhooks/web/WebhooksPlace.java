package com.aetherial.webhooks.web;

import com.aetherial.identity.Scope;
import com.aetherial.kernel.web.AdminPlace;
import jakarta.enterprise.context.ApplicationScoped;

/** The webhooks in the administrators' navigation. */
@ApplicationScoped
public class WebhooksPlace extends AdminPlace {
  /** For the container. */
  public WebhooksPlace() {
    super("webhooks.nav", "/admin/webhooks", "feed", 984, Scope.WEBHOOKS_MANAGE);
  }
}
