package com.aetherial.identity;

import com.aetherial.kernel.Activity;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** How people want the platform: each section is kept by itself and can be taken back. */
@Stateless
public class Choices {
  @Inject ChoiceRows rows;
  @Inject Event<Activity> activities;

  /** What the actor has in a section. */
  public ChoicesView of(Actor actor, ChoiceSection section) {
    return of(actor.personId(), section);
  }

  /** What somebody has in a section. */
  public ChoicesView of(UUID personId, ChoiceSection section) {
    return rows.find(personId, section)
        .orElseGet(() -> new ChoicesView(section.usual(), null, false));
  }

  /**
   * Keeps what the actor wants; what is left out becomes as usual.
   *
   * @throws NoSuchChoice when something cannot be chosen, or not like this
   */
  public ChoicesView choose(Actor actor, ChoiceSection section, Map<String, String> wanted) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    rows.put(actor.personId(), section, section.complete(wanted));
    tell(actor, section, "choicesChanged");
    return of(actor, section);
  }

  /** Goes back to what was before the last change; again, to what was before that. */
  public ChoicesView undo(Actor actor, ChoiceSection section) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    rows.undo(actor.personId(), section);
    tell(actor, section, "choicesUndone");
    return of(actor, section);
  }

  private void tell(Actor actor, ChoiceSection section, String action) {
    String name = section.name().toLowerCase(Locale.ROOT);
    activities.fire(
        new Activity(
            actor.personId(),
            "identity",
            action,
            "choices",
            name,
            Map.of("link", "/settings/" + name)));
  }
}
