package com.aetherial.kernel.web;

import com.aetherial.identity.Actor;
import com.aetherial.identity.ChoiceSection;
import com.aetherial.identity.Choices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the reader wants pages to look and move, and what they do not want to see. */
@Named
@RequestScoped
public class Comfort {
  @Inject Choices choices;
  @Inject CurrentActor current;

  private @Nullable Map<String, String> chosen;

  /** What was chosen, as an attribute of the page; null where it is as the browser says. */
  public @Nullable String of(String name) {
    if (chosen == null) {
      chosen = section(ChoiceSection.COMFORT);
    }
    String word = chosen.get(name);
    return word == null || word.equals("system") ? null : word;
  }

  /** The addresses that the navigation leaves out. */
  Set<String> hidden() {
    return Set.of(section(ChoiceSection.MODULES).getOrDefault("hidden", "").split(" ")).stream()
        .filter(href -> !href.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private Map<String, String> section(ChoiceSection section) {
    Actor actor = current.find().orElse(null);
    return actor == null ? section.usual() : choices.of(actor, section).chosen();
  }
}
