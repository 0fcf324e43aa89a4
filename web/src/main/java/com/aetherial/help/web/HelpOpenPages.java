package com.aetherial.help.web;

import com.aetherial.kernel.web.PublicPages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Whoever cannot log in needs help most. */
@ApplicationScoped
public class HelpOpenPages implements PublicPages {
  @Override
  public Set<String> paths() {
    return Set.of("/help");
  }

  @Override
  public Set<String> branches() {
    return Set.of("/help/");
  }
}
