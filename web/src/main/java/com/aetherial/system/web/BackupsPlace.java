package com.aetherial.system.web;

import com.aetherial.identity.Scope;
import com.aetherial.kernel.web.AdminPlace;
import jakarta.enterprise.context.ApplicationScoped;

/** The backups in the administrators' navigation; they have a permission of their own. */
@ApplicationScoped
public class BackupsPlace extends AdminPlace {
  /** For the container. */
  public BackupsPlace() {
    super("system.nav.backups", "/admin/system/backups", "shield", 991, Scope.SYSTEM_BACKUP);
  }
}
