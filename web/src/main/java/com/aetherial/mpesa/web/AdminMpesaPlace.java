package com.aetherial.mpesa.web;

import com.aetherial.kernel.web.Place;
import jakarta.enterprise.context.ApplicationScoped;

/** The connection to M-Pesa in the administrators' navigation. */
@ApplicationScoped
public class AdminMpesaPlace extends Place {
  /** For the container. */
  public AdminMpesaPlace() {
    super("kernel.area.admin", "mpesa.nav.admin", "/admin/mpesa", "receipt", 965);
  }

  @Override
  public Audience audience() {
    return Audience.ADMINISTRATORS;
  }
}
