package com.aetherial.kernel.web;

import com.aetherial.kernel.NavigationEntry;
import com.aetherial.kernel.NavigationEntry.Audience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what the modules offer; adding a module edits nothing here. */
@ApplicationScoped
class Navigation {
  @Inject @Any Instance<NavigationEntry> entries;
  @Inject Texts texts;
  @Inject Comfort comfort;

  List<NavigationGroup> of(boolean isAdministrator, String path, Locale locale) {
    List<NavigationEntry> offered = offered(isAdministrator);
    String here = nearest(offered, path);
    Map<String, List<NavigationLink>> groups = new LinkedHashMap<>();
    for (NavigationEntry entry : offered) {
      String current = !entry.href().equals(here) ? null : here.equals(path) ? "page" : "true";
      groups
          .computeIfAbsent(entry.area(), area -> new ArrayList<>())
          .add(link(entry, current, locale));
    }
    return groups.entrySet().stream()
        .map(group -> group(group.getKey(), group.getValue(), locale))
        .toList();
  }

  private List<NavigationEntry> offered(boolean isAdministrator) {
    Set<String> hidden = comfort.hidden();
    return entries.stream()
        .filter(entry -> isAdministrator || entry.audience() == Audience.MEMBERS)
        .filter(entry -> !hidden.contains(entry.href()))
        .sorted(Comparator.comparingInt(NavigationEntry::order))
        .toList();
  }

  /** The entry that the reader is at, or below: of several, the longest. */
  private static String nearest(List<NavigationEntry> offered, String path) {
    return offered.stream()
        .map(NavigationEntry::href)
        .filter(href -> path.equals(href) || path.startsWith(href + "/"))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  private NavigationGroup group(String area, List<NavigationLink> links, Locale locale) {
    return new NavigationGroup(
        area.substring(area.lastIndexOf('.') + 1), texts.text(area, locale), links);
  }

  private NavigationLink link(NavigationEntry entry, @Nullable String current, Locale locale) {
    return new NavigationLink(
        texts.text(entry.label(), locale),
        entry.href(),
        entry.icon(),
        current,
        entry.shortcut(),
        entry.isQuick());
  }
}
