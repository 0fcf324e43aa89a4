package com.aetherial.system.web;

import com.aetherial.kernel.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;

/** The pages about the machine. */
@Named
@RequestScoped
public class SystemTabs {
  private static final String ROOT = "/admin/system";

  @Inject HttpServletRequest request;
  @Inject Texts texts;

  /** The pages, with a mark at the one that is shown. */
  public List<SystemTab> getAll() {
    return Stream.of("overview", "jobs", "maintenance", "backups").map(this::tab).toList();
  }

  private SystemTab tab(String page) {
    String href = page.equals("overview") ? ROOT : ROOT + "/" + page;
    boolean isShown = request.getRequestURI().equals(request.getContextPath() + href);
    return new SystemTab(texts.get("system.tab." + page), href, isShown);
  }
}
