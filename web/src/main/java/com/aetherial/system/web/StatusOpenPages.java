package com.aetherial.system.web;

import com.aetherial.kernel.web.PublicPages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Who cannot log in may want to know why. */
@ApplicationScoped
public class StatusOpenPages implements PublicPages {
  @Override
  public Set<String> paths() {
    return Set.of("/status", "/changelog");
  }
}
