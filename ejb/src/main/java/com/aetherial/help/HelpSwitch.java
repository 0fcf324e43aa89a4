package com.aetherial.help;

import com.aetherial.kernel.ModuleSwitch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The help can be turned off; what problems of the API mean is still explained. */
@ApplicationScoped
public class HelpSwitch implements ModuleSwitch {
  @Override
  public String module() {
    return "help";
  }

  @Override
  public List<String> paths() {
    return List.of(
        "/help",
        "/tickets",
        "/admin/help",
        "/admin/tickets",
        "/api/v1/help",
        "/api/v1/tickets",
        "/api/v1/admin/help",
        "/api/v1/admin/tickets");
  }

  @Override
  public List<String> spared() {
    return List.of("/help/problems");
  }
}
