package com.aetherial.identity;

import com.aetherial.identity.entity.Person;
import com.aetherial.kernel.Activity;
import com.aetherial.kernel.Languages;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The language and the clock that people chose. */
@Stateless
public class Appearances {
  @Inject Persons persons;
  @Inject Event<Activity> activities;

  /**
   * Keeps a choice; what is null is left to the browser.
   *
   * @throws UnknownLanguage when it is not spoken here
   * @throws UnknownZone when there is no such time zone
   */
  public void choose(Actor actor, Appearance choice) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    persons
        .find(actor.personId())
        .orElseThrow(() -> new NoSuchPerson(actor.username()))
        .read(language(choice.language()), zone(choice.zone()));
    activities.fire(
        new Activity(
            actor.personId(),
            "identity",
            "appearanceChanged",
            "account",
            actor.personId().toString(),
            Map.of("link", "/settings/appearance")));
  }

  /** The language in which a person is written to. */
  public Locale languageOf(UUID personId) {
    return Languages.orUsual(persons.find(personId).map(Person::language).orElse(null));
  }

  private static @Nullable String language(@Nullable String code) {
    if (code != null && Languages.of(code).isEmpty()) {
      throw new UnknownLanguage(code);
    }
    return code;
  }

  private static @Nullable String zone(@Nullable String name) {
    try {
      return name == null ? null : ZoneId.of(name).getId();
    } catch (DateTimeException unknown) {
      throw new UnknownZone(name);
    }
  }
}
