package com.aetherial.analytics.web;

import com.aetherial.kernel.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;

/** The pages about the platform as a whole. */
@Named
@RequestScoped
public class AnalyticsTabs {
  private static final String ROOT = "/admin/analytics";

  @Inject HttpServletRequest request;
  @Inject Texts texts;

  /** A page among its neighbours. */
  public record Tab(String label, String href, boolean active) {}

  /** The pages, with a mark at the one that is shown. */
  public List<Tab> getAll() {
    return Stream.of("crowd", "retention", "revenue", "engagement", "report")
        .map(this::tab)
        .toList();
  }

  private Tab tab(String page) {
    String href = page.equals("crowd") ? ROOT : ROOT + "/" + page;
    boolean isShown = request.getRequestURI().equals(request.getContextPath() + href);
    return new Tab(texts.get("analytics.tab." + page), href, isShown);
  }
}
