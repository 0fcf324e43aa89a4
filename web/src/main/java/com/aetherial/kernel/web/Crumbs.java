package com.aetherial.kernel.web;

import com.aetherial.kernel.NavigationEntry;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The way to a page, read off its path: {@code /wallet/receipt} lies below {@code /wallet}. */
@Named("way")
@RequestScoped
public class Crumbs {
  @Inject @Any Instance<NavigationEntry> entries;
  @Inject @Any Instance<Signpost> signposts;
  @Inject HttpServletRequest request;
  @Inject Texts texts;

  /** The steps to this page, itself last; none for a page that lies below nothing. */
  public List<Crumb> to(String title) {
    Map<String, String> names = new HashMap<>();
    signposts.forEach(signpost -> names.putAll(signpost.names()));
    entries.forEach(entry -> names.put(entry.href(), entry.label()));
    List<Crumb> way = above(path(), names);
    if (!way.isEmpty()) {
      way.add(new Crumb(title, ""));
    }
    return way;
  }

  private List<Crumb> above(String path, Map<String, String> names) {
    List<Crumb> way = new ArrayList<>();
    for (int slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) {
      String parent = path.substring(0, slash);
      if (names.containsKey(parent)) {
        way.add(new Crumb(texts.get(names.get(parent)), parent));
      }
    }
    return way;
  }

  private String path() {
    return request.getRequestURI().substring(request.getContextPath().length());
  }
}
