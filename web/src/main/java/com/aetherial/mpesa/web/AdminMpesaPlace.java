package com.aetherial.mpesa.web;

import com.aetherial.identity.Scope;
import com.aetherial.kernel.web.AdminPlace;
import jakarta.enterprise.context.ApplicationScoped;

/** The connection to M-Pesa in the administrators' navigation. */
@ApplicationScoped
public class AdminMpesaPlace extends AdminPlace {
  /** For the container. */
  public AdminMpesaPlace() {
    super("mpesa.nav.admin", "/admin/mpesa", "receipt", 963, Scope.ECONOMY_READ_ANY);
  }
}
