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

/** Collects what the modules offer; adding a module edits nothing here. */
@ApplicationScoped
class Navigation {
  @Inject @Any Instance<NavigationEntry> entries;
  @Inject Texts texts;
  @Inject Comfort comfort;

  List<NavigationGroup> of(boolean isAdministrator, String path, Locale locale) {
    Map<String, List<NavigationLink>> groups = new LinkedHashMap<>();
    Set<String> hidden = comfort.hidden();
    entries.stream()
        .filter(entry -> isAdministrator || entry.audience() == Audience.MEMBERS)
        .filter(entry -> !hidden.contains(entry.href()))
        .sorted(Comparator.comparingInt(NavigationEntry::order))
        .forEach(
            entry ->
                groups
                    .computeIfAbsent(entry.area(), area -> new ArrayList<>())
                    .add(link(entry, path, locale)));
    return groups.entrySet().stream()
        .map(group -> new NavigationGroup(texts.text(group.getKey(), locale), group.getValue()))
        .toList();
  }

  private NavigationLink link(NavigationEntry entry, String path, Locale locale) {
    return new NavigationLink(
        texts.text(entry.label(), locale), entry.href(), entry.icon(), entry.href().equals(path));
  }
}
