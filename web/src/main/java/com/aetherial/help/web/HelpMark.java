package com.aetherial.help.web;

import com.aetherial.kernel.web.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the question mark of a page leads: to what is written about the page. */
@Named
@RequestScoped
public class HelpMark {
  @Inject Shell shell;

  public String getHref() {
    return ShelfEndpoint.ABOUT + URLEncoder.encode(shell.getHere(), StandardCharsets.UTF_8);
  }
}
