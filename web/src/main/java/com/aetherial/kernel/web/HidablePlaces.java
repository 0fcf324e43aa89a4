package com.aetherial.kernel.web;

import com.aetherial.kernel.NavigationEntry;
import com.aetherial.kernel.NavigationEntry.Audience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The places that members may hide: all but those that lead back here. */
@ApplicationScoped
public class HidablePlaces {
  private static final Set<String> ALWAYS = Set.of("/dashboard", "/settings");

  @Inject @Any Instance<NavigationEntry> entries;
  @Inject Texts texts;

  public List<NavigationLink> all() {
    return entries.stream()
        .filter(entry -> entry.audience() == Audience.MEMBERS && !ALWAYS.contains(entry.href()))
        .sorted(Comparator.comparingInt(NavigationEntry::order))
        .map(
            entry ->
                new NavigationLink(
                    texts.get(entry.label()), entry.href(), entry.icon(), null, "", false))
        .toList();
  }
}
