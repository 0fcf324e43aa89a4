package com.aetherial.plugins.web;

import com.aetherial.kernel.web.PublicPages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Everybody sees the theme, also on pages that need no login. */
@ApplicationScoped
public class PluginPages implements PublicPages {
  @Override
  public Set<String> paths() {
    return Set.of();
  }

  @Override
  public Set<String> branches() {
    return Set.of("/plugins/");
  }
}
