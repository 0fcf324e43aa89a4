package com.aetherial.help.web;

import com.aetherial.kernel.web.Signpost;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The member's questions stand in no navigation but below the help. */
@ApplicationScoped
public class HelpSignpost implements Signpost {
  @Override
  public Map<String, String> names() {
    return Map.of("/tickets", "help.tickets.title");
  }
}
