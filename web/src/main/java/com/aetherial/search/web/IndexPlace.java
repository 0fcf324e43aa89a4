package com.aetherial.search.web;

import com.aetherial.identity.Scope;
import com.aetherial.kernel.web.AdminPlace;
import jakarta.enterprise.context.ApplicationScoped;

/** The index in the administrators' navigation. */
@ApplicationScoped
public class IndexPlace extends AdminPlace {
  /** For the container. */
  public IndexPlace() {
    super("search.nav.admin", "/admin/search", "search", 987, Scope.SEARCH_MANAGE);
  }
}
