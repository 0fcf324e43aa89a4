package com.aetherial.content.web;

import com.aetherial.identity.Scope;
import com.aetherial.kernel.web.AdminPlace;
import jakarta.enterprise.context.ApplicationScoped;

/** The queue in the administrators' navigation. */
@ApplicationScoped
public class ContentPlace extends AdminPlace {
  /** For the container. */
  public ContentPlace() {
    super("content.nav", "/admin/content", "chat", 915, Scope.CONTENT_MODERATE);
  }
}
