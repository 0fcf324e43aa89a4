package com.aetherial.identity;

import com.aetherial.identity.entity.Person;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** People as they may act, for what they asked to be done when they are not here. */
@Stateless
public class Absentees {
  @Inject Persons persons;
  @Inject GivenPermissions given;

  /** The person with all rights that they have now; empty when they are kept out or have left. */
  public Optional<Actor> find(UUID personId) {
    return persons
        .find(personId)
        .filter(Person::isActive)
        .map(
            person ->
                new Actor(
                    person.id(),
                    person.username(),
                    person.role(),
                    Set.of(Scope.EVERYTHING),
                    given.of(person.id()),
                    new Appearance(person.language(), person.zone())));
  }
}
