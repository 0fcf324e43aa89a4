package com.aetherial.kernel.web;

import com.aetherial.identity.Actor;
import com.aetherial.kernel.AdminSection;
import com.aetherial.kernel.NavigationEntry;
import com.aetherial.kernel.NavigationEntry.Audience;
import com.aetherial.kernel.Switches;
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
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what the modules offer; adding a module edits nothing here. */
@ApplicationScoped
class Navigation {
  @Inject @Any Instance<NavigationEntry> entries;
  @Inject Texts texts;
  @Inject Comfort comfort;
  @Inject Switches switches;

  List<NavigationGroup> of(Optional<Actor> actor, String path, Locale locale) {
    List<NavigationEntry> offered = offered(actor);
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

  private List<NavigationEntry> offered(Optional<Actor> actor) {
    Set<String> hidden = comfort.hidden();
    return entries.stream()
        .filter(entry -> switches.opens(entry.href()) && shows(entry, actor))
        .filter(entry -> !hidden.contains(entry.href()))
        .sorted(Comparator.comparingInt(NavigationEntry::order))
        .toList();
  }

  private static boolean shows(NavigationEntry entry, Optional<Actor> actor) {
    return entry instanceof AdminSection section
        ? actor.filter(reader -> reader.may(section.permission())).isPresent()
        : entry.audience() == Audience.MEMBERS || actor.filter(Actor::isAdministrator).isPresent();
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
