package com.aetherial.kernel.web;

import com.aetherial.identity.Actor;
import com.aetherial.kernel.AdminSection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;

/** Which pages of the administrators' house open to whom. */
@ApplicationScoped
class AdminGate {
  private static final String HOUSE = "/admin";

  @Inject @Any Instance<AdminSection> sections;

  /** Whether the page is none of the house, or the actor may do what its section needs. */
  boolean opens(Actor actor, String path) {
    if (!path.startsWith(HOUSE)) {
      return true;
    }
    return section(path.equals(HOUSE) ? HOUSE + "/dashboard" : path)
        .map(section -> actor.may(section.permission()))
        .orElseGet(actor::isAdministrator);
  }

  private Optional<AdminSection> section(String path) {
    return sections.stream()
        .map(AdminSection.class::cast)
        .filter(each -> path.equals(each.href()) || path.startsWith(each.href() + "/"))
        .max(Comparator.comparingInt(each -> each.href().length()));
  }
}
